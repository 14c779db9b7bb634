import type { AssessmentKind } from '../../api/generated/graphql.ts'
import { accountStore } from '../../desk/account-store.ts'

export const assessmentKinds: readonly AssessmentKind[] = ['QUESTIONS', 'EXERCISE', 'REPORT', 'REGULAR', 'PERIODIC']

/** What is being entered; outlives the screen and a session that ends. */
export interface Entering {
  /** 'item GVPT 5' or 'session <id>'; '' until chosen. */
  readonly about: string
  readonly kind: AssessmentKind
  /** '' today. */
  readonly on: string
  /** Marks as typed, by person. */
  readonly typed: ReadonlyMap<string, string>
}

export const entering = accountStore<Entering>({ about: '', kind: 'REPORT', on: '', typed: new Map() })

export const typeMark = (person: string, text: string): void => {
  entering.change((held) => {
    const typed = new Map(held.typed)
    if (text === '') typed.delete(person)
    else typed.set(person, text)
    return { ...held, typed }
  })
}

export const typeMarks = (marks: ReadonlyMap<string, string>): void => { entering.change((held) => ({ ...held, typed: new Map([...held.typed, ...marks]) })) }

/** Another thing to enter about: marks typed for the one before do not belong to it. */
export const turnTo = (about: string): void => { entering.change((held) => ({ ...held, about, typed: new Map() })) }
