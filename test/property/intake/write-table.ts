import type { Cell, Column } from './columns.ts'
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

const samePlace = (a: readonly string[], b: readonly string[], level: number): boolean => {
  const [here, there] = [a, b].map((path) => path.slice(0, level + 1).join('>'))
  const ends = a.length === level + 1
  return here === there && b.length > level && (!ends || b.length === a.length)
}

const spanFrom = (columns: readonly Column[], from: number, level: number): number => {
  let to = from
  while (to + 1 < columns.length && samePlace(columns[from]!.path, columns[to + 1]!.path, level)) to++
  return to
}

const writeHeadRow = (paper: Paper, { columns, left }: TableJob, [row, level, depth]: readonly [number, number, number]): void => {
  for (let from = 0, to = 0; from < columns.length; from = to + 1) {
    const { path } = columns[from]!
    to = path.length > level ? spanFrom(columns, from, level) : from
    if (path.length <= level) continue
    paper.put(row, left + from, path[level]!)
    paper.merge(row, left + from, { columns: to - from + 1, rows: level === path.length - 1 ? depth - level : 1 })
  }
}

/** Headings with their spans; gives the row below. */
const writeHead = (paper: Paper, job: TableJob, top: number): number => {
  const depth = depthOf(job)
  for (let level = 0; level < depth; level++) writeHeadRow(paper, job, [top + level, level, depth])
  if (!job.layout.numbering) return top + depth
  job.columns.forEach((_, at) => paper.put(top + depth, job.left + at, `(${at + 1})`))
  return top + depth + 1
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']

const rowsOf = (who: Person, perPerson: TableJob['perPerson']): number => (perPerson === 'module' ? Math.max(1, who.modules.length) : 1)

type Line = readonly [who: Person, at: number, nth: number]

/** What a row says in a column; rows after a person's first leave out or mark what was said above. */
const cellOf = ({ layout, perPerson }: TableJob, column: Column, [who, at, nth]: Line): Cell => {
  if (nth > 0 && column.about === 'person' && layout.again !== 'repeat') return layout.again === 'nt' && column.path[0]!.toLowerCase().startsWith('họ') ? ['-nt-'] : [null]
  return perPerson === 'module' && column.each ? column.each(who, nth) : column.cell(who, at)
}

const numberOf = ({ layout }: TableJob, [, at, nth]: Line): Cell => [nth > 0 && layout.again === 'merged' ? null : at + 1]

const writePerson = (paper: Paper, job: TableJob, [who, at, row]: readonly [Person, number, number]): number => {
  const rows = rowsOf(who, job.perPerson)
  for (let nth = 0; nth < rows; nth++) {
    job.columns.forEach((column, x) => paper.put(row + nth, job.left + x, ...(x === 0 && job.layout.ordinal ? numberOf(job, [who, at, nth]) : cellOf(job, column, [who, at, nth]))))
    if (job.layout.hidden && (at + nth) % 3 === 0) paper.hidden.push(row + nth)
  }
  if (rows > 1 && job.layout.again === 'merged') job.columns.forEach((column, x) => column.about === 'person' && paper.merge(row, job.left + x, { rows }))
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

interface Progress {
  row: number
  group: string
  groups: number
  inGroup: number
  readonly starts: number[]
}

const subtotal = (paper: Paper, { layout, left }: TableJob, progress: Progress): void => {
  if (layout.group === 'rows' && layout.subtotals && progress.inGroup > 0) paper.put(progress.row++, left, `Cộng: ${progress.inGroup} người`)
}

const openGroup = (paper: Paper, job: TableJob, [progress, group]: readonly [Progress, string]): void => {
  if (job.layout.group === 'rows') {
    subtotal(paper, job, progress)
    paper.put(progress.row, job.left, `${roman[progress.groups++ % roman.length]!}. ${group.toUpperCase()}`)
    if (job.layout.headings % 2 === 0) paper.merge(progress.row, job.left, { columns: job.columns.length })
    progress.row++
  }
  Object.assign(progress, { inGroup: 0, group })
  progress.starts.push(progress.row)
}

/** A note or the number of a page, after every fourth person. */
const remark = (paper: Paper, { layout, people, left }: TableJob, [progress, at]: readonly [Progress, number]): void => {
  if (!layout.remarks || at === 0 || at % 4 !== 0 || people.length - at < 3) return
  const [x, text] = at % 8 === 0 ? ([0, 'Ghi chú: các thầy cô trên học cùng cụm'] as const) : ([1, 'Trang 1/2'] as const)
  paper.put(progress.row++, left + x, text)
}

const writeBody = (paper: Paper, job: TableJob, start: number): number => {
  const { layout, people } = job
  const progress: Progress = { row: start, group: '', groups: 0, inGroup: 0, starts: [] }
  people.forEach((who, at) => {
    if (at > 0 && at % layout.repeatEvery === 0) progress.row = writeHead(paper, job, progress.row)
    remark(paper, job, [progress, at])
    if (who.group !== progress.group) openGroup(paper, job, [progress, who.group])
    progress.inGroup++
    progress.row = writePerson(paper, job, [who, at, progress.row])
  })
  subtotal(paper, job, progress)
  const merges = layout.group === 'mergedDown' && layout.repeatEvery === 0 && job.perPerson === 'one'
  if (merges) mergeGroups(paper, job, [...progress.starts, progress.row])
  return progress.row
}

const mergeGroups = (paper: Paper, { columns, left }: TableJob, starts: readonly number[]): void => {
  const x = columns.findIndex(({ path }) => /^(?:Tổ|Khối)(?!\p{L})/u.test(path[0] ?? ''))
  starts.slice(0, -1).forEach((start, at) => {
    const end = starts[at + 1]!
    if (x < 0 || end - start < 2) return
    for (let row = start + 1; row < end; row++) paper.spots.delete(`${row},${left + x}`)
    paper.merge(start, left + x, { rows: end - start })
  })
}

const writeSignature = (paper: Paper, left: number, row: number): number => {
  paper.put(row + 1, left + 3, 'Sơn Khê, ngày 12 tháng 9 năm 2023')
  paper.put(row + 2, left, 'NGƯỜI LẬP BIỂU')
  paper.put(row + 2, left + 3, 'HIỆU TRƯỞNG')
  paper.put(row + 3, left, '(Ký, ghi rõ họ tên)')
  paper.put(row + 6, left, 'Lê Thị Lập Biểu')
  paper.put(row + 6, left + 3, 'Trần Văn Trưởng')
  return row + 7
}

const tailLines = ({ layout, people }: TableJob): readonly (string | number)[] => {
  const counted = layout.kind !== 'moduleGroups'
  return [
    ...(layout.blankLines && layout.ordinal ? [1, 2, 3].map((n) => people.length + n) : []),
    ...(layout.subtotals && counted ? [`TỔNG CỘNG: ${people.length} người`] : []),
    ...(layout.closing && counted ? [`Danh sách có ${people.length} người./.`] : []),
  ]
}

const writeTail = (paper: Paper, job: TableJob, start: number): number => {
  const lines = tailLines(job)
  lines.forEach((line, at) => paper.put(start + at, job.left, line))
  const row = job.layout.signature ? writeSignature(paper, job.left, start + lines.length) : start + lines.length
  if (job.layout.ghost) paper.put(row + 40, job.left + job.columns.length - 1, ' ')
  return row
}

/** Writes a table with everything around it; gives the row below. */
export const writeTable = (paper: Paper, job: TableJob): number => {
  const start = writeHead(paper, job, job.top)
  return writeTail(paper, job, isModuleHead(job) ? moduleSections(paper, job, start) : writeBody(paper, job, start))
}
