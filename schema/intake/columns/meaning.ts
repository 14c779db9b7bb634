import type { Field } from '../../tables/plan-lines.ts'
import { readRating, readRole } from '../cells/words.ts'
import type { Topic, TopicMatch } from '../headings/topic.ts'
import { foldHeading } from '../text/fold.ts'
import type { HeadColumn } from '../tables/head.ts'
import type { Profile } from './profile.ts'

/** What a column may be: a field, or a role in the table that is no field. */
export type Meaning = Field | 'ordinal' | 'total' | 'nameList' | 'pupil' | 'money' | 'other'

export type DatePart = 'day' | 'month' | 'year'

export interface Candidate {
  readonly meaning: Meaning
  readonly score: number
  /** Set where the column gives its cells a meaning of their own, such as a tick under 'Nữ'. */
  readonly tick?: string
  /** Which part of a date stands in the column. */
  readonly part?: DatePart
  /** Taken only where no other column has the meaning. */
  readonly alone?: boolean
}

type Programme = '1' | '2' | '3'

/** Everything the heading of a column touches, own words and those above. */
interface Subject {
  readonly leaf: readonly TopicMatch[]
  readonly above: readonly TopicMatch[]
  readonly profile: Profile
}

const near = 0.5
const fewestTicks = 3
const fewestOfTicks = 0.3

const moduleCount = /^(?:tong )?(?:so|sl|so luong)(?: luong)?(?: cac)? (?:mo dun|module|modul|md|chuyen de)(?! \d)\b/

const scoreIn = (matches: readonly TopicMatch[], topic: Topic): number => matches.find((match) => match.topic === topic)?.score ?? 0

const speaks = ({ leaf, above }: Subject, topic: Topic): boolean => Math.max(scoreIn(leaf, topic), scoreIn(above, topic)) >= near

const programmeOf = (subject: Subject): Programme | null => {
  const named = (matches: readonly TopicMatch[]): Programme | undefined => (['1', '2', '3'] as const).find((n) => scoreIn(matches, `programme${n}`) >= near)
  return named(subject.leaf) ?? named(subject.above) ?? null
}

const looksLikeMarks = ({ of, median, filled }: Profile): boolean => filled > 0 && of('mark') >= 0.6 && (median ?? 0) <= 10
const looksLikeHours = ({ of, median }: Profile): boolean => of('number') >= 0.6 && (median ?? 0) > 10

const periodsOf = (n: Programme | null): Field => `periods0${n ?? '3'}`
const scoreOf = (n: Programme | null): Field => (n === null ? 'tests' : `score0${n}`)
const textOf = (n: Programme): Field => (n === '3' ? 'modules' : `programme0${n}`)

const aboutMarks = (subject: Subject): boolean => speaks(subject, 'score') || speaks(subject, 'rating') || speaks(subject, 'average')

const isModuleHeading = (subject: Subject): boolean => scoreIn(subject.leaf, 'modules') >= near && !looksLikeMarks(subject.profile) && !speaks(subject, 'periods03')

const speaksOfHours = (subject: Subject): boolean => speaks(subject, 'periods03') || looksLikeHours(subject.profile)

const ofProgrammeFigures = (n: Programme, subject: Subject): Meaning => {
  if (speaks(subject, 'score')) return scoreOf(n)
  if (speaksOfHours(subject)) return periodsOf(n)
  return aboutMarks(subject) || looksLikeMarks(subject.profile) ? scoreOf(n) : textOf(n)
}

/** 'ND 1' may head marks, words for them, hours, topics or modules: its neighbours and its cells tell. */
const ofProgramme = (n: Programme, subject: Subject): Meaning => {
  if (isModuleHeading(subject)) return 'modules'
  if (subject.profile.of('module') >= 0.4) return textOf(n)
  return subject.profile.of('rating') >= near ? 'other' : ofProgrammeFigures(n, subject)
}

const ofPart = (subject: Subject): Meaning => {
  const n = programmeOf(subject)
  if (speaksOfHours(subject)) return periodsOf(n)
  return aboutMarks(subject) || looksLikeMarks(subject.profile) ? scoreOf(n) : periodsOf(n)
}

/** A cross under 'Bài thu hoạch' says that it was handed in, no mark. */
const isTicked = ({ filled, of }: Profile): boolean => filled >= fewestTicks && of('number') === 0 && of('tick') >= fewestOfTicks

const ofScore = (subject: Subject): Meaning => {
  if (subject.profile.of('rating') >= 0.5) return 'rating'
  return isTicked(subject.profile) ? 'other' : scoreOf(programmeOf(subject))
}

const ofGender = (subject: Subject): Meaning => (scoreIn(subject.above, 'birthDate') >= near ? 'birthDate' : 'gender')

const ofHours = (subject: Subject): Meaning => periodsOf(programmeOf(subject))

/** 'Kết quả' over marks is no rating. */
const ofRating = (subject: Subject): Meaning => {
  const { profile } = subject
  if (profile.filled > 0 && profile.of('rating') < 0.3 && looksLikeMarks(profile)) return scoreOf(programmeOf(subject))
  return programmeOf(subject) !== null && profile.of('rating') > 0.5 ? 'other' : 'rating'
}

const ofGivenName = (subject: Subject): Meaning => (scoreIn(subject.above, 'modules') >= near ? 'other' : 'fullName')

const fewestFractions = 0.1

/** 'Mô đun 1' over 7.5 and 8 heads the mark of that module: no module has half a number. */
const marksOfModules = (subject: Subject): boolean => looksLikeMarks(subject.profile) && (speaks(subject, 'score') || subject.profile.of('fraction') >= fewestFractions)

const ofModules = (subject: Subject): Meaning => {
  const programme = programmeOf(subject)
  if ((programme === '1' || programme === '2') && subject.profile.of('choice') < near) return textOf(programme)
  if (marksOfModules(subject)) return scoreOf(programmeOf(subject) ?? '3')
  return looksLikeHours(subject.profile) && subject.profile.of('bare') < 0.5 ? 'other' : 'modules'
}

/** Under 'Tên mô đun' clerks write the title, or the very choice. */
const ofModuleTitle = ({ profile }: Subject): Meaning => (profile.of('choice') >= near ? 'modules' : 'other')

const ofMonth = ({ profile }: Subject): Meaning => (profile.of('module') + profile.of('bare') >= 0.4 ? 'modules' : 'other')

/** 'Số mô đun' over small numbers counts modules. */
const countsModules = ({ path }: HeadColumn, { of, filled }: Profile): boolean =>
  filled > 0 && of('number') >= near && moduleCount.test(foldHeading(path.at(-1) ?? ''))

/** 'Mã' under 'Mô đun 1' is the code of the module, not of the person. */
const ofCode = (subject: Subject): Meaning => (scoreIn(subject.above, 'modules') >= near ? ofModules(subject) : 'staffCode')

const ofNames = ({ profile }: Subject): Meaning => (profile.of('several') > 0 || profile.filled === 0 ? 'nameList' : 'fullName')

const turns: { readonly [T in Topic]?: (subject: Subject) => Meaning } = {
  programme1: (subject) => ofProgramme('1', subject),
  programme2: (subject) => ofProgramme('2', subject),
  programme3: (subject) => ofProgramme('3', subject),
  theory: ofPart, practice: ofPart, score: ofScore, tests: ofScore, rating: ofRating, periods03: ofHours, male: ofGender, female: ofGender,
  surname: () => 'fullName', givenName: ofGivenName, modules: ofModules, month: ofMonth, nameList: ofNames, moduleTitle: ofModuleTitle, staffCode: ofCode,
}

const tickWords: { readonly [T in Topic]?: string } = { female: 'Nữ', male: 'Nam' }

const plainMeaning = (topic: Topic): Meaning => topic as Meaning

const candidate = (match: TopicMatch, subject: Subject, weight: number): Candidate => {
  const tick = tickWords[match.topic]
  const alone = match.topic === 'moduleTitle' ? { alone: true } : {}
  return { meaning: turns[match.topic]?.(subject) ?? plainMeaning(match.topic), score: match.score * weight, ...alone, ...(tick === undefined ? {} : { tick }) }
}

const fromAbove = 0.8
const longestPost = 20

const mostlyTicked = 0.6

/** A column headed by a post and ticked: 'CBQL | GV | NV'. */
const tickedRole = ({ path }: HeadColumn, profile: Profile): readonly Candidate[] => {
  const post = path.at(-1) ?? ''
  return profile.of('tick') >= mostlyTicked && post.length <= longestPost && readRole(post) !== null && readRating(post) === null ? [{ meaning: 'role', score: 1, tick: post }] : []
}

/** A result ticked under 'Hoàn thành' or 'Không hoàn thành'. */
const tickedRating = ({ path }: HeadColumn, profile: Profile): readonly Candidate[] => {
  const outcome = path.at(-1) ?? ''
  return (profile.of('tick') >= mostlyTicked || profile.filled === 0) && path.length > 1 && readRating(outcome) !== null ? [{ meaning: 'rating', score: 1, tick: outcome }] : []
}

/** What the heading of a column lets it be, before its cells are asked. */
export const candidatesOf = (head: HeadColumn, profile: Profile): readonly Candidate[] => {
  if (countsModules(head, profile)) return [{ meaning: countOf(head), score: 1 }]
  return isProgress(head, profile) ? [{ meaning: 'other', score: 1 }] : named(head, profile)
}

/** Hours learnt so far are another figure for everybody; hours planned are not. */
const isProgress = ({ path }: HeadColumn, { filled, distinct, of }: Profile): boolean =>
  filled >= fewestTicks && distinct * 2 > filled && of('number') >= near && /\b(?:tiet|gio)\b.*\b(?:da|con)\b/.test(foldHeading(path.at(-1) ?? ''))

const ofOtherTimes = /\b(?:da|con|thieu|truoc|cac nam|chua|toi thieu|yeu cau|phai)\b/

/** A count of this year's choices is a total that can be checked. */
const countOf = ({ path }: HeadColumn): Meaning => (ofOtherTimes.test(foldHeading(path.at(-1) ?? '')) ? 'other' : 'total')

const dateParts: Readonly<Record<string, DatePart>> = { ngày: 'day', tháng: 'month', năm: 'year' }

/** 'Ngày | Tháng | Năm' under 'Ngày sinh'. */
const partOfBirth = ({ path, topics }: HeadColumn): readonly Candidate[] => {
  const part = dateParts[(path.at(-1) ?? '').toLowerCase()]
  const isBirth = topics.slice(0, -1).some((matches) => scoreIn(matches, 'birthDate') >= near)
  return part !== undefined && isBirth ? [{ meaning: 'birthDate', score: 1, part }] : []
}

const named = (head: HeadColumn, profile: Profile): readonly Candidate[] => [...partOfBirth(head), ...tickedRating(head, profile), ...tickedRole(head, profile), ...byTopics(head, profile)]

const byTopics = ({ topics }: HeadColumn, profile: Profile): readonly Candidate[] => {
  const leaf = topics.at(-1) ?? []
  const above = topics.slice(0, -1).flat()
  const subject: Subject = { leaf, above, profile }
  const own = leaf.map((match) => candidate(match, subject, 1))
  const weak = (leaf[0]?.score ?? 0) < near
  return weak ? [...own, ...above.map((match) => candidate(match, subject, fromAbove))] : own
}
