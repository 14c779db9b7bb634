import { areaOf, areasOf, cellPlace } from '../address.ts'
import { attribute, child, childrenOf, truthy, type Element } from '../markup/element.ts'
import type { Accent, ColumnSpan, ConditionalFormat, DataValidation, XlsxSheet } from '../model.ts'
import { ownerOf } from '../owned-formula.ts'

const numberOf = (element: Element | null, name: string): number | null => {
  const text = element && attribute(element, name)
  return text === null ? null : Number(text)
}

export const columnsOf = (root: Element): readonly ColumnSpan[] =>
  childrenOf(child(root, 'cols'), 'col').map((col) => ({
    first: numberOf(col, 'min') ?? 1,
    last: numberOf(col, 'max') ?? 1,
    width: numberOf(col, 'width'),
    hidden: truthy(attribute(col, 'hidden')),
    style: numberOf(col, 'style') ?? 0,
  }))

export const frozenOf = (root: Element): XlsxSheet['frozen'] => {
  const pane = child(childrenOf(child(root, 'sheetViews'), 'sheetView')[0], 'pane')
  if (!pane || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return null
  const corner = cellPlace(attribute(pane, 'topLeftCell') ?? '')
  const rows = numberOf(pane, 'ySplit') ?? 0
  const columns = numberOf(pane, 'xSplit') ?? 0
  return { rows: rows || (corner?.column === 1 ? corner.row - 1 : 0), columns }
}

/** Rules of all conditional formats in order of the part; '#n' counts them, so that a patch finds the same one. */
export const conditionalFormatsOf = (root: Element, accents: readonly Accent[]): readonly ConditionalFormat[] => {
  const formats: ConditionalFormat[] = []
  for (const block of childrenOf(root, 'conditionalFormatting')) {
    for (const rule of childrenOf(block, 'cfRule')) {
      const formulas = childrenOf(rule, 'formula').map((each) => each.text)
      formats.push({
        id: formulas.map(ownerOf).find((owner) => owner !== null) ?? `#${formats.length + 1}`,
        type: attribute(rule, 'type') ?? 'expression',
        areas: areasOf(attribute(block, 'sqref') ?? ''),
        formulas,
        priority: numberOf(rule, 'priority') ?? 0,
        stopIfTrue: truthy(attribute(rule, 'stopIfTrue')),
        accent: accents[numberOf(rule, 'dxfId') ?? -1] ?? {},
      })
    }
  }
  return formats
}

export const validationsOf = (root: Element): readonly DataValidation[] =>
  childrenOf(child(root, 'dataValidations'), 'dataValidation').map((each) => ({
    areas: areasOf(attribute(each, 'sqref') ?? ''),
    type: attribute(each, 'type') ?? 'none',
    formulas: ['formula1', 'formula2'].flatMap((name) => child(each, name)?.text ?? []),
  }))

export const mergesOf = (root: Element): XlsxSheet['merges'] =>
  childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((each) => areaOf(attribute(each, 'ref') ?? '') ?? [])

export const featuresOf = (root: Element, accents: readonly Accent[]) => {
  const protection = child(root, 'sheetProtection')
  const filter = child(root, 'autoFilter')
  const format = child(root, 'sheetFormatPr')
  return {
    protected: protection !== null && truthy(attribute(protection, 'sheet')),
    merges: mergesOf(root),
    columns: columnsOf(root),
    frozen: frozenOf(root),
    autoFilter: filter && areaOf(attribute(filter, 'ref') ?? ''),
    defaultWidth: numberOf(format, 'defaultColWidth'),
    defaultHeight: numberOf(format, 'defaultRowHeight'),
    conditionalFormats: conditionalFormatsOf(root, accents),
    validations: validationsOf(root),
  }
}
