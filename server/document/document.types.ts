import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { documentKinds, type DocumentKind } from '#schema/documents/documented-plan.ts'
import type { Severity } from '#schema/grammar/finding.ts'
import { Day } from '#server/graph/scalars.ts'
import { enumOf } from '#server/graph/set.ts'
import { UserError } from '#server/graph/user-error.ts'
import { SeveritySet } from '#server/plan/closed-sets.ts'

export const DocumentKindSet = enumOf('DocumentKind', documentKinds, "PLAN the school's plan of the year; ANNEX the list of who chose which modules.")
export type { DocumentKind }

export const documentSources = ['snapshot', 'present'] as const
export type DocumentSource = (typeof documentSources)[number]

const DocumentSourceSet = enumOf('DocumentSource', documentSources, 'SNAPSHOT the plan as it was last approved or pushed; PRESENT its lines as they stand, marked as a draft.')

@InputType({ description: 'What an office adds when a document is made out. Fields left out stay blank on the paper.' })
export class PlanDocumentInput {
  @Field(() => String, { nullable: true, description: 'Number and symbol of the plan, such as 60/KH-MNBC.' })
  number?: string | null

  @Field(() => Day, { nullable: true, description: 'Day of signing; legal bases are those in force on it. Left out: on the day the document is made.' })
  signedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Place that stands before the day.' })
  place?: string | null

  @Field(() => String, { nullable: true, description: 'Name of who signs.' })
  signer?: string | null

  @Field(() => DocumentSourceSet, { nullable: true, description: 'Left out: SNAPSHOT where the plan is approved, pushed or accepted, else PRESENT.' })
  source?: DocumentSource | null
}

@ObjectType({ description: 'Something about the legal bases of a document.' })
export class DocumentFinding {
  @Field(() => String, { description: 'Its kind, for programs.' })
  kind!: string

  @Field(() => SeveritySet, { description: 'How heavy it is.' })
  severity!: Severity

  @Field(() => String, { description: 'What is wrong, in Vietnamese.' })
  whatVi!: string

  @Field(() => String, { description: 'How to put it right, in Vietnamese.' })
  fixVi!: string

  @Field(() => String, { description: 'What is wrong, in English.' })
  whatEn!: string

  @Field(() => String, { description: 'How to put it right, in English.' })
  fixEn!: string
}

@ObjectType({ description: 'A sentence or row of a document that is no longer true of the plan as it stands.' })
export class StaleSentence {
  @Field(() => String, { description: 'As the document says it.' })
  text!: string

  @Field(() => [String], { description: 'Places of the plan that have changed since.' })
  paths!: string[]
}

@ObjectType({ description: 'A document as a Word file. The same plan, input and day of its bases give the same bytes.' })
export class PlanDocument {
  @Field(() => String, { description: 'Name to save it under.' })
  fileName!: string

  @Field(() => String, { description: 'The file, in base64.' })
  base64!: string

  @Field(() => Int, { description: 'Its length in bytes.' })
  bytes!: number

  @Field(() => String, { description: 'SHA-256 of its bytes.' })
  sha256!: string

  @Field(() => Boolean, { description: 'True where it is marked as a draft.' })
  draft!: boolean

  @Field(() => String, { nullable: true, description: 'SHA-256 of the snapshot it was made from; null: from the present lines.' })
  snapshotSha256!: string | null

  @Field(() => [DocumentFinding], { description: 'What is wrong or worth knowing about its legal bases, gravest first; nothing for an annex, which has none.' })
  findings!: DocumentFinding[]

  @Field(() => [StaleSentence], { description: 'What in it is no longer true of the plan as it stands.' })
  stale!: StaleSentence[]
}

@ObjectType({ description: 'A document, or why there is none.' })
export class PlanDocumentAnswer {
  @Field(() => PlanDocument, { nullable: true, description: 'The document; null where it was declined.' })
  document!: PlanDocument | null

  @Field(() => [UserError], { description: 'Why it was declined.' })
  userErrors!: UserError[]
}
