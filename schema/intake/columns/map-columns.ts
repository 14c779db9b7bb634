import type { Field } from '../../tables/plan-lines.ts'
import type { HeadColumn } from '../tables/head.ts'
import { fitOf, guessByValues } from './fit.ts'
import { besideOthers } from './neighbours.ts'
import { candidatesOf, type Candidate, type Meaning } from './meaning.ts'
import type { Profile } from './profile.ts'
import { tickColumns } from './tick-columns.ts'

/** What a column was taken for. */
export interface Mapped {
  readonly head: HeadColumn
  readonly meaning: Meaning | null
  readonly confidence: number
  readonly evidence: readonly string[]
  readonly alternatives: readonly Field[]
  readonly module?: string
  readonly tick?: string
}

const notFields: readonly Meaning[] = ['ordinal', 'total', 'nameList', 'pupil', 'money', 'other']

export const isField = (meaning: Meaning | null): meaning is Field => meaning !== null && !notFields.includes(meaning)

/** Fields that several columns may state; the others take the best column. */
const several: readonly Meaning[] = ['modules', 'previousModules', 'tests', 'score01', 'score02', 'score03', 'periods01', 'periods02', 'periods03', 'fullName', 'birthDate', 'gender', 'qualification', 'programme01', 'programme02', 'total', 'other', 'money', 'pupil', 'startDate', 'endDate', 'nameList']

const floor = 0.4
const headingShare = 0.6

interface Scored extends Candidate {
  readonly evidence: readonly string[]
}

/** A heading and its cells together. Where cells say nothing, the heading decides. */
const weigh = (candidate: Candidate, profile: Profile): Scored => {
  const fit = isField(candidate.meaning) ? fitOf(candidate.meaning, profile) : null
  if (fit === null) return { ...candidate, evidence: ['heading'] }
  return { ...candidate, score: candidate.score * (headingShare + (1 - headingShare) * fit), evidence: fit >= 0.5 ? ['heading', 'values'] : ['heading'] }
}

const guess = (profile: Profile): readonly Scored[] => {
  const found = guessByValues(profile)
  return found ? [{ meaning: found.field, score: found.share * 0.62, evidence: ['values'] }] : []
}

const best = (candidates: readonly Scored[]): readonly Scored[] => {
  const seen = new Set<Meaning>()
  return [...candidates].sort((a, b) => b.score - a.score).filter(({ meaning }) => !seen.has(meaning) && seen.add(meaning))
}

interface Open {
  readonly head: HeadColumn
  readonly candidates: readonly Scored[]
}

const samePath = (a: HeadColumn, b: HeadColumn): boolean => a.path.length > 0 && a.path.join('\n') === b.path.join('\n') && Math.abs(a.column - b.column) === 1

/** The name takes one heading, or a heading over two columns, or surname and given name. */
const mayRepeat = ({ meaning, tick }: Candidate, taken: readonly HeadColumn[], head: HeadColumn): boolean => {
  const isTick = tick !== undefined
  if (taken.length === 0 || !['fullName', 'birthDate', 'gender', 'qualification', 'startDate', 'endDate', 'periods03', 'role'].includes(meaning)) return taken.length === 0 || several.includes(meaning)
  if (meaning === 'periods03') return true
  if (meaning === 'role') return isTick
  return taken.some((other) => samePath(other, head) || (Math.abs(other.column - head.column) === 1 && parts(meaning, [other, head])) || (other.path[0] === head.path[0] && other.path.length > 1 && head.path.length > 1))
}

const parts = (meaning: Meaning, [a, b]: readonly [HeadColumn, HeadColumn]): boolean => {
  const topics = [a, b].map((head) => head.topics.at(-1)?.[0]?.topic)
  if (meaning === 'fullName') return topics.includes('givenName')
  return meaning === 'gender' && topics.includes('male') && topics.includes('female')
}

/** Surest first, each column takes its best meaning that is still free. */
const settle = (open: readonly Open[]): ReadonlyMap<number, Scored> => {
  const offers = open.flatMap(({ head, candidates }) => candidates.map((candidate) => ({ head, candidate }))).sort((a, b) => Number(a.candidate.alone ?? false) - Number(b.candidate.alone ?? false) || b.candidate.score - a.candidate.score || a.head.column - b.head.column)
  const settled = new Map<number, Scored>()
  const taken = new Map<Meaning, HeadColumn[]>()
  for (const { head, candidate } of offers) {
    const holders = taken.get(candidate.meaning) ?? []
    if (settled.has(head.column) || candidate.score < floor || (candidate.alone && holders.length > 0) || !mayRepeat(candidate, holders, head)) continue
    settled.set(head.column, candidate)
    taken.set(candidate.meaning, [...holders, head])
  }
  return settled
}

const mapped = ({ head, candidates }: Open, chosen: Scored | undefined): Mapped => ({
  head,
  meaning: chosen?.meaning ?? null,
  confidence: chosen ? Math.round(chosen.score * 100) / 100 : 0,
  evidence: chosen?.evidence ?? [],
  alternatives: candidates.map(({ meaning }) => meaning).filter((meaning): meaning is Field => isField(meaning) && meaning !== chosen?.meaning).slice(0, 3),
  ...(chosen?.tick === undefined ? {} : { tick: chosen.tick }),
})

const asTicks = (head: HeadColumn, module: string): Mapped => ({ head, meaning: 'modules', confidence: 0.95, evidence: ['heading', 'values'], alternatives: [], module })

const noProfile: Profile = { filled: 0, of: () => 0, median: null, distinct: 0 }

/** The empty half of a heading over two columns. */
const isEmptyTwin = (head: HeadColumn, columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): boolean =>
  !profiles.has(head.column) && columns.some((other) => other.column === head.column - 1 && samePath(other, head) && profiles.has(other.column))

/** Maps the columns of a table by headings and cells. */
export const mapColumns = (columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): readonly Mapped[] => {
  const ticks = new Map(tickColumns(columns, profiles).map(({ column, module }) => [column, module]))
  const open = columns.map((head) => {
    const profile = profiles.get(head.column) ?? noProfile
    const named = candidatesOf(head, profile).map((candidate) => weigh(candidate, profile))
    return { head, candidates: ticks.has(head.column) || isEmptyTwin(head, columns, profiles) ? [] : best([...named, ...(named.some(({ score }) => score >= 0.55) ? [] : guess(profile))]) }
  })
  const settled = settle(open)
  return besideOthers(open.map((column) => {
    const module = ticks.get(column.head.column)
    return module === undefined ? mapped(column, settled.get(column.head.column)) : asTicks(column.head, module)
  }))
}
