import type { Programme } from '../../figures/rating.ts'
import type { Level, Role } from '../../tables/plan-lines.ts'
import type { Form, Way } from '../../year/item.ts'
import type { Standing } from '../../year/member.ts'
import type { PersonalPlan } from '../../year/book.ts'
import type { YearRating } from '../../year/figures/results.ts'

/** What one kind of assessment of an item came to: the attempt that counts, and how many there were. */
export interface MarkFacts {
  /** Null: absent, or not marked yet. */
  readonly mark: number | null
  readonly absent: boolean
  readonly attempts: number
}

/** One thing a person is to study, as a paper tells it. */
export interface ItemFacts {
  readonly id: string
  readonly programme: Programme
  readonly module: string | null
  /** Null: nobody compared the title with its source, or it is not known. */
  readonly title: string | null
  readonly topic: string | null
  readonly periods: number | null
  readonly form: Form | null
  readonly way: Way | null
  readonly months: readonly string[]
  readonly term: 1 | 2 | null
  readonly earned: boolean
  readonly marks: readonly MarkFacts[]
  /** Whether it should have been earned by the day of the paper. */
  readonly due: boolean
}

export type Periods = Readonly<Record<Programme, number>>

export interface PersonFacts {
  readonly id: string
  readonly fullName: string
  readonly birthDate: string | null
  readonly role: Role
  readonly level: Level | null
  readonly team: string | null
  readonly subject: string | null
  readonly standing: Standing
  readonly standingFrom: string | null
  readonly standingReason: string | null
  readonly standingDecision: string | null
  readonly planState: PersonalPlan['state']
  readonly items: readonly ItemFacts[]
  /** Null: the law says nothing of this person. */
  readonly owed: Periods | null
  readonly planned: Periods
  readonly earned: Periods
  /** The periods of some item are not known. */
  readonly unstated: boolean
  readonly rated: Pick<YearRating, 'state' | 'rating' | 'reasons'>
  readonly certificate: { readonly number: string; readonly issuer: string; readonly on: string } | null
}

export interface SessionFacts {
  readonly id: string
  readonly title: string
  readonly module: string | null
  readonly on: string
  readonly starts: string
  readonly ends: string
  readonly place: string
  readonly leader: string
  readonly teams: readonly string[]
}

export interface CheckFacts {
  readonly id: string
  readonly team: string
  readonly on: string
  readonly finding: string
  readonly remedy: string | null
}

/** A deputy who signs for the principal for a time. */
export interface DelegationFacts {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly decision: string
}

/** A module list people choose from, as a slip prints it. */
export interface ListFacts {
  readonly prefix: string
  readonly modules: readonly { readonly code: string; readonly title: string | null; readonly checked: boolean; readonly periods: number | null }[]
}

/** One year of a person's record. */
export interface RecordYear {
  readonly schoolYear: string
  readonly modules: readonly string[]
  /** Periods are null in a year of which only the school's sheet knows the result. */
  readonly owed: number | null
  readonly earned: number | null
  readonly credited: number | null
  /** Still owed over all years at the end of this one. */
  readonly missing: number | null
  readonly outcome: 'completed' | 'notCompleted' | Exclude<Standing, 'active'> | null
  /** One of the four grades of 2012 to 2019, as written. */
  readonly grade: string | null
  readonly certificate: string | null
}

/** The year before, where the school has a book of it. */
export interface YearBefore {
  readonly schoolYear: string
  readonly active: number
  readonly completed: number
  readonly notCompleted: number
  readonly notYet: number
}

/** A school's year as papers tell it, on the day they are made out. */
export interface YearFacts {
  readonly school: { readonly name: string; readonly levels: readonly Level[] }
  readonly schoolYear: string
  readonly people: readonly PersonFacts[]
  readonly sessions: readonly SessionFacts[]
  readonly checks: readonly CheckFacts[]
  /** Team to the name of who answers for it. */
  readonly managers: ReadonlyMap<string, string>
  readonly delegations: readonly DelegationFacts[]
  /** Person to the list that person chooses from; whoever has none is missing. */
  readonly lists: ReadonlyMap<string, ListFacts>
  /** A person's last years, oldest first; only for those asked for. */
  readonly records: ReadonlyMap<string, readonly RecordYear[]>
  /** Null: there is no book of it, or nobody asked. */
  readonly before: YearBefore | null
  /** What was issued before and is referred to. */
  readonly issued: Readonly<Partial<Record<'schoolPlan' | 'recognitionDecision', { readonly number: string; readonly on: string }>>>
}
