import type { Book } from '../book/book.ts'
import type { Host, KindName, Kinds, Selves, Surroundings } from './host.ts'
import { Fault } from './fault.ts'
import { type Kind, Node } from './node.ts'

/** Types that came with a later ExcelApi and that Office.js itself lets through on older ones. */
const SINCE: Partial<Record<KindName, number>> = {
  CustomXmlPartCollection: 5,
  ConditionalFormatCollection: 6,
  DocumentProperties: 7,
  WorksheetFreezePanes: 7,
  DataValidation: 8,
  AutoFilter: 9,
  RangeAreas: 9,
  CommentCollection: 10,
  WorksheetCustomPropertyCollection: 12,
}

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
    if (this.around.level() < (SINCE[name] ?? 0)) throw new Fault('ApiNotFound', `The API ${name} is newer than this Excel.`, 404)
    return new Node(this.kinds[name] as unknown as Kind<unknown>, self)
  }

  keep(node: Node): void {
    if (!node.kind.tracked || node.referenceId !== null) return
    this.lastReference += 1
    node.referenceId = `{emu}R${this.lastReference}`
    this.references.set(node.referenceId, node)
  }
}
