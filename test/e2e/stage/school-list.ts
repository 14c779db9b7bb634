import { randomUUID } from 'node:crypto'
import { birthDate, personName } from '#test/excel-host/samples/people.ts'
import type { Stage } from './stage.ts'

/** People the principal should look at: one module of twenty periods where forty are owed. */
export const SHORT = [7, 23, 41]

export const teacherName = (at: number): string => personName(at + 100)

/** Modules of programme 03 as the list writes them. */
export const modulesOf = (at: number): string => (SHORT.includes(at) ? 'GVPT 1' : `GVPT ${String(1 + (at % 2))}, GVPT ${String(8 + (at % 2))}`)

const rowOf = (at: number, modules: string, baseVersion: number | null) => ({
  baseVersion,
  clientRowId: `dong-${String(at)}`,
  written: [
    { field: 'fullName', texts: [teacherName(at)] },
    { field: 'birthDate', texts: [birthDate(at + 100)] },
    { field: 'roleText', texts: ['Giáo viên'] },
    { field: 'group', texts: [`Tổ ${String(1 + (at % 3))}`] },
    { field: 'modules', texts: [modules] },
  ],
})

const SUBMIT = 'mutation ($school: ID!, $input: PlanSubmitInput!) { planSubmit(school: $school, input: $input) { plan { id } results { userErrors { messageVi } } userErrors { messageVi } } }'

const VERSION = 'query ($school: ID!, $schoolYear: SchoolYear!) { plan(school: $school, schoolYear: $schoolYear) { version } }'

/** A list of teachers with their modules, sent by the clerk as a workbook sends it that was refreshed just before. */
export const sendModules = async (stage: Stage, schoolYear: string, modules: readonly string[]): Promise<void> => {
  const { viewer } = await stage.ask<{ viewer: { grants: readonly { school: { id: string } }[] } }>('demo.vanthu', 'query { viewer { grants { school { id } } } }')
  const { ruleset } = await stage.ask<{ ruleset: { version: string } }>('demo.vanthu', 'query { ruleset { version } }')
  const school = viewer.grants[0]?.school.id
  const { plan } = await stage.ask<{ plan: { version: number } | null }>('demo.vanthu', VERSION, { school, schoolYear })
  const baseVersion = plan?.version ?? null
  const input = { schoolYear, baseVersion, idempotencyKey: randomUUID(), ruleset: ruleset.version, context: { level: 'PRIMARY' }, workbook: { fileId: 'year-list', addinVersion: '0.1.0' }, rows: modules.map((text, at) => rowOf(at, text, baseVersion)) }
  const { planSubmit } = await stage.ask<{ planSubmit: { plan: { id: string } | null; userErrors: readonly object[]; results: readonly { userErrors: readonly object[] }[] } }>('demo.vanthu', SUBMIT, { school, input })
  if (!planSubmit.plan || planSubmit.results.some(({ userErrors }) => userErrors.length > 0)) throw new Error(JSON.stringify(planSubmit))
}

/** A list of so many teachers. */
export const sendList = (stage: Stage, people: number, schoolYear: string): Promise<void> =>
  sendModules(stage, schoolYear, Array.from({ length: people }, (_, at) => modulesOf(at)))
