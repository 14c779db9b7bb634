import { daysOf } from '../../figures/days.ts'
import { participants } from '../../figures/people.ts'
import type { SchoolYear } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { yearBounds } from '../../law/product.ts'

/** A month alone is inside when some of its days are. */
const isInside = (day: string, { from, to }: SchoolYear): boolean => day >= from.slice(0, day.length) && day <= to.slice(0, day.length)

export const dateOutsideSchoolYear = rule({
  id: 'date-outside-school-year',
  severity: 'error',
  under: { yearBounds },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster): Hits<{ day: string; year: string; from: string; to: string }> => {
    const year = roster.context.schoolYear
    if (year === null) return []
    return participants(roster).flatMap(({ line, index }) =>
      (['startDate', 'endDate'] as const).flatMap((field) =>
        daysOf(line, field).flatMap(({ day, at }) =>
          isInside(day, year) ? [] : [{ line: index, field, at, facts: { day, year: year.label, from: year.from, to: year.to } }],
        ),
      ),
    )
  },
})
