import { tree, type Element } from '../markup/element.ts'
import type { Draft } from './draft.ts'
import { edited, escapedText, withAttributes, type Edit } from './edit.ts'
import { redirected } from './sheet-references.ts'

const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula', 'oddFormula'])
const PARTS = /(^|\/)(workbook\.xml$|worksheets\/[^/]+\.xml$|charts\/[^/]+\.xml$|chartsheets\/[^/]+\.xml$|tables\/[^/]+\.xml$|pivotCache\/[^/]*Definition[^/]*\.xml$)/i

interface Redirection {
  readonly from: string
  readonly to: string | null
}

const inFormula = (element: Element, { from, to }: Redirection): readonly Edit[] => {
  const formula = redirected(element.text, from, to)
  return formula === element.text ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapedText(formula) }]
}

const inAttributes = (text: string, element: Element, { from, to }: Redirection): readonly Edit[] => {
  if (element.name === 'hyperlink' && element.attributes['location'] !== undefined) {
    const location = redirected(element.attributes['location'], from, to)
    return location === element.attributes['location'] ? [] : [withAttributes(text, element, { location })]
  }
  const source = element.name === 'worksheetSource' && element.attributes['sheet'] === from && to !== null
  return source ? [withAttributes(text, element, { sheet: to })] : []
}

/** Lets everything that names a sheet name it anew: formulas, names, rules, lists, links, charts, pivot sources. */
export const redirect = (draft: Draft, redirection: Redirection): void => {
  for (const part of draft.names().filter((name) => PARTS.test(name))) {
    const text = draft.text(part) ?? ''
    if (!text.includes('!') && !text.includes('worksheetSource')) continue
    const edits: Edit[] = []
    tree(text, (element) => {
      edits.push(...(FORMULAS.has(element.name) ? inFormula(element, redirection) : inAttributes(text, element, redirection)))
      return false
    })
    draft.write(part, edited(text, edits))
  }
}
