import type { Element } from '#server/xlsx/markup/element.ts'

/** Settings, deleted and moved text, field codes, the older copy of a drawing, and boxes, whose paragraphs stand for themselves. */
const SILENT = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'delText', 'instrText', 'Fallback', 'txbxContent'])

const marks: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** What a paragraph shows; a line broken by hand is a new line. */
export const textOfParagraph = (element: Element): string =>
  element.children.map((child) => {
    if (SILENT.has(child.name)) return ''
    if (child.name === 't') return child.text
    return marks[child.name] ?? textOfParagraph(child)
  }).join('')
