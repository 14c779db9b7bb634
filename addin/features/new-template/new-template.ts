import { templateVi } from '#schema/locale/year-sheets/template.vi.ts'
import type { Level } from '#schema/tables/plan-lines.ts'
import { schoolTemplate } from '#schema/year-sheets/template/school-template.ts'
import type { Workbook as Content } from '#schema/grammar/sheet.ts'
import type { Desk } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { look } from '../../desk/look.ts'
import { working } from '../../desk/working.ts'
import { monthsOf } from '../../desk/year-months.ts'

export interface Wish {
  readonly level: Level
  readonly schoolYear: string
}

const isEmpty = ({ sheets }: Content): boolean => sheets.every(({ values }) => values.every((line) => line.every((value) => value === null || value === '')))

/** Makes a school's workbook in the open file, if that is empty; the sheets are Vietnamese, as the school's papers are. */
export const newTemplate = (desk: Desk, { level, schoolYear }: Wish): Promise<void> =>
  working(desk, (phrases) => phrases.newTemplate.making, async () => {
    const read = await desk.workbook.read()
    if (!read.ok) { desk.notice.set(hindered(read)); return }
    if (!isEmpty(read.value.content)) { desk.notice.set({ tone: 'warning', say: (phrases) => phrases.newTemplate.notEmpty }); return }
    const from = `${monthsOf(schoolYear)[0] ?? ''}-01`
    const made = await desk.workbook.writeTemplate(schoolTemplate({ level, schoolYear, from }, templateVi))
    if (!made.ok) { desk.notice.set(hindered(made)); return }
    await look(desk)
    desk.notice.set({ tone: 'good', say: (phrases) => phrases.newTemplate.made })
  })
