import type { Level, Role } from '../../tables/plan-lines.ts'
import { bare, isHeading, type Outline } from './outline.ts'
import { levelsIn, rolesIn } from './words.ts'

/** Whom a document speaks of. */
export interface Audience {
  readonly levels: readonly Level[]
  readonly roles: readonly Role[]
  readonly rolesStated: boolean
}

const LONGEST_SECTION = 12
/** How often a role must be spoken of to be meant, where no title and no scope says so. */
const OFTEN = 3

/** The section on whom the plan is for, up to the next heading. */
const scopeSection = (paragraphs: readonly string[]): readonly string[] => {
  const start = paragraphs.findIndex((text) => isHeading(text) && /đối tượng/iu.test(bare(text)))
  if (start < 0) return []
  const rest = paragraphs.slice(start + 1, start + 1 + LONGEST_SECTION)
  const end = rest.findIndex(isHeading)
  return [paragraphs[start] ?? '', ...(end < 0 ? rest : rest.slice(0, end))]
}

const addressed = (text: string): boolean => /^\s*[*_]*kính gửi/iu.test(text)

const rolesOf = (text: string, often: number): readonly Role[] => rolesIn(text).flatMap(([role, times]) => (times >= often ? [role] : []))

export const audienceOf = (own: readonly string[], paragraphs: readonly string[], { basis }: Outline): Audience => {
  const scope = scopeSection(paragraphs)
  const stated = rolesOf([...own.filter((text) => !addressed(text)), ...scope].join('\n'), 1)
  const gathered = paragraphs.filter((_, index) => !basis.has(index)).join('\n')
  return {
    levels: levelsIn([...own, ...scope].join('\n')),
    roles: stated.length > 0 ? stated : rolesOf(gathered, OFTEN),
    rolesStated: stated.length > 0,
  }
}
