import type { Element } from '../markup/element.ts'
import { after, append, type Edit } from './edit.ts'

/** Children of a part's root in the order the format prescribes; Excel calls a file damaged that has them otherwise. */
export const SHEET_ORDER: readonly string[] = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls',
  'webPublishItems', 'tableParts', 'extLst',
]

export const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing',
  'fileRecoveryPr', 'webPublishObjects', 'extLst',
]

export const STYLES_ORDER: readonly string[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst']

/** Where a new child of this name belongs. */
export const inOrder = (root: Element, order: readonly string[], child: { readonly name: string; readonly text: string }): Edit => {
  const rank = order.indexOf(child.name)
  const earlier = root.children.filter(({ name }) => order.includes(name) && order.indexOf(name) <= rank).at(-1)
  if (earlier) return after(earlier, child.text)
  return root.selfClosing ? append(root, child.text) : { start: root.openEnd, end: root.openEnd, text: child.text }
}
