import { birthDate, personName } from '#test/excel-host/samples/people.ts'
import type { Stage } from './stage.ts'

/** People the principal should look at: one module of twenty periods where forty are owed. */
export const SHORT = [7, 23, 41]

export const teacherName = (at: number): string => personName(at + 100)

const modulesOf = (at: number): string => (SHORT.includes(at) ? 'GVPT 1' : `GVPT ${String(1 + (at % 2))}, GVPT ${String(8 + (at % 2))}`)

const rowOf = (at: number) => ({
  clientRowId: `dong-${String(at)}`,
  written: [
    { field: 'fullName', texts: [teacherName(at)] },
    { field: 'birthDate', texts: [birthDate(at + 100)] },
    { field: 'roleText', texts: ['Giáo viên'] },
    { field: 'group', texts: [`Tổ ${String(1 + (at % 3))}`] },
    { field: 'modules', texts: [modulesOf(at)] },
  ],
})

const SUBMIT = 'mutation ($school: ID!, $input: PlanSubmitInput!) { planSubmit(school: $school, input: $input) { plan { id } results { userErrors { messageVi } } userErrors { messageVi } } }'

/** A list of so many teachers, sent by the clerk as the workbook sends it. */
export const sendList = async (stage: Stage, people: number, schoolYear: string): Promise<void> => {
  const { viewer } = await stage.ask<{ viewer: { grants: readonly { school: { id: string } }[] } }>('demo.vanthu', 'query { viewer { grants { school { id } } } }')
  const { ruleset } = await stage.ask<{ ruleset: { version: string } }>('demo.vanthu', 'query { ruleset { version } }')
  const input = { schoolYear, idempotencyKey: 'year-list', ruleset: ruleset.version, context: { level: 'PRIMARY' }, workbook: { fileId: 'year-list', addinVersion: '0.1.0' }, rows: Array.from({ length: people }, (_, at) => rowOf(at)) }
  const { planSubmit } = await stage.ask<{ planSubmit: { plan: { id: string } | null; userErrors: readonly object[]; results: readonly { userErrors: readonly object[] }[] } }>('demo.vanthu', SUBMIT, { school: viewer.grants[0]?.school.id, input })
  if (!planSubmit.plan || planSubmit.results.some(({ userErrors }) => userErrors.length > 0)) throw new Error(JSON.stringify(planSubmit))
}
