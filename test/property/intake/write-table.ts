import type { Column } from './columns.ts'
import type { Layout } from './layout.ts'
import type { Paper } from './paper.ts'
import type { Person } from './people.ts'

export interface TableJob {
  readonly layout: Layout
  readonly columns: readonly Column[]
  readonly people: readonly Person[]
  readonly top: number
  readonly left: number
  readonly perPerson: 'one' | 'module'
}

const depthOf = ({ columns }: TableJob): number => Math.max(...columns.map(({ path }) => path.length))

/** Headings with their spans; gives the row below. */
const writeHead = (paper: Paper, job: TableJob, top: number): number => {
  const depth = depthOf(job)
  const { columns, left } = job
  for (let level = 0; level < depth; level++) {
    let from = 0
    while (from < columns.length) {
      const path = columns[from]!.path
      let to = from
      const same = (other: readonly string[]): boolean => other.slice(0, level + 1).join('>') === path.slice(0, level + 1).join('>') && other.length > level
      while (to + 1 < columns.length && path.length > level && same(columns[to + 1]!.path) && (path.length > level + 1 || columns[to + 1]!.path.length === path.length)) to++
      if (path.length > level) {
        paper.put(top + level, left + from, path[level]!)
        paper.merge(top + level, left + from, { columns: to - from + 1, rows: level === path.length - 1 ? depth - level : 1 })
      }
      from = to + 1
    }
  }
  if (!job.layout.numbering) return top + depth
  columns.forEach((_, at) => paper.put(top + depth, left + at, `(${at + 1})`))
  return top + depth + 1
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']

const rowsOf = (who: Person, perPerson: TableJob['perPerson']): number => (perPerson === 'module' ? Math.max(1, who.modules.length) : 1)

const writePerson = (paper: Paper, job: TableJob, [who, at, row]: readonly [Person, number, number]): number => {
  const rows = rowsOf(who, job.perPerson)
  const { again, hidden } = job.layout
  for (let nth = 0; nth < rows; nth++) {
    job.columns.forEach((column, x) => {
      const said = nth > 0 && column.about === 'person' && again !== 'repeat'
      const isNumber = x === 0 && job.layout.ordinal
      if (said && !isNumber) return again === 'nt' && column.path[0]?.toLowerCase().startsWith('họ') ? paper.put(row + nth, job.left + x, '-nt-') : undefined
      if (isNumber && nth > 0 && again === 'merged') return undefined
      const [value, ink] = (job.perPerson === 'module' ? (column.each ?? column.cell) : column.cell)(who, column.each && job.perPerson === 'module' ? nth : at)
      return paper.put(row + nth, job.left + x, value, ink)
    })
    if (hidden && (at + nth) % 3 === 0) paper.hidden.push(row + nth)
  }
  if (rows > 1 && again === 'merged') job.columns.forEach((column, x) => column.about === 'person' && paper.merge(row, job.left + x, { rows }))
  return row + rows
}

const isModuleHead = (job: TableJob): boolean => job.layout.kind === 'moduleGroups'

/** Under module titles a person stands once for each module chosen. */
const moduleSections = (paper: Paper, job: TableJob, start: number): number => {
  let row = start
  let at = 0
  for (const code of [...new Set(job.people.flatMap(({ modules }) => modules))].sort()) {
    paper.put(row, job.left, `${roman[at++ % roman.length]!}. Mô đun ${code}`)
    paper.merge(row++, job.left, { columns: job.columns.length })
    job.people.filter(({ modules }) => modules.includes(code)).forEach((who, nth) => (row = writePerson(paper, job, [who, nth, row])))
  }
  return row
}

const writeBody = (paper: Paper, job: TableJob, start: number): number => {
  const { layout, people, columns, left } = job
  let row = start
  let group = ''
  let groups = 0
  let inGroup = 0
  const subtotal = (): void => {
    if (layout.group === 'rows' && layout.subtotals && inGroup > 0) paper.put(row++, left, `Cộng: ${inGroup} người`)
  }
  const groupStarts: number[] = []
  people.forEach((who, at) => {
    if (layout.repeatEvery > 0 && at > 0 && at % layout.repeatEvery === 0) row = writeHead(paper, job, row)
    if (who.group !== group) {
      if (layout.group === 'rows') {
        subtotal()
        paper.put(row, left, `${roman[groups++ % roman.length]!}. ${who.group.toUpperCase()}`)
        if (layout.headings % 2 === 0) paper.merge(row, left, { columns: columns.length })
        row++
      }
      inGroup = 0
      group = who.group
      groupStarts.push(row)
    }
    inGroup++
    row = writePerson(paper, job, [who, at, row])
  })
  subtotal()
  if (layout.group === 'mergedDown' && layout.repeatEvery === 0 && job.perPerson === 'one') mergeGroups(paper, job, [...groupStarts, row])
  return row
}

const mergeGroups = (paper: Paper, { columns, left }: TableJob, starts: readonly number[]): void => {
  const x = columns.findIndex(({ path }) => /^(?:Tổ|Khối)/.test(path[0] ?? ''))
  starts.slice(0, -1).forEach((start, at) => {
    const end = starts[at + 1]!
    if (x < 0 || end - start < 2) return
    for (let row = start + 1; row < end; row++) paper.spots.delete(`${row},${left + x}`)
    paper.merge(start, left + x, { rows: end - start })
  })
}

const writeTail = (paper: Paper, { layout, left, columns, people }: TableJob, start: number): number => {
  let row = start
  if (layout.blankLines && layout.ordinal) for (let n = 1; n <= 3; n++) paper.put(row++, left, people.length + n)
  if (layout.subtotals && layout.kind !== 'moduleGroups') paper.put(row++, left, `TỔNG CỘNG: ${people.length} người`)
  if (layout.closing && layout.kind !== 'moduleGroups') paper.put(row++, left, `Danh sách có ${people.length} người./.`)
  if (layout.signature) {
    paper.put(row + 1, left + 3, 'Sơn Khê, ngày 12 tháng 9 năm 2023')
    paper.put(row + 2, left, 'NGƯỜI LẬP BIỂU')
    paper.put(row + 2, left + 3, 'HIỆU TRƯỞNG')
    paper.put(row + 3, left, '(Ký, ghi rõ họ tên)')
    paper.put(row + 6, left, 'Lê Thị Lập Biểu')
    paper.put(row + 6, left + 3, 'Trần Văn Trưởng')
    row += 7
  }
  if (layout.ghost) paper.put(row + 40, left + columns.length - 1, ' ')
  return row
}

/** Writes a table with everything around it; gives the row below. */
export const writeTable = (paper: Paper, job: TableJob): number => {
  const start = writeHead(paper, job, job.top)
  return writeTail(paper, job, isModuleHead(job) ? moduleSections(paper, job, start) : writeBody(paper, job, start))
}
