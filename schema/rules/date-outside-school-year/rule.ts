import { daysOf } from '../../figures/days.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { participants } from '../../figures/people.ts'
import type { SchoolYear } from '../../grammar/roster.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { yearBounds } from '../../law/product.ts'

/** A month alone is inside when some of its days are. */
const isInside = (day: string, { from, to }: SchoolYear): boolean => day >= from.slice(0, day.length) && day <= to.slice(0, day.length)

const fields = ['startDate', 'endDate'] as const

export const dateOutsideSchoolYear = rule({
  id: 'date-outside-school-year',
  severity: 'error',
  under: { yearBounds },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster): Hits<{ day: string; year: string; from: string; to: string }> => {
    const year = roster.context.schoolYear
    if (year === null) return []
    return gathered(participants(roster), ({ line, index }) =>
      gathered(fields, (field) =>
        gathered(daysOf(line, field), ({ day, at }) =>
          isInside(day, year) ? nothing : [{ line: index, field, at, facts: { day, year: year.label, from: year.from, to: year.to } }],
        ),
      ),
    )
  },
})
