import type { RefusalReason } from '../model.ts'

/** Carries a reason from the depth of a package up to the door, which answers with a value. */
export class Unopenable extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(reason)
    this.reason = reason
  }
}
