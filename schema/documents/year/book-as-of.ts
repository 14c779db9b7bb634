import type { Book, MemberYear } from '../../year/book.ts'

const upTo = (day: string) => ({ on }: { readonly on: string }): boolean => on <= day

const memberUpTo = (year: MemberYear, day: string): MemberYear => ({
  ...year, assessments: year.assessments.filter(upTo(day)), applications: year.applications.filter(upTo(day)), observations: year.observations.filter(upTo(day)), credits: year.credits.filter(upTo(day)),
})

/** The book with the looks at teams up to a day: a plan tells of no later ones. */
export const checkedBy = (book: Book, day: string): Book => ({ ...book, checks: book.checks.filter(({ check }) => check.on <= day) })

/** The book as far as it concerns a day: what happened later makes no report of that day untrue. */
export const bookAsOf = (book: Book, day: string): Book => ({
  ...book,
  members: new Map([...book.members].filter(([, { arrival }]) => arrival.on <= day).map(([id, year]) => [id, memberUpTo(year, day)])),
  certificates: new Map([...book.certificates].filter(([, { certificate }]) => certificate.on <= day)),
  checks: checkedBy(book, day).checks,
  closed: book.closed !== null && book.closed.on <= day ? book.closed : null,
})
