import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { EntryChange } from '#schema/intake/annex/compare-annex.ts'
import { Payload } from '#server/graph/payload.ts'
import { Day, Moment } from '#server/graph/scalars.ts'
import { enumOf } from '#server/graph/set.ts'
import { WriteModeSet, type WriteMode } from '#server/plan/closed-sets.ts'

const EntryChangeSet = enumOf('CatalogueChange', ['new', 'changed', 'same', 'gone'], 'What an annex does to an entry of a list.')

@ObjectType({ description: 'Who compared a piece with the document, and when.' })
export class VerifiedBy {
  @Field(() => String, { nullable: true, description: 'Name; null: compared when the list was built in.' })
  by!: string | null

  @Field(() => Day, { nullable: true, description: 'Day; null: the day the built-in lists were gone through.' })
  on!: string | null
}

@ObjectType({ description: 'One module of a list. What nobody compared with the document must be marked wherever it is shown.' })
export class CatalogueModule {
  @Field(() => Int, { description: 'Its number.' })
  number!: number

  @Field(() => String, { nullable: true, description: 'Its title in Vietnamese; null: not known.' })
  titleVi!: string | null

  @Field(() => String, { nullable: true, description: 'Its title in English; null: not known.' })
  titleEn!: string | null

  @Field(() => String, { nullable: true, description: 'The group it stands in.' })
  group!: string | null

  @Field(() => Int, { nullable: true, description: 'Its periods; null: not known.' })
  periods!: number | null

  @Field(() => [String], { description: 'Other titles in use.' })
  aliases!: readonly string[]

  @Field(() => VerifiedBy, { nullable: true, description: 'Who compared the title; null: nobody.' })
  titleVerified!: VerifiedBy | null

  @Field(() => VerifiedBy, { nullable: true, description: 'Who compared the periods; null: nobody.' })
  periodsVerified!: VerifiedBy | null
}

@ObjectType({ description: 'A list of modules as it stands on a day.' })
export class CatalogueShown {
  @Field(() => String, { description: "Prefix of its codes, such as 'GVMN'." })
  prefix!: string

  @Field(() => String, { description: 'The document it is annexed to.' })
  instrument!: string

  @Field(() => Day, { description: 'First day of this wording.' })
  from!: string

  @Field(() => Int, { nullable: true, description: 'Last number; null: nobody has seen it.' })
  last!: number | null

  @Field(() => Boolean, { description: 'True where the last number was compared with the document.' })
  lastVerified!: boolean

  @Field(() => Int, { description: 'Version of the import; 0: the built-in list.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Who imported it; null: built in.' })
  importedBy!: string | null

  @Field(() => Moment, { nullable: true, description: 'When it was imported.' })
  importedAt!: Date | null

  @Field(() => [CatalogueModule], { description: 'Its modules in order.' })
  modules!: CatalogueModule[]
}

@InputType({ description: 'An official annex as a table: text with commas, semicolons or tabs, or an .xlsx file.' })
export class CatalogueImportInput {
  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => WriteModeSet, { defaultValue: 'validate', description: 'VALIDATE previews and writes nothing.' })
  mode: WriteMode = 'validate'

  @Field(() => String, { description: "Prefix of the list, such as 'GVMN'." })
  prefix!: string

  @Field(() => String, { nullable: true, description: 'The table as text; or send a file.' })
  text?: string | null

  @Field(() => String, { nullable: true, description: 'The file in base64; at most 1,000,000 bytes.' })
  file?: string | null

  @Field(() => Day, { description: 'First day it holds.' })
  from!: string

  @Field(() => String, { description: 'Number of the document it is annexed to.' })
  instrument!: string

  @Field(() => String, { nullable: true, description: 'Annex or article as printed.' })
  clause?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'True: this is the whole list; what it does not name is gone.' })
  whole: boolean = false

  @Field(() => Day, { nullable: true, description: 'The day you compared every title and number with the document; null: only rows that say so in a column of their own count as compared, today.' })
  verifiedOn?: string | null

  @Field(() => Int, { description: 'Version that was seen; 0: the built-in list.' })
  version!: number
}

@InputType({ description: 'That pieces of an imported list were compared with the document.' })
export class CatalogueVerifyInput {
  @Field(() => String, { description: 'Same key and body give the first answer again; another body is refused.' })
  idempotencyKey!: string

  @Field(() => String, { description: 'Prefix of the list.' })
  prefix!: string

  @Field(() => [Int], { description: 'The modules compared.' })
  numbers!: number[]

  @Field(() => Boolean, { defaultValue: true, description: 'Their titles were.' })
  titles: boolean = true

  @Field(() => Boolean, { defaultValue: true, description: 'Their periods were.' })
  periods: boolean = true

  @Field(() => Day, { description: 'On which day.' })
  on!: string

  @Field(() => Int, { description: 'Version that was seen.' })
  version!: number
}

@ObjectType({ description: 'What an import does to one entry.' })
export class CatalogueDifference {
  @Field(() => Int, { description: 'Number of the module.' })
  number!: number

  @Field(() => EntryChangeSet, { description: 'Whether it is new, changed, the same or gone.' })
  change!: EntryChange

  @Field(() => String, { nullable: true, description: 'Title before.' })
  titleBefore!: string | null

  @Field(() => String, { nullable: true, description: 'Title after.' })
  titleAfter!: string | null

  @Field(() => Int, { nullable: true, description: 'Periods before.' })
  periodsBefore!: number | null

  @Field(() => Int, { nullable: true, description: 'Periods after.' })
  periodsAfter!: number | null

  @Field(() => Boolean, { description: 'True where nobody knows the title.' })
  missingTitle!: boolean

  @Field(() => Boolean, { description: 'True where nobody knows the periods.' })
  missingPeriods!: boolean

  @Field(() => Boolean, { description: 'True where title and periods, as far as known, count as compared.' })
  verified!: boolean
}

@ObjectType({ description: 'What became of an import, or would become of it.' })
export class CataloguePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the version kept; null: none was.' })
  id: string | null = null

  @Field(() => [CatalogueDifference], { description: 'Entry by entry, in order of number.' })
  differences: CatalogueDifference[] = []

  @Field(() => CatalogueShown, { nullable: true, description: 'The list as it would stand.' })
  catalogue: CatalogueShown | null = null

  @Field(() => Boolean, { description: 'True where this is the first answer told again.' })
  replayed: boolean = false
}
