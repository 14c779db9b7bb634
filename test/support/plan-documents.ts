import { randomUUID } from 'node:crypto'
import { ruleset, year, type PlanWorld } from './plan-world.ts'

const error = `__typename code messageVi messageEn path clientRowId
  ... on RuleFinding { finding { rule severity clientRowId personId field whatVi whyVi fixVi basis { provision layer checkedOn textVi } } }
  ... on VersionConflict { field base mine theirs theirsBy theirsAt }`
const errors = `userErrors { ${error} }`
const may = 'allowed becauseVi becauseEn'

export const submitText = `mutation ($school: ID!, $input: PlanSubmitInput!) { planSubmit(school: $school, input: $input) {
  plan { id state version counts { people managers teachers registrations errors warnings } }
  results { clientRowId outcome personId version ${errors} candidates { personId fullName birthDate } line { fullName modules note written } }
  summary { created changed unchanged merged refused asked removed } ${errors} replayed } }`

const act = (name: string, input: string, extra = ''): string =>
  `mutation ($plan: ID!, $input: ${input}!) { ${name}(plan: $plan, input: $input) { plan { id state version note } ${extra} ${errors} replayed } }`

const receipt = 'receipt { number at sha256 people registrations schoolYear late school { name } authority { name } ruleset { version sha256 } }'

const texts = {
  planReturn: act('planReturn', 'PlanReturnInput'),
  planApprove: act('planApprove', 'PlanActInput'),
  planPush: act('planPush', 'PlanActInput', receipt),
  planAccept: act('planAccept', 'PlanActInput'),
  planSendBack: act('planSendBack', 'PlanReturnInput'),
}

export const planText = `query ($school: ID!, $year: SchoolYear!) { plan(school: $school, schoolYear: $year) {
  id state version note
  lines(first: 20) { edges { node { id personId clientRowId version fullName birthDate modules role note notes { text byRole byName field resolved } } } pageInfo { hasNextPage } }
  noted: lines(first: 20, where: { noted: true }) { edges { node { clientRowId notes { text field resolved } } } }
  counts { people managers teachers registrations periodsPlanned errors warnings }
  findings { rule severity clientRowId personId field whatVi }
  differences { personId fullName kind field before after }
  submissions { state late decidedAt decisionNote receipt { number } authority { name } }
  latestReceipt { number sha256 } ruleset { version }
  viewerCan { submit { ${may} } approve { ${may} } return { ${may} } push { ${may} } accept { ${may} } sendBack { ${may} } } } }`

export interface Row {
  readonly clientRowId: string
  readonly personId?: string | null
  readonly baseVersion?: number | null
  readonly newPerson?: boolean
  readonly written: readonly { readonly field: string; readonly texts: readonly string[] }[]
}

export const row = (clientRowId: string, said: Readonly<Record<string, string | readonly string[]>>, known: Partial<Row> = {}): Row => ({
  clientRowId,
  ...known,
  written: Object.entries(said).map(([field, texts]) => ({ field, texts: typeof texts === 'string' ? [texts] : texts })),
})

export const teacher = (number: number, said: Readonly<Record<string, string | readonly string[]>> = {}, known: Partial<Row> = {}): Row =>
  row(`r${String(number)}`, {
    fullName: `Nguyễn Thị ${['Lan', 'Mai', 'Hoa', 'Cúc', 'Đào', 'Huệ'][number % 6] ?? ''} ${String.fromCharCode(65 + (Math.floor(number / 6) % 26))}${'n'.repeat(1 + Math.floor(number / 156))}`,
    birthDate: `0${String((number % 9) + 1)}/1${String(number % 2)}/19${String(70 + (number % 25))}`,
    staffCode: `79000${String(10000 + number)}`,
    roleText: 'Giáo viên',
    modules: ['GVPT 04; GVPT 07'],
    ...said,
  }, known)

export const submitInput = (rows: readonly Row[], more: object = {}) => ({
  schoolYear: year,
  idempotencyKey: randomUUID(),
  ruleset,
  context: { modulesPerTeacher: 2, periods03: null, level: 'PRIMARY' },
  workbook: { fileId: 'file-1', addinVersion: '1.0.0' },
  rows,
  ...more,
})

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
type Who = Parameters<PlanWorld['ask']>[0]

const unwrap = (answer: { data: any; errors: readonly { message: string }[] }, name: string): any => {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors))
  return answer.data[name]
}

export const submit = async (world: PlanWorld, input: object, { who = 'clerk' as Who, school = world.school } = {}): Promise<any> =>
  unwrap(await world.ask(who, submitText, { school, input }), 'planSubmit')

export const perform = async (world: PlanWorld, [who, name]: readonly [Who, keyof typeof texts], { plan, ...input }: { plan: string } & Record<string, unknown>): Promise<any> =>
  unwrap(await world.ask(who, texts[name], { plan, input: { idempotencyKey: randomUUID(), ...input } }), name)

export const readPlan = async (world: PlanWorld, who: Who = 'clerk', { school = world.school, schoolYear = year } = {}): Promise<any> =>
  unwrap(await world.ask(who, planText, { school, year: schoolYear }), 'plan')
