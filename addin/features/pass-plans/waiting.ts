import type { YearAct, YearBook, YearPerson } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'

export type Step = YearBook['steps'][number]

/** What a reviewer is about to say to one person's plan. An empty note leaves the plan where it is. */
export interface Mark {
  readonly note: string
  /** The item meant; empty: all of it. */
  readonly item: string
}

/** Plans set aside from "all but these"; they outlive the screen and a session that ends. */
export const marks = accountStore<ReadonlyMap<string, Mark>>(new Map())

export const mark = (person: string, told: Mark | null): void => {
  marks.change((held) => new Map([...[...held].filter(([id]) => id !== person), ...(told === null ? [] : [[person, told] as const])]))
}

const STEPS: Readonly<Record<YearBook['viewerRole'][number], Step>> = { CLERK: 'TEACHER', TEAM_HEAD: 'TEAM_HEAD', PRINCIPAL: 'PRINCIPAL', DEPUTY: 'PRINCIPAL' }

/** In whose place the viewer may decide today, as the school's steps go. */
export const stepsOf = ({ viewerRole, steps }: YearBook): readonly Step[] => steps.filter((step) => step !== 'TEACHER' && viewerRole.some((role) => STEPS[role] === step))

export const decidesLast = (book: YearBook): boolean => stepsOf(book).includes('PRINCIPAL')

export const waitingAt = ({ people }: YearBook, step: Step): readonly YearPerson[] => people.filter(({ plan }) => plan.state === 'UNDERWAY' && plan.holder === step)

/** The pile of whoever looks: heads see their own team's, principals everybody's. */
export const pileAt = (book: YearBook, step: Step, team: string | null): readonly YearPerson[] =>
  waitingAt(book, step).filter((person) => decidesLast(book) || team === null || person.team === team)

export interface Decision {
  readonly passed: readonly YearPerson[]
  readonly returned: readonly YearPerson[]
  /** Marked without a word: they stay. */
  readonly left: readonly YearPerson[]
}

/** All but the marked pass; the marked go back with their note. */
export const decisionOn = (people: readonly YearPerson[], held: ReadonlyMap<string, Mark>): Decision => {
  const said = ({ id }: YearPerson): boolean => held.get(id)?.note.trim() !== ''
  const marked = people.filter(({ id }) => held.has(id))
  return { passed: people.filter(({ id }) => !held.has(id)), returned: marked.filter(said), left: marked.filter((person) => !said(person)) }
}

export const actsOf = ({ passed, returned }: Decision, step: Step, held: ReadonlyMap<string, Mark>): readonly YearAct[] => [
  ...passed.map(({ id }) => ({ pass: { person: id, step, note: null } })),
  ...returned.map(({ id }) => ({ return: { person: id, step, note: held.get(id)?.note.trim() ?? '', item: held.get(id)?.item || null } })),
]

/** Those with something to look at come first; the rest keep their order. */
export const exceptionsFirst = (people: readonly YearPerson[]): { readonly exceptional: readonly YearPerson[]; readonly usual: readonly YearPerson[] } => {
  const looked = ({ exceptions }: YearPerson): boolean => exceptions.some(({ severity }) => severity !== 'INFO')
  return { exceptional: people.filter(looked), usual: people.filter((person) => !looked(person)) }
}
