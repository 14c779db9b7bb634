import { BeforeDelete, BeforeUpdate, Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { randomUUID } from 'node:crypto'
import type { AnnexEntry } from '#schema/intake/annex/annex.ts'

/** Who compared a piece with the document, and when. */
export interface Verified {
  readonly by: string
  readonly on: string
}

export interface KeptEntry extends AnnexEntry {
  readonly verified: { readonly title: Verified | null; readonly periods: Verified | null }
}

/** An annex as it was entered at one moment. Written once: a correction or a comparison makes the next version. */
@Entity()
@Unique({ properties: ['prefix', 'version'] })
export class ImportedCatalogue {
  @PrimaryKey({ type: 'string', length: 36 })
  id: string = randomUUID()

  @Property({ type: 'string', length: 10 })
  prefix!: string

  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'string', length: 10 })
  from!: string

  /** The document it is annexed to, as people cite it. */
  @Property({ type: 'text' })
  instrument!: string

  @Property({ type: 'text', nullable: true })
  clause: string | null = null

  @Property({ type: 'boolean' })
  whole!: boolean

  @Property({ type: 'json' })
  entries!: readonly KeptEntry[]

  @Property({ type: 'string' })
  importedBy!: string

  @Property({ type: 'datetime' })
  importedAt!: Date

  @BeforeUpdate()
  @BeforeDelete()
  refuse(): void {
    throw new Error('A version of a list is written once')
  }
}
