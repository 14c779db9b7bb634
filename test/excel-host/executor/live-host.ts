import type { Book } from '../book/book.ts'
import type { Host, KindName, Kinds, Selves, Surroundings } from './host.ts'
import { type Kind, Node } from './node.ts'

export class LiveHost implements Host {
  readonly references = new Map<string, Node>()
  eventsEnabled = true
  private lastReference = 0

  constructor(
    public book: Book,
    private readonly kinds: Kinds,
    readonly around: Surroundings,
  ) {}

  make<Name extends KindName>(name: Name, self: Selves[Name]): Node {
    return new Node(this.kinds[name] as unknown as Kind<unknown>, self)
  }

  keep(node: Node): void {
    if (!node.kind.tracked || node.referenceId !== null) return
    this.lastReference += 1
    node.referenceId = `{emu}R${this.lastReference}`
    this.references.set(node.referenceId, node)
  }
}
