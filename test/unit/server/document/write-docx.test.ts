import { expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { SaidDocument } from '#schema/documents/block.ts'
import { openDocx } from '#server/docx/open-docx.ts'
import { fitted } from '#server/document/fitted.ts'
import { writeDocx } from '#server/document/write-docx.ts'
import { pagesByOffice } from '#test/support/office-pages.ts'

const heading = ['STT', 'Họ và tên', 'Vị trí', 'Tổ', 'Mô đun đăng ký', 'Số mô đun', 'Số tiết', 'Ghi chú']
const rows = Array.from({ length: 80 }, (_, number) => [String(number + 1), `Người thứ ${String(number + 1)}`, 'Giáo viên', 'Tổ 1', 'GVPT 1', '1', '40', ''])

const paper: SaidDocument = [
  { block: 'head', parent: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY', school: 'TRƯỜNG TIỂU HỌC MỘT', nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc', number: 'Số: 60/KH-TH1', dated: 'An Bình Tây, ngày 05 tháng 10 năm 2026' },
  { block: 'title', type: 'KẾ HOẠCH', summary: ['Bồi dưỡng thường xuyên', 'Năm học 2026-2027'] },
  { block: 'basis', sentence: 'Căn cứ Thông tư số 19/2019/TT-BGDĐT.' },
  { block: 'table', table: 'people', heading, rows, total: ['', 'Cộng: 80 người', '', '', '', '80', '3200', ''] },
  { block: 'signature', recipients: 'Nơi nhận:', copies: ['- Lưu: VT.'], office: 'HIỆU TRƯỞNG', signer: 'Người Ký' },
]

const markup = (bytes: Uint8Array, part = 'word/document.xml'): string => new TextDecoder().decode(unzipSync(bytes)[part])

test('the same document is the same bytes, also after another one', async () => {
  const first = await writeDocx(paper, { title: 'Kế hoạch' })
  await writeDocx([{ block: 'paragraph', sentence: 'Khác' }], { title: 'Khác' })
  expect(Buffer.from(await writeDocx(paper, { title: 'Kế hoạch' })).equals(Buffer.from(first))).toBe(true)
  expect(markup(first, 'docProps/core.xml')).not.toMatch(/20[2-9]\d-/)
})

test('the page is A4 with the margins of Decree 30, Times New Roman, heading repeated, no row split, no underline', async () => {
  const xml = markup(await writeDocx(paper, { title: 'Kế hoạch' }))
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  const margin = (side: string): number => Number(new RegExp(`w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]) / (1440 / 25.4)
  expect(Math.round(margin('top'))).toBe(20)
  expect(Math.round(margin('bottom'))).toBe(20)
  expect(Math.round(margin('left'))).toBe(30)
  expect(Math.round(margin('right'))).toBe(15)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(xml.match(/<w:tr[ >]/g)?.length).toBe(xml.match(/<w:cantSplit\/>/g)?.length)
  expect(new Set([...xml.matchAll(/w:rFonts [^>]*w:ascii="([^"]+)"/g)].map(([, name]) => name))).toEqual(new Set(['Times New Roman']))
  expect(xml).not.toContain('<w:u ')
})

test('its text is read back as it was said', async () => {
  const opened = openDocx(await writeDocx(paper, { title: 'Kế hoạch' }))
  if (opened.refused !== null) throw new Error(opened.refused)
  const text = opened.paragraphs.map((line) => line.replaceAll('\u00a0', ' ')).filter((line) => line !== '')
  expect(text.slice(0, 9)).toEqual(['ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY', 'TRƯỜNG TIỂU HỌC MỘT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 60/KH-TH1', 'An Bình Tây, ngày 05 tháng 10 năm 2026', 'KẾ HOẠCH', 'Bồi dưỡng thường xuyên', 'Năm học 2026-2027'])
  expect(text).toEqual(expect.arrayContaining(['Người thứ 80', 'Cộng: 80 người', '- Lưu: VT.', 'Người Ký']))
})

test('a name that needs more than its letters narrowed stands on two balanced lines', () => {
  const room = { width: 4100, size: 24 }
  expect(fitted('TRƯỜNG MỘT', room)).toEqual({ lines: ['TRƯỜNG MỘT'], scale: 100 })
  const long = fitted('TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN VĂN AN', room)
  expect(long.lines).toHaveLength(2)
  expect(Math.abs((long.lines[0]?.length ?? 0) - (long.lines[1]?.length ?? 0))).toBeLessThan(12)
})

test('set by LibreOffice: head on one line each, heading on every page of the table', async () => {
  const pages = await pagesByOffice(await writeDocx(paper, { title: 'Kế hoạch' }))
  if ('skipped' in pages) {
    process.stdout.write(`skipped: ${pages.skipped}\n`)
    return
  }
  const first = pages[0]?.replaceAll('\u00a0', ' ') ?? ''
  expect(first).toMatch(/ỦY BAN NHÂN DÂN XÃ AN BÌNH TÂY +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\s*$/m)
  expect(first).toMatch(/An Bình Tây, ngày 05 tháng 10 năm 2026\s*$/m)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages.filter((one) => /Người thứ/.test(one))) expect(page).toContain('Họ và tên')
  expect(pages[1]?.trimStart().startsWith('2')).toBe(true)
}, 120_000)
