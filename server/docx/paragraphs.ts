import type { Element } from '#server/xlsx/markup/element.ts'
import { textOfParagraph } from './text-of-paragraph.ts'

/** Text on its way out of a document under review. */
const GONE = new Set(['del', 'moveFrom', 'Fallback'])

/** Paragraphs in reading order, those of table cells and text boxes included. */
export const paragraphsOf = (element: Element): readonly string[] => {
  if (GONE.has(element.name)) return []
  const own = element.name === 'p' ? textOfParagraph(element).split('\n') : []
  return [...own, ...element.children.flatMap(paragraphsOf)]
}
