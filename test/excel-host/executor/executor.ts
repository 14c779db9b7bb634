import type { Book } from '../book/book.ts'
import { BatchRun, type Outcome } from './batch.ts'
import type { Surroundings } from './host.ts'
import { kinds } from './kinds.ts'
import { LiveHost } from './live-host.ts'
import { SERVICES } from './objects/services.ts'
import type { Batch } from './wire.ts'

/** Answers RichApi batches about one open workbook. */
export class Executor {
  readonly host: LiveHost
  readonly notEmulated: string[] = []

  constructor(book: Book, around: Surroundings) {
    this.host = new LiveHost(book, kinds, around)
  }

  /** Another workbook was opened: what was kept of the old one is gone. */
  open(book: Book): void {
    this.host.book = book
    this.host.references.clear()
    this.host.eventsEnabled = true
  }

  run(batch: Batch): Outcome {
    const roots = {
      workbook: () => this.host.make('Workbook', null),
      service: (name: string) => (name in SERVICES ? this.host.make(SERVICES[name as keyof typeof SERVICES], null) : null),
    }
    return new BatchRun(batch, this.host, roots).run((what) => this.notEmulated.push(what))
  }
}
