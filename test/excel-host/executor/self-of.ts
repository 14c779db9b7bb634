import type { KindName, Selves } from './host.ts'
import { type Argument, Node } from './node.ts'

/** What an argument stands for, when it is a node of that kind. */
export const selfOf = <Name extends KindName>(argument: Argument | undefined, name: Name): Selves[Name] | null =>
  argument instanceof Node && argument.kind.name === name ? (argument.self as Selves[Name]) : null
