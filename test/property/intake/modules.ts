import type { CellValue } from '#schema/grammar/sheet.ts'
import type { Layout } from './layout.ts'

const titles = ['Xây dựng văn hóa nhà trường', 'Đổi mới sinh hoạt chuyên môn', 'Ứng dụng công nghệ thông tin 4.0', 'Phối hợp với gia đình trẻ 5 tuổi']

/** One module as somebody may spell it; `code` is canonical. */
export const spell = (code: string, { spelling }: Layout): string => {
  const [prefix = '', number = ''] = code.split(' ')
  const ways: Readonly<Record<Layout['spelling'], string>> = {
    canon: code, tight: prefix + number, zero: `${prefix} ${number.padStart(2, '0')}`, lower: code.toLowerCase(), bare: number, word: `Mô đun ${number}`, md: `MĐ ${number}`,
    dot: `${prefix}.${number}`, split: `${prefix.slice(0, 2)} ${prefix.slice(2)} ${number}`, title: `${code}: ${titles[Number(number) % titles.length]!}`,
  }
  return ways[spelling]
}

/** A module alone in its cell: a bare one may be a true number. */
export const aloneInCell = (code: string | undefined, layout: Layout): CellValue => {
  if (code === undefined) return null
  const text = spell(code, layout)
  return layout.spelling === 'bare' && layout.headings % 2 === 0 ? Number(text) : text
}

const joints: Readonly<Record<Layout['joint'], (texts: readonly string[], codes: readonly string[]) => string>> = {
  comma: (texts) => texts.join(', '),
  semicolon: (texts) => texts.join('; '),
  and: (texts) => texts.join(' và '),
  lines: (texts) => texts.join('\n'),
  plus: (texts) => texts.join(' + '),
  once: (texts, codes) => [texts[0], ...codes.slice(1).map((code) => code.split(' ')[1])].join(', '),
  dashes: (texts) => texts.map((text) => `- ${text}`).join('\n'),
  hours: (texts) => texts.map((text) => `${text} (20 tiết)`).join(', '),
}

/** Several modules in one cell. */
export const together = (codes: readonly string[], layout: Layout): string | null =>
  codes.length === 0 ? null : joints[layout.spelling === 'title' ? 'lines' : layout.joint](codes.map((code) => spell(code, layout)), codes)
