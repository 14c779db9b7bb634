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

/** Several modules in one cell. */
export const together = (codes: readonly string[], layout: Layout): string | null => {
  if (codes.length === 0) return null
  const texts = codes.map((code) => spell(code, layout))
  const joint = layout.spelling === 'title' ? 'lines' : layout.joint
  switch (joint) {
    case 'semicolon':
      return texts.join('; ')
    case 'and':
      return texts.join(' và ')
    case 'lines':
      return texts.join('\n')
    case 'plus':
      return texts.join(' + ')
    case 'once':
      return [texts[0], ...codes.slice(1).map((code) => code.split(' ')[1])].join(', ')
    case 'dashes':
      return texts.map((text) => `- ${text}`).join('\n')
    case 'hours':
      return texts.map((text) => `${text} (20 tiết)`).join(', ')
    default:
      return texts.join(', ')
  }
}
