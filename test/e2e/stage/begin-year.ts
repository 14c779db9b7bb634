import { expect } from '@jest/globals'
import type { Stage } from './stage.ts'

interface Recorded {
  readonly yearRecord: { readonly book: { readonly version: number } | null; readonly results: readonly { readonly id: string | null; readonly userErrors: readonly object[] }[]; readonly userErrors: readonly object[] }
}

const RECORD = `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: YearRecordInput!) { yearRecord(school: $school, schoolYear: $schoolYear, input: $input) {
  book { version } results { id userErrors { messageEn } } userErrors { messageEn } } }`

interface Begun {
  readonly schoolYear: string
  readonly names: readonly string[]
}

/** People with approved plans, marks in programmes 01 and 02, and one session, entered before the scenario begins. */
export const beginYear = async (stage: Stage, { schoolYear, names }: Begun): Promise<void> => {
  const { viewer } = await stage.ask<{ viewer: { grants: { school: { id: string } }[] } }>('demo.vanthu', '{ viewer { grants { school { id } } } }')
  const school = viewer.grants[0]!.school.id
  let version = 0
  const record = async (acts: readonly object[], who = 'demo.vanthu'): Promise<readonly string[]> => {
    const { yearRecord } = await stage.ask<Recorded>(who, RECORD, { school, schoolYear, input: { acts, version, idempotencyKey: `before the scenario ${String(version)}` } })
    expect([...yearRecord.userErrors, ...yearRecord.results.flatMap(({ userErrors }) => userErrors)]).toEqual([])
    version = yearRecord.book!.version
    return yearRecord.results.map(({ id }) => id!)
  }
  const people = await record(names.map((fullName, at) => ({ join: { member: { fullName, birthDate: '1985-05-05', role: 'TEACHER', level: 'PRIMARY', team: `Tổ ${String(1 + (at % 2))}` }, from: 'RECRUITED', on: '2026-08-15' } })))
  const module = (code: string): object => ({ id: code, programme: '03', module: code, periods: 20, months: [] })
  const topic = (programme: string): object => ({ id: programme, programme, topic: 'Chuyên đề chung', periods: 40, months: [] })
  await record([{ setSteps: { steps: ['TEACHER', 'PRINCIPAL'] } }], 'demo.hieutruong')
  await record(people.flatMap((person) => [{ plan: { person, source: 'SLIP', items: [topic('01'), topic('02'), module('GVPT 1'), module('GVPT 9')] } }, { hand: { person, on: '2026-09-20' } }]))
  await record(people.map((person) => ({ pass: { person, step: 'PRINCIPAL' } })), 'demo.hieutruong')
  await record(people.flatMap((person) => ['01', '02'].map((item) => ({ assess: { assessment: { person, item, kind: 'REPORT', attempt: 1, on: '2027-04-10', mark: 8, absent: false, source: 'SCHOOL' } } }))))
  await record([{ schedule: { session: { title: 'Chuyên đề chung', programme: '03', module: 'GVPT 1', on: '2026-11-14', starts: '08:00', ends: '10:00', place: 'Phòng họp', leader: 'Tổ trưởng', people: [...people] } } }])
}
