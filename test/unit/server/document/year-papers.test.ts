import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { makePaper } from '#schema/documents/year/make-paper.ts'
import type { YearPaper } from '#schema/documents/year/paper-kinds.ts'
import { sayDocument } from '#schema/locale/documents/say-document.ts'
import { writeDocx } from '#server/document/write-docx.ts'
import { whyNoOffice } from '#test/support/libre-office.ts'
import { yearFacts } from '#test/support/year-facts.ts'

const run = promisify(execFile)

/** A school of sixty: what the longest paper may come to. */
const facts = () => {
  const usual = yearFacts()
  const more = Array.from({ length: 14 }, (_, number) => ({ ...usual.people[number + 1]!, id: `q${String(number)}`, fullName: `Trần Văn Thứ ${String(number)}` }))
  return yearFacts({ people: [...usual.people, ...more], lists: new Map([...usual.lists, ...more.map(({ id }) => [id, usual.lists.get('p1')!] as const)]) })
}

const pages: Readonly<Record<YearPaper, number>> = { teamPlan: 4, personalPlan: 2, personalSlips: 11, progressReport: 3, resultsReport: 6, recognitionDecision: 5, certificateList: 4, fiveYearRecord: 1 }
const on: Partial<Record<YearPaper, { person?: string; team?: string }>> = { teamPlan: { team: 'Tổ 2' }, personalPlan: { person: 'p1' }, personalSlips: { team: 'Tổ 2' }, fiveYearRecord: { person: 'p1' } }
const kinds = Object.keys(pages) as YearPaper[]

const made = (kind: YearPaper): Promise<Uint8Array> => {
  const issue = { draft: false, parent: 'Ủy ban nhân dân xã An Bình Tây', number: null, signedOn: '2027-05-25', place: 'An Bình Tây', signer: 'Người Ký', onBehalf: true }
  const model = makePaper(facts(), { kind, issue, on: '2027-05-25', person: on[kind]?.person ?? null, team: on[kind]?.team ?? null, council: null })
  return writeDocx(sayDocument(model), { title: kind, pageNumbers: kind !== 'personalSlips' })
}

const markup = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
const tablesOf = (xml: string): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
const isGrid = (table: string): boolean => table.includes('<w:tblHeader/>')

describe.each(kinds)('%s as a file', (kind) => {
  test('keeps to Decree 30: margins, letters, headings repeated, rows whole, no underline; the same bytes again', async () => {
    const bytes = await made(kind)
    const xml = markup(bytes)
    const margin = (side: string): number => Number(new RegExp(`w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]) / (1440 / 25.4)
    expect([margin('top') >= 20, margin('bottom') >= 19.9, margin('left') >= 30, margin('right') >= 14.9].map(String)).toEqual(['true', 'true', 'true', 'true'])
    expect(new Set([...xml.matchAll(/w:rFonts [^>]*w:ascii="([^"]+)"/g)].map(([, name]) => name))).toEqual(new Set(['Times New Roman']))
    expect(xml.match(/<w:tr[ >]/g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length)
    expect(tablesOf(xml).filter(isGrid).length).toBeGreaterThan(0)
    for (const table of tablesOf(xml).filter(isGrid)) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).not.toContain('<w:u ')
    expect(Buffer.from(await made(kind)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('widths of a table are those of its page', async () => {
    for (const table of tablesOf(markup(await made(kind)))) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
      const whole = widths.reduce((sum, width) => sum + width, 0)
      expect(whole).toBeGreaterThan(9200)
      expect(whole).toBeLessThanOrEqual(9355)
    }
  })

  test('what stands before the signatures stays with them', async () => {
    const xml = markup(await made(kind))
    const office = xml.indexOf(kind === 'personalSlips' ? 'NGƯỜI ĐĂNG KÝ' : 'KT. HIỆU TRƯỞNG')
    expect(office).toBeGreaterThan(0)
    const before = xml.slice(0, xml.lastIndexOf('<w:tbl>', office))
    const last = before.slice(0, before.lastIndexOf('<w:p>')).lastIndexOf('<w:p>')
    expect(before.slice(last)).toContain('<w:keepNext/>')
  })
})

test('LibreOffice opens all of them, and none is longer than a school of sixty may have', async () => {
  const why = await whyNoOffice()
  if (why !== null) {
    process.stdout.write(`skipped: ${why}\n`)
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'bdtx-papers-'))
  try {
    for (const kind of kinds) await writeFile(join(folder, `${kind}.docx`), await made(kind))
    await run('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', 'pdf', '--outdir', folder, ...kinds.map((kind) => join(folder, `${kind}.docx`))], { timeout: 90_000 })
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf'))
    expect(names).toHaveLength(kinds.length)
    for (const kind of kinds) {
      const count = (await readFile(join(folder, `${kind}.pdf`), 'latin1')).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      expect(count).toBeGreaterThan(0)
      expect([kind, count <= pages[kind] ? 'fits' : `${String(count)} pages`]).toEqual([kind, 'fits'])
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
