import type { Comparison } from '../engine/settled.ts'
import { fold } from '../figures/fold.ts'
import type { Layer, Provision } from '../grammar/provision.ts'
import type { DueBefore } from '../law/load.ts'
import { modulesPerTeacher, resultsReportDue } from '../law/product.ts'
import { generalTeacherLoad, hoursMoved, topics01, topics02, type Topics } from '../law/tt-17-2019.ts'
import { personalPlanDue, schoolPlanDue } from '../law/tt-19-2019.ts'

/** A question the law leaves to authorities or schools. */
export interface Question<Value = unknown> {
  readonly base: Provision<Value>
  /** What an answer looks like. */
  readonly example: Value
  readonly layers: readonly Layer[]
  /** How an answer given below stands to one given above. */
  readonly compare: (upper: Value, lower: Value) => Comparison
  /** Whether a value of the right shape makes sense. */
  readonly makesSense: (value: Value) => boolean
}

const question = <Value>(spec: Question<Value>): Question => spec as unknown as Question

const authorities: readonly Layer[] = ['province', 'authority']
const everybody: readonly Layer[] = ['province', 'authority', 'school']

const ordered = <Amount extends number | string>(upper: Amount, lower: Amount): Comparison => {
  if (upper === lower) return 'same'
  return lower > upper ? 'tighter' : 'looser'
}

const mostModules = 10
const mostTopics = 40
const longestTopic = 300
const isWhole = (value: number, [least, most]: readonly [number, number]): boolean => Number.isInteger(value) && value >= least && value <= most

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Sorts as the days do within a year. */
const dayInYear = ({ month, day }: DueBefore): string => `${twoDigits(month)}-${twoDigits(day)}`

/** Leap days do not come every year, so nothing is due then. */
const isDay = (due: DueBefore): boolean => Number.isInteger(due.month) && Number.isInteger(due.day) && new Date(`2001-${dayInYear(due)}T00:00:00Z`).toJSON()?.slice('2001-'.length, '2001-mm-dd'.length) === dayInYear(due)

/** An earlier day asks more. */
const earlier = (upper: DueBefore, lower: DueBefore): Comparison => ordered(dayInYear(lower), dayInYear(upper))

const due = (base: Provision<DueBefore>, layers: readonly Layer[]): Question =>
  question({ base, example: { month: 5, day: 15 }, layers, compare: earlier, makesSense: isDay })

const includes = (whole: Topics, part: Topics): boolean => {
  const known = new Set(whole.topics.map(fold))
  return part.topics.every((topic) => known.has(fold(topic)))
}

const compareTopics = (upper: Topics, lower: Topics): Comparison => {
  if (includes(lower, upper)) return includes(upper, lower) ? 'same' : 'tighter'
  return includes(upper, lower) ? 'looser' : 'other'
}

const isTopic = (topic: unknown): boolean => typeof topic === 'string' && topic.trim() !== '' && topic.length <= longestTopic

const topics = (base: Provision<Topics>): Question =>
  question({ base, example: { topics: ['…'] }, layers: everybody, compare: compareTopics, makesSense: ({ topics: all }) => all.length > 0 && all.length <= mostTopics && all.every(isTopic) })

/** More than a programme has cannot leave it. */
const share = generalTeacherLoad.since[0]?.value?.periods01 ?? 0

/** What may be entered at run time; everything else is the law's alone. */
export const questions: readonly Question[] = [
  question({ base: hoursMoved, example: { to02: 10 }, layers: everybody, compare: (upper, lower) => (upper.to02 === lower.to02 ? 'same' : 'other'), makesSense: ({ to02 }) => isWhole(to02, [-share, share]) }),
  question({
    base: modulesPerTeacher,
    example: { modules: 2 },
    layers: everybody,
    compare: (upper, lower) => ordered(upper.modules ?? 0, lower.modules ?? 0),
    makesSense: ({ modules }) => modules !== null && isWhole(modules, [1, mostModules]),
  }),
  due(schoolPlanDue, authorities),
  due(personalPlanDue, everybody),
  due(resultsReportDue, authorities),
  topics(topics01),
  topics(topics02),
]

export const questionOf = (id: string): Question | null => questions.find(({ base }) => base.id === id) ?? null

/** How two answers to one question stand to each other; null where the law leaves it to nobody. */
export const compareAnswers = (id: string, upper: unknown, lower: unknown): Comparison | null => questionOf(id)?.compare(upper, lower) ?? null
