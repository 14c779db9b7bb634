import { describe, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { isNumbered, symbolOf, type PaperKind } from '#schema/documents/year/paper-kinds.ts'
import { sayDocument } from '#schema/locale/documents/say-document.ts'
import { writeDocx } from '#server/document/write-docx.ts'
import { everyKind, everyPaper } from '#test/support/every-paper.ts'

type Change = NonNullable<Parameters<typeof everyPaper>[1]>

const MM = 1440 / 25.4

const known = new Map<string, Promise<string>>()

const write = async (kind: PaperKind, change: Change): Promise<string> =>
  new TextDecoder().decode(unzipSync(await writeDocx(sayDocument(everyPaper(kind, change)), { title: kind }))['word/document.xml'])

/** The markup of a paper; each is made once. */
const made = (kind: PaperKind, change: Change = {}): Promise<string> => {
  const key = `${kind} ${JSON.stringify(change)}`
  const markup = known.get(key) ?? write(kind, change)
  known.set(key, markup)
  return markup
}

const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []
const textOf = (paragraph: string): string => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|(<w:br\/>)/g)].map(([, text, broken]) => (broken ? ' ' : (text ?? ''))).join('').replaceAll('\u00a0', ' ').replaceAll('&amp;', '&')
const linesOf = (xml: string): readonly string[] => paragraphs(xml).map(textOf)
/** What stands on the page itself, not in a table. */
const bodyOf = (xml: string): string => xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')
const sizesOf = (xml: string): readonly number[] => [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size))

/** A slip is a form to hand in, signed by hand; an annex goes with the plan that carries everything. */
const headed = everyKind.filter((kind) => kind !== 'annex' && kind !== 'personalSlips')
const ofSchool: readonly PaperKind[] = ['schoolPlan', 'progressReport', 'resultsReport', 'recognitionDecision', 'certificateList']

describe.each(headed)('N01, the parts of a paper: %s', (kind) => {
  test('nation and motto, who issues it, place and day, type and summary, who signs', async () => {
    const lines = linesOf(await made(kind))
    expect(lines).toEqual(expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']))
    expect(lines).toContain('TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN VĂN AN')
    expect(lines).toContain('An Bình Tây, ngày 25 tháng 5 năm 2027')
    expect(lines.some((line) => /^(KẾ HOẠCH|BÁO CÁO|QUYẾT ĐỊNH|DANH SÁCH|PHIẾU THEO DÕI)$/.test(line))).toBe(true)
    expect(lines.some((line) => line.endsWith('KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG'))).toBe(true)
  })
})

describe.each(ofSchool)('N01, a paper of the school: %s', (kind) => {
  test('the body above stands over the school, and first among the recipients', async () => {
    for (const [parent, shown] of [['Ủy ban nhân dân xã An Bình Tây', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY'], ['Sở Giáo dục và Đào tạo An Bình', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO AN BÌNH']] as const) {
      const lines = linesOf(await made(kind, { parent }))
      const at = lines.indexOf(shown)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(lines[at + 1]).toBe('TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN VĂN AN')
      const recipients = lines.slice(lines.indexOf('Nơi nhận:') + 1)
      expect(recipients[kind === 'recognitionDecision' ? 1 : 0]).toBe(`- ${parent} (để báo cáo);`)
      expect(recipients).toContain('- Lưu: VT.')
    }
    const alone = linesOf(await made(kind, { parent: null }))
    expect(alone.some((line) => line.startsWith('ỦY BAN') || line.includes('(để báo cáo)'))).toBe(false)
  })
})

describe.each(everyKind)('N04, the page: %s', (kind) => {
  test('A4 upright, margins of the decree, Times New Roman, body of 13 to 14 points', async () => {
    const xml = await made(kind)
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    const margin = (side: string): number => Math.round(Number(new RegExp(`w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]) / MM)
    for (const [side, least, most] of [['top', 20, 25], ['bottom', 20, 25], ['left', 30, 35], ['right', 15, 20]] as const) {
      expect([side, margin(side) >= least && margin(side) <= most]).toEqual([side, true])
    }
    expect(new Set([...xml.matchAll(/w:(?:ascii|hAnsi|cs)="([^"]+)"/g)].map(([, name]) => name))).toEqual(new Set(['Times New Roman']))
    const sizes = paragraphs(bodyOf(xml)).filter((one) => textOf(one) !== '').flatMap(sizesOf)
    expect(sizes.length).toBeGreaterThan(0)
    expect([...new Set(sizes)].filter((size) => size < 26 || size > 28)).toEqual([])
  })

  test('text is Unicode in composed letters', async () => {
    const text = linesOf(await made(kind)).join('\n')
    expect(text === text.normalize('NFC')).toBe(true)
  })
})

const letters = { plan: 'KH', report: 'BC', decision: 'QĐ' } as const

describe.each(everyKind.filter(isNumbered))('N02 and N05, number and symbol: %s', (kind) => {
  test('the letters are those of its sort, printed once; where there is no number, a place for it', async () => {
    const symbol = letters[symbolOf[kind]!]
    const numbersOf = async (number: string | null): Promise<readonly string[]> => linesOf(await made(kind, { number })).filter((line) => line.startsWith('Số: '))
    expect(await numbersOf(`07/${symbol}-NVA`)).toEqual([`Số: 07/${symbol}-NVA`])
    expect(await numbersOf(null)).toEqual([`Số: ……/${symbol}-………`])
  })
})

test('N02: papers without a number of their own print none', async () => {
  for (const kind of everyKind.filter((one) => !isNumbered(one))) expect([kind, linesOf(await made(kind)).filter((line) => line.startsWith('Số: '))]).toEqual([kind, []])
})
