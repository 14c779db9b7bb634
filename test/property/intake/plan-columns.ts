import type { Cell, Column } from './columns.ts'
import type { Layout } from './layout.ts'
import { aloneInCell, together } from './modules.ts'
import { prefixOf, type Person } from './people.ts'

const plan = (path: readonly string[], cell: Column['cell'], more: Partial<Column> = {}): Column => ({ path, cell, about: 'plan', ...more })

const word = (layout: Layout, ...words: readonly string[]): string => words[layout.headings % words.length]!

const under = (layout: Layout, group: string, leaf: string): readonly string[] => (layout.depth === 1 ? [leaf] : [group, leaf])

const twoColumns = (layout: Layout): readonly Column[] =>
  [0, 1].map((nth) => plan(under(layout, word(layout, 'Nội dung bồi dưỡng 3', 'Đăng ký mô đun', 'Mô đun BDTX'), word(layout, `Mô đun ${nth + 1}`, `Mô đun thứ ${nth === 0 ? 'nhất' : 'hai'}`, `Module${nth + 1}`, `MĐ ${nth + 1}`)), (who) => [aloneInCell(who.modules[nth], layout)], { glued: nth > 0 }))

const title = (path: readonly string[], nth: number): Column =>
  plan(path, (who) => [who.modules[nth] === undefined ? null : `Nội dung của mô đun ${who.modules[nth]!.split(' ')[1]!}`], { glued: true })

const titledColumns = (layout: Layout): readonly Column[] =>
  [0, 1].flatMap((nth) => [plan([`Mô đun ${nth + 1}`, 'Mã'], (who) => [aloneInCell(who.modules[nth], layout)], { glued: nth > 0 }), title([`Mô đun ${nth + 1}`, 'Tên mô đun'], nth)])

const isTitled = ({ moduleTitles, kind, spelling }: Layout): boolean => moduleTitles && kind === 'columns' && spelling !== 'title'

const listColumn = (layout: Layout): readonly Column[] => [plan([word(layout, 'Mô đun đăng ký', 'Module BDTX', 'Mã mô đun', 'Các mô đun lựa chọn', 'Mã mô đun (ND 3)')], (who) => [together(who.modules, layout)])]

/** What stands under a module: a tick, its hours, or a word. */
const markOf = (layout: Layout, isChosen: boolean, [at, row]: readonly [number, number]): string | number | null => {
  if (layout.filledWith === 'hours') return isChosen ? 20 : null
  if (layout.filledWith === 'words') return isChosen ? 'Đăng ký' : (at + row) % 4 === 0 ? 'Đã học' : word(layout, 'Chưa học', 'Chưa')
  return isChosen ? word(layout, 'x', 'X', '✓', '√', 'x ') : null
}

/** Managers choose from another catalogue, so a matrix of codes has both. */
const tickColumns = (layout: Layout, people: readonly Person[]): readonly Column[] => {
  const prefixes = [prefixOf('teacher', layout.level), ...(people.some(({ role }) => role === 'manager') ? [prefixOf('manager', layout.level)] : [])]
  const size = (prefix: string): number => Math.max(4, ...people.flatMap(({ modules }) => modules.filter((code) => code.startsWith(prefix)).map((code) => Number(code.split(' ')[1]))))
  return prefixes.flatMap((prefix) =>
    Array.from({ length: size(prefix) }, (_, at) => {
      const code = `${prefix} ${at + 1}`
      const path = layout.depth === 1 ? [code] : [`Đăng ký mô đun (${prefix})`, String(at + 1)]
      return plan(path, (who, row) => [markOf(layout, who.modules.includes(code), [at, row])], { glued: true })
    }),
  )
}

const months = [9, 10, 11, 12, 1, 2, 3, 4]

const monthColumns = (layout: Layout): readonly Column[] =>
  months.map((month, at) => plan(under(layout, 'Kế hoạch học mô đun theo tháng', `Tháng ${month}`), (who) => [at === 1 ? aloneInCell(who.modules[0], layout) : at === 5 ? aloneInCell(who.modules[1], layout) : null], { glued: at > 0 }))

const registration = (layout: Layout): readonly Column[] => [plan([word(layout, 'Mã mô đun', 'Mô đun', 'Module')], (who) => [aloneInCell(who.modules[0], layout)], { each: (who, nth) => [aloneInCell(who.modules[nth], layout)] })]

const hasPlan = (who: Person): boolean => who.modules.length > 0

const hours = (path: readonly string[], [whole, each]: readonly [number, number], glued = true): Column =>
  plan(path, (who) => [hasPlan(who) ? whole : null], { each: (who) => [hasPlan(who) ? each : null], glued })

const partColumns = [hours(['Lý thuyết (tiết)'], [16, 8], false), hours(['Thực hành (tiết)'], [24, 12])]
const totalColumn = hours(['Tổng tiết'], [40, 20])

const periodColumns = (layout: Layout): readonly Column[] => {
  if (layout.periods === 'none') return []
  const text = (hours: number): Cell => [layout.periods === 'text' ? `${hours} tiết` : hours]
  if (layout.periods === 'partsAndTotal') return [...partColumns, totalColumn]
  if (layout.periods !== 'theoryAndPractice' || layout.depth === 1) return [plan([word(layout, 'Số tiết', 'Tổng số tiết', 'Tiết')], (who) => (hasPlan(who) ? text(who.periods) : [null]), { each: (who) => (hasPlan(who) ? text(who.periods / 2) : [null]) })]
  return [
    plan(['Số tiết', 'LT'], (who) => [hasPlan(who) ? 16 : null], { each: (who) => [hasPlan(who) ? 8 : null] }),
    plan(['Số tiết', 'TH'], (who) => [hasPlan(who) ? 24 : null], { each: (who) => [hasPlan(who) ? 12 : null], glued: true }),
  ]
}

const ratingWords: Readonly<Record<Person['rating'], readonly string[]>> = { completed: ['Hoàn thành', 'HT', 'Hoàn thành KH BDTX'], notCompleted: ['Không hoàn thành', 'KHT', 'Không HT'] }

const mark = (score: number, { headings }: Layout): Cell => [headings % 3 === 1 ? String(score).replace('.', ',') : score, { format: '0.0' }]

export const resultColumns = (layout: Layout): readonly Column[] => {
  const score = (nth: 0 | 1 | 2) => (who: Person): Cell => (hasPlan(who) ? mark(who.scores[nth], layout) : [null])
  const names = [1, 2, 3].map((n) => word(layout, `ND${n}`, `CT 0${n}`, `Nội dung ${n}`, `ND 0${n}`))
  const path = (name: string): readonly string[] => (layout.depth === 3 ? ['Kết quả đánh giá', name, 'Điểm'] : under(layout, word(layout, 'Kết quả đánh giá', 'Điểm kiểm tra', 'Điểm'), layout.depth === 1 ? `Điểm ${name}` : name))
  return [
    ...names.map((name, nth) => plan(path(name), score(nth as 0 | 1 | 2), { glued: nth > 0 })),
    plan([word(layout, 'ĐTB', 'Điểm TB')], (who) => (hasPlan(who) ? [Math.round((who.scores[0] + who.scores[1] + who.scores[2]) * 100 / 3) / 100] : [null])),
    ...ratingColumns(layout),
  ]
}

const ratingColumns = (layout: Layout): readonly Column[] => {
  if (!layout.ratingTicks) return [plan([word(layout, 'Xếp loại', 'Kết quả', 'Xếp loại BDTX')], (who) => [hasPlan(who) ? word(layout, ...ratingWords[who.rating]) : null])]
  const ticked = (rating: Person['rating'], glued: boolean): Column => plan(['Xếp loại', ratingWords[rating][layout.headings % 2]!], (who) => [hasPlan(who) && who.rating === rating ? 'x' : null], { glued })
  return [ticked('completed', false), ticked('notCompleted', true)]
}

/** Numbers of modules that are no modules. */
const countColumns = ({ counts }: Layout): readonly Column[] => (counts ? [plan(['Số mô đun đã học'], (_, at) => [4 + (at % 3)]), plan(['Số MĐ đăng ký năm nay'], (who) => [who.modules.length])] : [])

const pastColumn = ({ past, headings }: Layout): readonly Column[] =>
  past ? [plan([['Module đã BD năm học 2022-2023', 'Mô đun đã học năm trước', 'Các mô đun đã hoàn thành'][headings % 3]!], (who) => [who.modules.length > 0 ? who.modules.map((code) => `${code.split(' ')[0]!} 1`)[0]! : null])] : []

/** Columns that tell of choices, hours or results. */
export const planColumns = (layout: Layout, people: readonly Person[]): readonly Column[] => [...pastColumn(layout), ...countColumns(layout), ...chosenColumns(layout, people)]

const chosenColumns = (layout: Layout, people: readonly Person[]): readonly Column[] => {
  const note: Column = plan(['Ghi chú'], () => [null])
  switch (layout.kind) {
    case 'cell':
      return [...listColumn(layout), ...periodColumns(layout), note]
    case 'ticks':
      return [...tickColumns(layout, people), note]
    case 'registrations':
      return [...registration(layout), ...periodColumns(layout), note]
    case 'results':
      return [...resultColumns(layout), note]
    case 'months':
      return [...monthColumns(layout), note]
    case 'moduleGroups':
      return [note]
    default:
      return [...(isTitled(layout) ? titledColumns(layout) : twoColumns(layout)), ...periodColumns(layout), note]
  }
}
