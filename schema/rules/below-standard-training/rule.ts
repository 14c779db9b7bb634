import { gathered, nothing } from '../../figures/gathered.ts'
import { levelOf, participants, roleOf } from '../../figures/people.ts'
import { trainingOf } from '../../figures/training.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { trainingStandard } from '../../law/l-43-2019.ts'
import { trainingLevels, type Training } from '../../law/training.ts'
import type { Level } from '../../tables/plan-lines.ts'

const isBelow = (found: Training, required: Training): boolean => trainingLevels.indexOf(found) < trainingLevels.indexOf(required)

/** The law lets teachers of some subjects begin lower and catch up until a set day, so this is said, not held against anybody. */
export const belowStandardTraining = rule({
  id: 'below-standard-training',
  severity: 'info',
  under: { standard: trainingStandard },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster, { standard }): Hits<{ found: Training; required: Training; level: Level }> =>
    gathered(participants(roster), ({ line, index }) => {
      if (!line.values.qualification) return nothing
      const level = levelOf(line, roster.context)
      const found = trainingOf(line.values.qualification)
      if (roleOf(line) !== 'teacher' || level === null || found === null || !isBelow(found, standard[level])) return nothing
      return [{ line: index, field: 'qualification', facts: { found, required: standard[level], level } }]
    }),
})
