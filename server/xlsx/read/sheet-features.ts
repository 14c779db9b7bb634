import { areaOf, areasOf } from '../address.ts'
import { flag, numeral, written } from '../markup/attributes.ts'
import { child, childrenOf, type Element } from '../markup/element.ts'
import type { Accent, ColumnSpan, ConditionalFormat, DataValidation, XlsxSheet } from '../model.ts'
import { formulaOwner } from '../owned-formula.ts'

export const columnsOf = (root: Element): readonly ColumnSpan[] =>
  childrenOf(child(root, 'cols'), 'col').map((col) => ({
    first: numeral(col, 'min') ?? 1,
    last: numeral(col, 'max') ?? 1,
    width: numeral(col, 'width'),
    hidden: flag(col, 'hidden'),
    style: numeral(col, 'style') ?? 0,
  }))

export const frozenOf = (root: Element): XlsxSheet['frozen'] => {
  const pane = child(childrenOf(child(root, 'sheetViews'), 'sheetView')[0], 'pane')
  if (!pane || !written(pane, 'state').startsWith('frozen')) return null
  return { rows: numeral(pane, 'ySplit') ?? 0, columns: numeral(pane, 'xSplit') ?? 0 }
}

/** Rules of all conditional formats in order of the part; '#n' counts them, so that a patch finds the same one. */
export const conditionalFormatsOf = (root: Element, accents: readonly Accent[]): readonly ConditionalFormat[] => {
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((block) => childrenOf(block, 'cfRule').map((rule) => ({ block, rule })))
  return rules.map(({ block, rule }, index) => {
    const formulas = childrenOf(rule, 'formula').map((each) => each.text)
    return {
      id: formulaOwner(formulas) ?? `#${index + 1}`,
      type: written(rule, 'type'),
      areas: areasOf(written(block, 'sqref')),
      formulas,
      priority: numeral(rule, 'priority') ?? 0,
      stopIfTrue: flag(rule, 'stopIfTrue'),
      accent: accents[numeral(rule, 'dxfId') ?? -1] ?? {},
    }
  })
}

export const validationsOf = (root: Element): readonly DataValidation[] =>
  childrenOf(child(root, 'dataValidations'), 'dataValidation').map((each) => ({
    areas: areasOf(written(each, 'sqref')),
    type: written(each, 'type'),
    formulas: ['formula1', 'formula2'].flatMap((name) => child(each, name)?.text ?? []),
  }))

export const mergesOf = (root: Element): XlsxSheet['merges'] =>
  childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((each) => areaOf(written(each, 'ref')) ?? [])

export const featuresOf = (root: Element, accents: readonly Accent[]) => {
  const protection = child(root, 'sheetProtection')
  const filter = child(root, 'autoFilter')
  const format = child(root, 'sheetFormatPr')
  return {
    protected: flag(protection, 'sheet'),
    merges: mergesOf(root),
    columns: columnsOf(root),
    frozen: frozenOf(root),
    autoFilter: filter && areaOf(written(filter, 'ref')),
    defaultWidth: numeral(format, 'defaultColWidth'),
    defaultHeight: numeral(format, 'defaultRowHeight'),
    conditionalFormats: conditionalFormatsOf(root, accents),
    validations: validationsOf(root),
  }
}
