import type { SqlEntityManager } from '@mikro-orm/sql'
import { Field, ID, InputType } from 'type-graphql'
import type { Level } from '#schema/tables/plan-lines.ts'
import { refusalUnlessAdministrator } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { unlessTaken } from '#server/db/unless-taken.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { overlap, shared } from '#server/graph/days.ts'
import { Day, LevelSet } from '#server/graph/scalars.ts'
import { faultsOfDays, faultsOfTexts, tidy } from '#server/graph/tidy.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { SchoolPayload } from './payloads.ts'
import { School } from './school.entity.ts'
import { Supervision } from './supervision.entity.ts'

@InputType({ description: 'A new school.' })
export class SchoolCreateInput {
  @Field(() => String, { description: 'Code by which people know it; unique.' })
  code!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => [LevelSet], { description: 'Levels taught here; at least one.' })
  levels!: Level[]

  @Field(() => Day, { nullable: true, description: 'First day it existed; null: not known.' })
  from?: string | null

  @Field(() => Day, { nullable: true, description: 'Last day; null: still there.' })
  to?: string | null

  @Field(() => ID, { description: 'Who receives its plans, as long as both exist.' })
  authority!: string
}

const faultsOf = ({ code, name, levels, ...days }: SchoolCreateInput): UserError[] => [
  ...faultsOfTexts({ code, name }),
  ...faultsOfDays(days),
  ...(levels.length > 0 ? [] : [refuse('noLevel', {}, ['input', 'levels'])]),
]

/** Makes a school under an authority, for the days both exist. */
export async function schoolCreate(context: Context, input: SchoolCreateInput): Promise<SchoolPayload> {
  const faults = [...refusalUnlessAdministrator(context), ...faultsOf(input)]
  if (faults.length > 0) return decline(SchoolPayload, ...faults)
  const authority = await context.em.findOne(Authority, { id: input.authority })
  if (!authority) return decline(SchoolPayload, refuse('notAvailable', {}, ['input', 'authority']))
  const days = { from: input.from ?? null, to: input.to ?? null }
  if (!overlap(days, authority)) return decline(SchoolPayload, refuse('authorityNotThere', authority, ['input', 'authority']))
  const made = await unlessTaken(() => context.em.transactional((em) => make(em, input, authority)))
  return made ?? decline(SchoolPayload, refuse('codeTaken', { code: tidy(input.code) }, ['input', 'code']))
}

async function make(em: SqlEntityManager, { code, name, levels, from = null, to = null }: SchoolCreateInput, authority: Authority): Promise<SchoolPayload> {
  const school = Object.assign(new School(), { code: tidy(code), name: tidy(name), levels: [...new Set(levels)], from, to })
  em.persist([school, Object.assign(new Supervision(), { school, authority: em.getReference(Authority, authority.id), ...shared({ from, to }, authority) })])
  await em.flush()
  return answer(SchoolPayload, { school })
}
