import { Fault, NotEmulated } from './fault.ts'
import type { Host } from './host.ts'
import { type Answer, Node, type Wire } from './node.ts'
import { Paths, type Roots } from './paths.ts'
import { identity, query } from './query.ts'
import { ACTION, type Action, type Batch, camel } from './wire.ts'

export interface Outcome {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: Wire }[]
  readonly TraceIds?: readonly number[]
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number; readonly HttpStatusCode: number }
  readonly ProcessedResults?: Outcome
}

const NOTHING = { _IsNull: true } as const

/** Runs one request: actions in order, stop at the first fault, nothing rolled back. */
export class BatchRun {
  private readonly paths: Paths
  private readonly results: { ActionId: number; Value: Wire }[] = []
  private readonly traces: number[] = []
  private readonly keep: boolean

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
    roots: Roots,
  ) {
    this.paths = new Paths(batch, host, roots)
    this.keep = batch.AutoKeepReference === true
  }

  run(notEmulated: (what: string) => void): Outcome {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.act(action) })
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault
        if (fault instanceof NotEmulated) notEmulated(fault.what)
        return this.failed(fault, index)
      }
    }
    return this.done()
  }

  private done(): Outcome {
    return this.traces.length > 0 ? { TraceIds: this.traces, Results: this.results } : { Results: this.results }
  }

  private failed(fault: Fault, index: number): Outcome {
    const Error = { Code: fault.code, Message: fault.message, Location: this.location(index), ActionIndex: index, HttpStatusCode: fault.status }
    return { Error, ProcessedResults: this.done() }
  }

  private location(index: number): string {
    const action = this.batch.Actions[index]
    const path = this.batch.ObjectPaths[String(action?.ObjectPathId ?? 0)]
    if (!action || !path) return ''
    if (action.Name !== '') return `${this.kindAt(action.ObjectPathId)}.${camel(action.Name)}`
    return `${this.kindAt(path.ParentObjectPathId ?? 0)}.${camel(path.Name === '' ? 'getItem' : path.Name)}`
  }

  private kindAt(id: number): string {
    try {
      return this.paths.resolve(id)?.kind.name ?? ''
    } catch {
      return ''
    }
  }

  private act(action: Action): Wire {
    if (action.ActionType === ACTION.trace) return this.trace(action)
    const act = this.acts[action.ActionType]
    if (!act) throw new NotEmulated(`ActionType ${action.ActionType}`)
    const node = this.paths.resolve(action.ObjectPathId)
    if (node) return act(node, action)
    return action.ActionType === ACTION.set || action.ActionType === ACTION.method ? NOTHING : null
  }

  private readonly acts: Readonly<Record<number, (node: Node, action: Action) => Wire>> = {
    [ACTION.instantiate]: (node, action) => this.instantiate(node, action),
    [ACTION.query]: (node, action) => query(node, action.QueryInfo, this.host),
    [ACTION.set]: (node, action) => this.set(node, action),
    [ACTION.method]: (node, action) => this.call(node, action),
  }

  private trace(action: Action): Wire {
    this.traces.push(action.Id)
    return null
  }

  private instantiate(node: Node, action: Action): Wire {
    const untracked = this.batch.ObjectPaths[String(action.ObjectPathId)]?.D === true
    if (this.keep && !untracked) this.host.keep(node)
    return identity(node, this.host)
  }

  private set(node: Node, action: Action): Wire {
    const write = node.kind.writes?.[action.Name]
    if (!write) throw new NotEmulated(`${node.kind.name}.${action.Name} (set)`)
    write(node.self, this.paths.arguments(action.ArgumentInfo)[0] as Wire, this.host)
    return null
  }

  private call(node: Node, action: Action): Wire {
    if (action.Name === '_KeepReference') return this.kept(node)
    if (action.Name === 'GetCount' && node.kind.items && !node.kind.calls?.['GetCount']) return node.kind.items(node.self, this.host).length
    const call = node.kind.calls?.[action.Name]
    if (!call) throw new NotEmulated(`${node.kind.name}.${action.Name}`)
    return plain(call(node.self, this.paths.arguments(action.ArgumentInfo), this.host))
  }

  private kept(node: Node): Wire {
    this.host.keep(node)
    return null
  }
}

const plain = (answer: Answer): Wire => (answer instanceof Node || answer === undefined ? null : answer) as Wire
