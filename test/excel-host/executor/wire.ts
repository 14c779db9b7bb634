/** The body of a RichApi request, as Office.js writes it. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null
  readonly ReferencedObjectPathIds?: readonly unknown[] | null
}

export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  /** The client does not want a reference kept. */
  readonly D?: boolean
  readonly ArgumentInfo?: ArgumentInfo
}

export interface QueryInfo {
  readonly Select?: readonly string[] | null
  readonly Expand?: readonly string[] | null
  readonly Top?: number | null
  readonly Skip?: number | null
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

export interface Batch {
  readonly AutoKeepReference?: boolean | null
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
