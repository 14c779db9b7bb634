import { Field, ID, ObjectType } from 'type-graphql'
import type { SnapshotLine } from '#server/submission/snapshot-body.ts'
import { DifferenceKindSet } from './closed-sets.ts'
import type { PlanLine } from './plan-line.entity.ts'
import { differing, textOf, type WrittenTexts } from './written-texts.ts'

@ObjectType({ description: 'What is other than when the plan was last approved or pushed.' })
export class Difference {
  @Field(() => ID, { description: 'Whose line.' })
  personId!: string

  @Field(() => String, { nullable: true, description: 'Name as it stands, or stood.' })
  fullName!: string | null

  @Field(() => DifferenceKindSet, { description: 'Whether the line is new, gone or changed.' })
  kind!: 'added' | 'removed' | 'changed'

  @Field(() => String, { nullable: true, description: 'The field; null: the whole line.' })
  field!: string | null

  @Field(() => String, { nullable: true, description: 'What it said.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What it says.' })
  after!: string | null
}

const whole = (line: SnapshotLine | PlanLine, kind: 'added' | 'removed'): Difference => {
  const person = 'personId' in line ? line.personId : line.person.id
  return { personId: person, fullName: textOf(line.written, 'fullName') || null, kind, field: null, before: null, after: null }
}

const changes = (line: PlanLine, before: WrittenTexts): Difference[] =>
  differing(before, line.written).map((field) => ({
    personId: line.person.id,
    fullName: line.fullName,
    kind: 'changed',
    field,
    before: textOf(before, field) || null,
    after: textOf(line.written, field) || null,
  }))

/** Lines against an earlier state, in sheet order; who is gone comes last. */
export function differencesOf(lines: readonly PlanLine[], before: readonly SnapshotLine[]): Difference[] {
  const earlier = new Map(before.map((line) => [line.personId, line]))
  const now = new Set(lines.map(({ person }) => person.id))
  const here = lines.flatMap((line) => {
    const old = earlier.get(line.person.id)
    return old ? changes(line, old.written) : [whole(line, 'added')]
  })
  return [...here, ...before.filter(({ personId }) => !now.has(personId)).map((line) => whole(line, 'removed'))]
}
