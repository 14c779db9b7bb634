import { NotEmulated, notFound } from './fault.ts'
import type { Host } from './host.ts'
import { type Argument, Node, type Wire } from './node.ts'
import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from './wire.ts'

export interface Roots {
  readonly workbook: () => Node
  /** Objects made by type name, such as 'Microsoft.AppRuntime.AppRuntimeService'. */
  readonly service: (name: string) => Node | null
}

/** Turns the object paths of one request into nodes; each path runs once, at its first use. */
export class Paths {
  private readonly known = new Map<number, Node | null>()

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
    private readonly roots: Roots,
  ) {}

  resolve(id: number): Node | null {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const path = this.batch.ObjectPaths[String(id)]
    if (!path) throw notFound()
    const node = this.make(path)
    this.known.set(id, node)
    return node
  }

  arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? []
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, references[at]))
  }

  private argument(value: unknown, reference: unknown): Argument {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference)
    if (Array.isArray(reference) && Array.isArray(value)) return value.map((one, at) => this.argument(one, reference[at])) as unknown as Argument
    return value as Wire
  }

  private make(path: ObjectPath): Node | null {
    if (path.ObjectPathType === PATH.global) return this.roots.workbook()
    if (path.ObjectPathType === PATH.nothing) return null
    if (path.ObjectPathType === PATH.service) return this.service(path.Name)
    if (path.ObjectPathType === PATH.reference) return this.reference(path.Name)
    const parent = this.resolve(path.ParentObjectPathId ?? 0)
    return parent && this.child(parent, path)
  }

  private service(name: string): Node {
    const node = this.roots.service(name)
    if (!node) throw new NotEmulated(name)
    return node
  }

  private reference(id: string): Node {
    const node = this.host.references.get(id)
    if (!node) throw notFound()
    return node
  }

  private child(parent: Node, path: ObjectPath): Node | null {
    if (path.ObjectPathType === PATH.property) return this.link(parent, path.Name)
    if (path.ObjectPathType === PATH.indexer) return this.indexed(parent, path)
    return this.called(parent, path)
  }

  private link(parent: Node, name: string): Node | null {
    const follow = parent.kind.links?.[name]
    if (!follow) throw new NotEmulated(`${parent.kind.name}.${name}`)
    return follow(parent.self, this.host)
  }

  private indexed(parent: Node, path: ObjectPath): Node {
    const pick = parent.kind.item
    if (!pick) throw new NotEmulated(`${parent.kind.name}.getItem`)
    const node = pick(parent.self, this.arguments(path.ArgumentInfo)[0] as Wire, this.host)
    if (!node) throw notFound()
    return node
  }

  private called(parent: Node, path: ObjectPath): Node | null {
    const call = parent.kind.calls?.[path.Name] ?? itemCall(parent, path.Name)
    if (!call) throw new NotEmulated(`${parent.kind.name}.${path.Name}`)
    const answer = call(parent.self, this.arguments(path.ArgumentInfo), this.host)
    return answer instanceof Node ? answer : null
  }
}

type Call = (self: unknown, args: readonly Argument[], host: Host) => Node | null

/** Every collection answers GetItemOrNullObject and GetItemAt in the same way. */
const itemCall = ({ kind }: Node, name: string): Call | null => {
  if (name === 'GetItemOrNullObject' && kind.item) return (self, args, host) => kind.item?.(self, args[0] as Wire, host) ?? null
  if (name === 'GetItemAt' && kind.items) return (self, args, host) => at(kind.items?.(self, host) ?? [], args[0] as Wire)
  return null
}

const at = (items: readonly Node[], index: Wire): Node => {
  const node = items[Number(index)]
  if (!node) throw notFound()
  return node
}
