import { NotEmulated } from './fault.ts'
import type { Host } from './host.ts'
import type { Node, Wire } from './node.ts'
import { pascal, type QueryInfo } from './wire.ts'

type Record_ = Record<string, Wire>

/** What a caller asked to see, as a tree of names; an empty tree means all plain properties. */
interface Wanted {
  readonly below: Map<string, Wanted>
}

const wanted = (): Wanted => ({ below: new Map() })

const grow = (tree: Wanted, names: readonly string[]): void => {
  const [first, ...rest] = names
  if (first === undefined) return
  const child = tree.below.get(first) ?? wanted()
  tree.below.set(first, child)
  grow(child, rest)
}

export const identity = (node: Node, host: Host): Record_ => ({
  ...(node.referenceId === null ? {} : { _ReferenceId: node.referenceId }),
  ...(node.kind.identity?.(node.self, host) ?? {}),
})

const scalars = (node: Node, host: Host): Record_ =>
  Object.fromEntries(Object.entries(node.kind.reads ?? {}).map(([name, read]) => [name, read(node.self, host)]))

const member = (node: Node, [name, tree]: readonly [string, Wanted], host: Host): Wire => {
  const read = node.kind.reads?.[name]
  if (read) return read(node.self, host)
  const follow = node.kind.links?.[name]
  if (!follow) throw new NotEmulated(`${node.kind.name}.${name}`)
  const target = follow(node.self, host)
  return target && show(target, tree, host)
}

const one = (node: Node, tree: Wanted, host: Host): Record_ => {
  if (tree.below.size === 0) return { ...identity(node, host), ...scalars(node, host) }
  const fields = [...tree.below].filter(([name]) => name !== '*')
  const all = tree.below.has('*') ? scalars(node, host) : {}
  return { ...identity(node, host), ...all, ...Object.fromEntries(fields.map((field) => [field[0], member(node, field, host)])) }
}

interface Many extends Record_ {
  Count: number
  _Items: readonly Wire[]
}

const many = (node: Node, tree: Wanted, host: Host): Many => {
  const items = node.kind.items?.(node.self, host) ?? []
  return { Count: items.length, _Items: items.map((item, _Index) => ({ _Index, ...one(item, tree, host) })) }
}

const show = (node: Node, tree: Wanted, host: Host): Wire => (node.kind.items ? many(node, tree, host) : one(node, tree, host))

/** Callers may ask for it; the client knows it without an answer. */
const NOT_ASKED = 'IsNullObject'

const names = (path: string): string[] => path.split('/').filter((name) => name !== '' && name !== 'items' && name !== 'Items').map(pascal)

const asked = ({ Select, Expand }: QueryInfo): string[][] => [...(Select ?? []), ...(Expand ?? [])].map(names).filter((path) => path.at(-1) !== NOT_ASKED)

/** Loads a node as `load(select)` asked. */
export const query = (node: Node, info: QueryInfo | undefined, host: Host): Wire => {
  const tree = wanted()
  for (const path of asked(info ?? {})) grow(tree, path)
  return node.kind.items ? page(many(node, tree, host), info ?? {}) : show(node, tree, host)
}

const page = (shown: Many, { Skip, Top }: QueryInfo): Wire => {
  const skip = Skip ?? 0
  return { ...shown, _Items: shown._Items.slice(skip, Top ? skip + Top : undefined) }
}
