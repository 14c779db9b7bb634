import type { SqlEntityManager } from '@mikro-orm/sql'
import { Field, ID, InputType } from 'type-graphql'
import { refusalUnlessAdministrator } from '#server/account/scope.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import type { Context } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { overlap, within, type Days } from '#server/graph/days.ts'
import { Day } from '#server/graph/scalars.ts'
import { faultsOfDays } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { SchoolPayload } from './payloads.ts'
import { School } from './school.entity.ts'
import { Supervision } from './supervision.entity.ts'

@InputType({ description: 'Which authority receives a school’s plans, and when.' })
export class SupervisionSetInput {
  @Field(() => ID, { description: 'The school.' })
  school!: string

  @Field(() => ID, { description: 'The authority.' })
  authority!: string

  @Field(() => Day, { description: 'First day.' })
  from!: string

  @Field(() => Day, { nullable: true, description: 'Last day; null: until further notice.' })
  to?: string | null
}

interface Claim {
  readonly school: School
  readonly authority: Authority
  readonly days: Days & { readonly from: string }
}

/** Sets who receives a school's plans. Setting the same authority again extends or ends what it has; two that both claim a day are refused. */
export async function supervisionSet(context: Context, input: SupervisionSetInput): Promise<SchoolPayload> {
  const faults = [...refusalUnlessAdministrator(context), ...faultsOfDays(input)]
  if (faults.length > 0) return decline(SchoolPayload, ...faults)
  return context.em.transactional(async (em) => {
    const school = await em.findOne(School, { id: input.school })
    const authority = await em.findOne(Authority, { id: input.authority })
    if (!school || !authority) return decline(SchoolPayload, refuse('notAvailable', {}, ['input']))
    return claim(em, { school, authority, days: { from: input.from, to: input.to ?? null } })
  })
}

async function claim(em: SqlEntityManager, { school, authority, days }: Claim): Promise<SchoolPayload> {
  if (!within(days, { ...authority, from: authority.from ?? days.from })) {
    return decline(SchoolPayload, refuse('authorityNotThere', { from: authority.from, to: authority.to }, ['input', 'from']))
  }
  const touched = (await em.find(Supervision, { school })).filter((one) => overlap(one, days))
  const rival = touched.find((one) => one.authority.id !== authority.id)
  if (rival) return decline(SchoolPayload, refuse('supervisionOverlaps', { from: rival.from, to: rival.to }, ['input', 'from']))
  const from = touched.some((one) => one.from === null) ? null : [days.from, ...touched.map((one) => one.from ?? days.from)].sort()[0]
  for (const one of touched) em.remove(one)
  em.persist(Object.assign(new Supervision(), { school, authority, from: from ?? null, to: days.to }))
  await em.flush()
  return answer(SchoolPayload, { school })
}
