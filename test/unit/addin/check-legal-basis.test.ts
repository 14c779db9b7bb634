import { beforeEach, describe, expect, test } from '@jest/globals'
import { checkFile, checkLegalBasis, checkWorkbook, legalBasis, nothingChecked } from '#addin/features/check-legal-basis/check-legal-basis.ts'
import { readFile } from '#addin/features/check-legal-basis/read-file.ts'
import { vi } from '#addin/locale/vi.ts'
import { buildDocx, paragraph } from '#test/support/docx-builder.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook, sheetOf } from '#test/support/memory-workbook.ts'
import { planDocument, preschoolTeachers, regulation } from '#test/support/plan-document.ts'
import { perTeacher } from '#test/support/rosters.ts'

const repealed = 'Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012'
const faulty = planDocument({ bases: [regulation, preschoolTeachers, repealed] })
const kinds = () => legalBasis.get().report?.findings.map(({ kind, severity }) => `${severity} ${kind}`) ?? []
const blob = (content: Uint8Array | string): Blob => new Blob([content as unknown as BlobPart])

beforeEach(() => { legalBasis.set(nothingChecked) })

describe('legal bases in the pane', () => {
  test('a pasted text is judged without a server', () => {
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    legalBasis.change((held) => ({ ...held, text: faulty.join('\n') }))
    checkLegalBasis(desk)
    expect(kinds()).toContain('error repealed')
    expect(desk.sentence()).toBeNull()
  })

  test('a signing day told by the person goes before the one in the text', () => {
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    legalBasis.set({ text: faulty.join('\n'), signedOn: '2013-03-01', report: null })
    checkLegalBasis(desk)
    expect(kinds()).not.toContain('error repealed')
    expect(kinds()).toContain('error not-yet-in-force')
  })

  test('nothing to check is said, with what to do', () => {
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    checkLegalBasis(desk)
    expect(desk.sentence()).toBe(vi.legal.nothingYet)
  })

  test('a Word document is read on this machine, the same as its text', async () => {
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    await checkFile(desk, blob(buildDocx(faulty.map((text) => paragraph(text)).join(''))))
    const fromWord = kinds()
    await checkFile(desk, blob(faulty.join('\r\n')))
    expect(fromWord).toContain('error repealed')
    expect(kinds()).toEqual(fromWord)
  })

  test('the words of the open workbook are read cell by cell', async () => {
    const desk = memoryDesk(memoryWorkbook([sheetOf('KH', faulty.map((text) => [text]))]))
    await checkWorkbook(desk)
    expect(kinds()).toContain('error repealed')
  })

  test.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'empty'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'legacy'],
    ['a broken package', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'damaged'],
    ['a text in an old code', new Uint8Array([0x43, 0xe3, 0x6e, 0x20]), 'not-unicode'],
  ])('%s is declined with a sentence of its own', async (_, content, unread) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    expect(await readFile(bytes)).toEqual({ unread })
    const desk = memoryDesk(memoryWorkbook([perTeacher]))
    await checkFile(desk, blob(content))
    expect(desk.sentence()).toBe(vi.legal.refused(unread as 'empty'))
  })
})
