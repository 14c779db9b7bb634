import { expect, test } from '@jest/globals'
import { judge } from '#addin/engine/judge.ts'
import { retell } from '#addin/engine/retell.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { asJson } from '#server/cli/check/as-json.ts'
import { asText } from '#server/cli/check/as-text.ts'
import type { Examined } from '#server/cli/check/examine.ts'
import { markingChanges } from '#server/cli/check/mark.ts'
import { sayFinding } from '#server/plan/say-finding.ts'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import { perTeacher } from '#test/support/rosters.ts'

const [today, later] = ['2026-11-22', '2028-12-01']
const warning = 'đã quá 2 năm chưa đối chiếu lại với văn bản'

const reading = readRoster({ sheets: [perTeacher] }, {})
const findings = checkRoster(reading.roster).filter(({ rule }) => rule === 'unknown-module')
const bare: XlsxWorkbook = { sheets: [], date1904: false, activeSheet: '', cellStyles: [], names: [], customXml: [] }
const examined: Examined = { bytes: new Uint8Array(), workbook: bare, reading, findings }
const texts = (day: string): string => JSON.stringify(markingChanges(examined, { file: 'a.xlsx', day, language: 'vi' }))

test('the finding rests on law that was compared', () => expect(findings.flatMap(({ basis }) => basis.flatMap(({ checkedOn }) => checkedOn ?? []))).not.toEqual([]))

test('the command line says so beside the finding, and its answer for programs stays as it is', () => {
  expect(asText(examined, 'vi', today)).not.toContain('chưa đối chiếu lại')
  expect(asText(examined, 'vi', later)).toContain(warning)
  expect(asText(examined, 'en', later)).toContain('not compared with its text for over 2 years')
  expect(JSON.stringify(asJson(reading, findings))).not.toContain('chưa đối chiếu lại')
})

test('the marked copy says so in the note on the cell and in its list', () => {
  expect(texts(today)).not.toContain(warning)
  expect(texts(later).split(warning)).toHaveLength(3)
})

test('GraphQL says so, in words and as a fact', () => {
  const [finding] = findings
  const said = (day: string) => sayFinding(finding!, null, day).basis.filter(({ checkedOn }) => checkedOn !== null)
  expect(said(today).every(({ stale, textVi }) => !stale && !textVi.includes(warning))).toBe(true)
  expect(said(later).every(({ stale, textVi, textEn }) => stale && textVi.includes(warning) && textEn.includes('over 2 years'))).toBe(true)
})

test('the pane says so in both languages, in a year whose law it is all the same', async () => {
  const question = { content: { sheets: [perTeacher] }, given: {}, confirmed: [], on: later }
  const { findings: judged } = await judge(question)
  const unknown = judged.filter(({ rule }) => rule === 'unknown-module')
  expect(unknown.map(({ said }) => said.vi.basis)).toEqual([expect.stringContaining(warning)])
  const [english] = await retell({ findings: unknown, language: 'en', today: later })
  expect(english?.said.en?.basis).toContain('over 2 years')
  expect((await judge({ ...question, on: today })).findings.some(({ said }) => said.vi.basis.includes(warning))).toBe(false)
})
