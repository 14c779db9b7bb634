import { escaped } from './escape.ts'
import { MAIN, OFFICE, PROLOGUE } from './markup.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${entries.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const overrides = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  const parts = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'], ...numbers.flatMap((number) => [[`/xl/worksheets/sheet${number}.xml`, 'worksheet'], [`/xl/tables/table${number}.xml`, 'table']])]
  return parts.map(([part, kind]) => `<Override PartName="${part}" ContentType="${TYPE}.${kind}+xml"/>`).join('')
}

/** Everything of a workbook that does not hang on its rows, by part name. */
export const frameOf = (names: readonly string[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides(names.length)}</Types>`,
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['styles', 'styles.xml']]),
  ...Object.fromEntries(names.map((_, at) => [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships([['table', `../tables/table${at + 1}.xml`]])])),
})
