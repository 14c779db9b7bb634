import type { Arrival, Level, Role } from '../../api/generated/graphql.ts'
import type { YearAct, YearBook, YearPerson } from '../../desk/year-book.ts'

/** What is typed about somebody who is on no list. */
export interface NewPerson {
  readonly fullName: string
  readonly birthDate: string
  readonly staffCode: string
  readonly role: Role
  /** Empty: not known. */
  readonly level: Level | ''
  readonly team: string
  readonly subject: string
  readonly from: Extract<Arrival, 'RECRUITED' | 'TRANSFER'>
  readonly on: string
  readonly decision: string
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Somebody comes into the year; the server knows them again or makes them. */
export const joining = ({ fullName, birthDate, staffCode, role, level, team, subject, from, on, decision }: NewPerson): YearAct => ({
  join: {
    member: { fullName: fullName.trim(), birthDate: given(birthDate), staffCode: given(staffCode), role, level: level === '' ? null : level, team: given(team), subject: given(subject) },
    from, on, decision: given(decision),
  },
})

type School = Pick<YearBook['school'], 'levels'>

/** Nobody yet, of whom no more is known than the school tells: its level where it has but one. */
export const nobodyYet = ({ levels: [first, ...more] }: School, on: string): NewPerson =>
  ({ fullName: '', birthDate: '', staffCode: '', role: 'TEACHER', level: first !== undefined && more.length === 0 ? first : '', team: '', subject: '', from: 'RECRUITED', on, decision: '' })

/** Teams of the book, each once, in the order of the alphabet. */
export const teamsOf = (people: readonly Pick<YearPerson, 'team'>[]): readonly string[] =>
  [...new Set(people.flatMap(({ team }) => (team === null ? [] : [team])))].sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }))

/** Those who can move away: who is gone already cannot. */
export const stillHere = <Person extends Pick<YearPerson, 'standing'>>(people: readonly Person[]): readonly Person[] =>
  people.filter(({ standing }) => standing !== 'TRANSFERRED' && standing !== 'LEFT')
