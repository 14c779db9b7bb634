import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#server/cli/run.ts'
import { buildDocx, paragraph } from '#test/support/docx-builder.ts'
import { planDocument, preschoolTeachers, regulation } from '#test/support/plan-document.ts'
import { buildXlsx } from '#test/support/xlsx-builder.ts'

const folder = mkdtempSync(join(tmpdir(), 'bdtx-legal-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const saved = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const asked = async (...words: readonly string[]) => {
  const result = { code: -1, out: '', said: '' }
  await run(['legal', ...words], {
    print: (text) => { result.out += `${text}\n` },
    remark: (text) => { result.said += `${text}\n` },
    exit: (code) => { result.code = code },
    environment: {},
  })
  return result
}

const sound = planDocument({ bases: [regulation, preschoolTeachers] })
const faulty = planDocument({ bases: [regulation, preschoolTeachers.replace('26/8', '16/8'), 'Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012', 'Kế hoạch số 9/KH-PGDĐT ngày 01/9/2021'] })

interface Told {
  readonly documents: readonly { readonly day: unknown; readonly citations: readonly { readonly instrument: string | null }[]; readonly findings: readonly Record<string, unknown>[] }[]
  readonly between: readonly { readonly instrument: string }[]
}

describe('a document', () => {
  it('without fault exits 0 and says what was read', async () => {
    const answer = await asked(saved('sound.txt', sound.join('\n')))
    expect(answer).toMatchObject({ code: 0, said: '' })
    expect(answer.out).toContain('ký ngày 20/09/2021; năm học 2021-2022; đối tượng: giáo viên mầm non')
    expect(answer.out).toContain('Không có gì phải sửa')
  })

  it('with faults exits 1 and groups them, each with why and remedy', async () => {
    const answer = await asked(saved('faulty.txt', faulty.join('\n')))
    expect(answer.code).toBe(1)
    expect(answer.out).toContain('Căn cứ đã hết hiệu lực (1)')
    expect(answer.out).toContain('Thay bằng Thông tư 19/2019/TT-BGDĐT')
    expect(answer.out).toContain('(không phải lỗi): Kế hoạch số 9/KH-PGDĐT.')
    expect(answer.out).toContain('Tổng cộng: 2 lỗi, 0 cảnh báo, 1 lưu ý.')
  })

  it('is answered in English on demand', async () => {
    const answer = await asked(saved('faulty.txt', faulty.join('\n')), '--lang', 'en')
    expect(answer.out).toContain('Cite Circular 19/2019/TT-BGDĐT instead')
    expect(answer.out).toContain('In all: 2 errors, 0 warnings, 1 notes.')
  })
})

describe('text, Word and Excel', () => {
  const files = {
    'plan.txt': faulty.join('\n'),
    'utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(faulty.join('\r\n'), 'utf16le')]),
    'plan.docx': buildDocx(faulty.map(paragraph).join('')),
    'wrong name.txt': buildDocx(faulty.map(paragraph).join('')),
    'plan.xlsx': buildXlsx({ sheets: [{ name: 'KH', cells: Object.fromEntries(faulty.map((text, index) => [`A${index + 1}`, text])) }] }),
  }

  it.each(Object.entries(files))('%s gives the same findings', async (name, content) => {
    const answer = await asked(saved(name, content), '--json')
    const { documents: [document] } = JSON.parse(answer.out) as Told
    expect(answer.code).toBe(1)
    expect(document!.findings.map(({ kind, paragraph: at }) => [kind, at])).toEqual([['date-differs', 8], ['repealed', 9], ['unregistered', 10]])
    expect(document!.findings[0]).toMatchObject({ severity: 'error', confidence: 'verified', instruments: ['TT12-2019'] })
    expect(document!.citations.map(({ instrument }) => instrument)).toEqual(['TT19-2019', 'TT12-2019', 'TT26-2012', null])
  })
})

describe('several documents', () => {
  it('that disagree about one instrument are told so', async () => {
    const answer = await asked(saved('a.txt', sound.join('\n')), saved('b.txt', faulty.join('\n')), '--json')
    const told = JSON.parse(answer.out) as Told
    expect(told.documents).toHaveLength(2)
    expect(told.between).toMatchObject([{ instrument: 'TT12-2019', known: '2019-08-26' }])
    expect((await asked(saved('a.txt', sound.join('\n')), saved('b.txt', faulty.join('\n')))).out).toContain('Sổ ghi ngày 26/08/2019.')
  })
})

describe('a file that cannot be read exits 2 with one sentence', () => {
  const latin = new Uint8Array([0x43, 0xe3, 0xb5, 0x6e, 0xff, 0xfe, 0x80])
  it.each([
    ['empty.docx', '', 'tệp rỗng'],
    ['scan.pdf', '%PDF-1.7', 'PDF'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '.docx'],
    ['vni.txt', latin, 'UTF-8'],
    ['broken.docx', buildDocx(paragraph('x')).slice(0, 200), 'hỏng'],
  ])('%s', async (name, content, hint) => {
    const answer = await asked(saved(name, content))
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.said.trim().split('\n')).toHaveLength(1)
    expect(answer.said).toContain(hint)
  })

  it('missing file, no file', async () => {
    expect(await asked(join(folder, 'nowhere.txt'))).toMatchObject({ code: 2, out: '' })
    expect(await asked()).toMatchObject({ code: 2, out: '' })
  })
})
