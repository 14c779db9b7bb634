/** An answer of Excel's own that stops a batch. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

export const badArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): Fault => new Fault('InvalidArgument', message, 400)

export const wrongSize = (): Fault => badArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.")

export const notFound = (): Fault => new Fault('ItemNotFound', "The requested resource doesn't exist.", 404)

export const alreadyThere = (): Fault => new Fault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409)

export const accessDenied = (): Fault => new Fault('AccessDenied', 'You do not have the required permissions. The sheet or cell is protected.', 403)

export const impossible = (message = 'This operation is not permitted for the current object.'): Fault => new Fault('InvalidOperation', message, 400)

export class NotEmulated extends Fault {
  constructor(readonly what: string) {
    super('ApiNotFound', `[host] not emulated: ${what}`, 404)
  }
}
