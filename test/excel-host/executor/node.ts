import type { Host } from './host.ts'

export type Wire = null | boolean | number | string | readonly Wire[] | { readonly [name: string]: Wire | undefined }

export type Fields = Readonly<Record<string, Wire>>

export type Argument = Wire | Node

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- most calls of the object model answer nothing
export type Answer = Wire | Node | undefined | void

/** A type of the object model: what can be read, written, followed and called on it. Names are those of the wire. */
export interface Kind<Self> {
  readonly name: string
  /** The fields that tell this object from its like; Office.js turns `Id` into an indexer path. */
  readonly identity?: (self: Self, host: Host) => Fields
  /** May be kept by reference id between requests. */
  readonly tracked?: true
  readonly reads?: Readonly<Record<string, (self: Self, host: Host) => Wire>>
  readonly writes?: Readonly<Record<string, (self: Self, value: Wire, host: Host) => void>>
  readonly links?: Readonly<Record<string, (self: Self, host: Host) => Node | null>>
  readonly calls?: Readonly<Record<string, (self: Self, args: readonly Argument[], host: Host) => Answer>>
  readonly items?: (self: Self, host: Host) => readonly Node[]
  /** null: there is none of that key. */
  readonly item?: (self: Self, key: Wire, host: Host) => Node | null
}

/** One object of the workbook as a batch holds it. */
export class Node {
  referenceId: string | null = null
  constructor(
    readonly kind: Kind<unknown>,
    readonly self: unknown,
  ) {}
}
