import type { Field } from '../../tables/plan-lines.ts'
import type { HeadColumn } from '../tables/head.ts'
import { fitOf, guessByValues } from './fit.ts'
import { besideOthers } from './neighbours.ts'
import { candidatesOf, type Candidate, type DatePart, type Meaning } from './meaning.ts'
import type { Profile } from './profile.ts'
import { tickColumns, type Marks, type TickColumn } from './tick-columns.ts'

/** What a column was taken for. */
export interface Mapped {
  readonly head: HeadColumn
  readonly meaning: Meaning | null
  readonly confidence: number
  readonly evidence: readonly string[]
  readonly alternatives: readonly Field[]
  readonly module?: string
  /** How the columns of modules are filled. */
  readonly marks?: Marks
  readonly tick?: string
  readonly part?: DatePart
}

const notFields: readonly Meaning[] = ['ordinal', 'total', 'nameList', 'pupil', 'money', 'other']

export const isField = (meaning: Meaning | null): meaning is Field => meaning !== null && !notFields.includes(meaning)

/** Fields that several columns may state; the others take the best column. */
const several: readonly Meaning[] = ['modules', 'previousModules', 'tests', 'score01', 'score02', 'score03', 'periods01', 'periods02', 'periods03', 'fullName', 'birthDate', 'gender', 'qualification', 'programme01', 'programme02', 'total', 'other', 'money', 'pupil', 'startDate', 'endDate', 'nameList']

const floor = 0.4
const headingShare = 0.6
const surelyOther = 0.9

interface Scored extends Candidate {
  readonly evidence: readonly string[]
}

/** Codes of modules below words of other business, or below a count. */
const isBelied = ({ meaning, score }: Candidate, { of }: Profile): boolean => (meaning === 'other' || meaning === 'total') && score < surelyOther && of('module') >= surelyOther

/** A heading and its cells together. Where cells say nothing, the heading decides. */
const weigh = (candidate: Candidate, profile: Profile): Scored => {
  const fit = isField(candidate.meaning) && !candidate.part ? fitOf(candidate.meaning, profile) : null
  if (fit === null) return { ...candidate, score: candidate.score * (isBelied(candidate, profile) ? headingShare : 1), evidence: ['heading'] }
  return { ...candidate, score: candidate.score * (headingShare + (1 - headingShare) * fit), evidence: fit >= 0.5 ? ['heading', 'values'] : ['heading'] }
}

const guess = (profile: Profile): readonly Scored[] => {
  const found = guessByValues(profile)
  return found ? [{ meaning: found.field, score: found.share * (found.field === 'modules' ? 0.7 : 0.62), evidence: ['values'] }] : []
}

const best = (candidates: readonly Scored[]): readonly Scored[] => {
  const seen = new Set<Meaning>()
  return [...candidates].sort((a, b) => b.score - a.score).filter(({ meaning }) => !seen.has(meaning) && seen.add(meaning))
}

/** A heading that says enough. One that only holds words of other business does not. */
const isTelling = ({ score, meaning }: Scored): boolean => score >= (isField(meaning) || meaning === 'ordinal' ? 0.55 : 0.9)

interface Open {
  readonly head: HeadColumn
  /** Nothing stands in it, while people stand beside it. */
  readonly idle: boolean
  readonly candidates: readonly Scored[]
}

const sameHeading = (a: HeadColumn, b: HeadColumn): boolean => a.path.length > 0 && a.path.join('\n') === b.path.join('\n')

const samePath = (a: HeadColumn, b: HeadColumn): boolean => sameHeading(a, b) && Math.abs(a.column - b.column) === 1

const between = (columns: readonly HeadColumn[], a: HeadColumn, b: HeadColumn): readonly HeadColumn[] => columns.filter(({ column }) => column > a.column && column < b.column)

/** The name takes one heading, or a heading over two columns, or surname and given name. */
const mayRepeat = ({ meaning, tick }: Candidate, taken: readonly HeadColumn[], head: HeadColumn): boolean => {
  const isTick = tick !== undefined
  if (taken.length === 0 || !['fullName', 'birthDate', 'gender', 'qualification', 'startDate', 'endDate', 'periods03', 'role', 'rating'].includes(meaning)) return taken.length === 0 || several.includes(meaning)
  if (meaning === 'periods03') return true
  if (meaning === 'role' || meaning === 'rating') return isTick
  return taken.some((other) => samePath(other, head) || (Math.abs(other.column - head.column) === 1 && parts(meaning, [other, head])) || (other.path[0] === head.path[0] && other.path.length > 1 && head.path.length > 1))
}

const parts = (meaning: Meaning, [a, b]: readonly [HeadColumn, HeadColumn]): boolean => {
  const topics = [a, b].map((head) => head.topics.at(-1)?.[0]?.topic)
  if (meaning === 'fullName') return topics.includes('givenName')
  return meaning === 'gender' && topics.includes('male') && topics.includes('female')
}

interface Offer {
  readonly head: HeadColumn
  readonly idle: boolean
  readonly candidate: Scored
}

const lateness = ({ candidate, idle }: Offer): number => (candidate.alone ? 2 : 0) + (idle && !several.includes(candidate.meaning) || (idle && candidate.meaning === 'fullName') ? 1 : 0)

/** Surest first; what may stand for others only, and empty columns, come last. */
const byRight = (a: Offer, b: Offer): number => lateness(a) - lateness(b) || b.candidate.score - a.candidate.score || a.head.column - b.head.column

/** Surest first, each column takes its best meaning that is still free. */
const settle = (open: readonly Open[]): ReadonlyMap<number, Scored> => {
  const offers = open.flatMap(({ head, idle, candidates }) => candidates.map((candidate) => ({ head, idle, candidate }))).sort(byRight)
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

const given = ({ tick, part }: Partial<Scored>): Partial<Mapped> => ({ ...(tick !== undefined && { tick }), ...(part !== undefined && { part }) })

const mapped = ({ head, candidates }: Open, chosen: Scored | undefined): Mapped => ({
  head,
  meaning: chosen?.meaning ?? null,
  confidence: chosen ? Math.round(chosen.score * 100) / 100 : 0,
  evidence: chosen?.evidence ?? [],
  alternatives: candidates.map(({ meaning }) => meaning).filter((meaning): meaning is Field => isField(meaning) && meaning !== chosen?.meaning).slice(0, 3),
  ...given(chosen ?? {}),
})

const sureness: Readonly<Record<Marks, number>> = { ticks: 0.95, answers: 0.85, hours: 0.85 }

const asTicks = (head: HeadColumn, { module, marks }: TickColumn): Mapped => ({ head, meaning: 'modules', confidence: sureness[marks], evidence: ['heading', 'values'], alternatives: [], module, marks })

const noProfile: Profile = { filled: 0, of: () => 0, median: null, distinct: 0 }

/** The empty rest of a heading over several columns. */
const isEmptyTwin = (head: HeadColumn, columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): boolean =>
  !profiles.has(head.column) && columns.some((other) => other.column < head.column && sameHeading(other, head) && profiles.has(other.column) && between(columns, other, head).every((each) => sameHeading(each, head)))

/** Maps the columns of a table by headings and cells. */
export const mapColumns = (columns: readonly HeadColumn[], profiles: ReadonlyMap<number, Profile>): readonly Mapped[] => {
  const ticks = new Map(tickColumns(columns, profiles).map((tick) => [tick.column, tick]))
  const open = columns.map((head) => {
    const profile = profiles.get(head.column) ?? noProfile
    const named = candidatesOf(head, profile).map((candidate) => weigh(candidate, profile))
    return { head, idle: profile.filled === 0 && profiles.size > 0, candidates: ticks.has(head.column) || isEmptyTwin(head, columns, profiles) ? [] : best([...named, ...(named.some(isTelling) ? [] : guess(profile))]) }
  })
  const settled = settle(open)
  return besideOthers(open.map((column) => {
    const tick = ticks.get(column.head.column)
    return tick === undefined ? mapped(column, settled.get(column.head.column)) : asTicks(column.head, tick)
  }))
}
