import type { Book } from '#schema/year/book.ts'

/** Everything in a book that must never be lost, by a name of its own; what is withdrawn stays. */
export const factsOf = (book: Book): ReadonlySet<string> =>
  new Set([
    ...[...book.members].flatMap(([person, year]) => [
      `member ${person}`,
      ...year.assessments.map(({ id }) => `assessment ${id}`), ...year.evidence.map(({ id }) => `evidence ${id}`), ...year.applications.map(({ id }) => `application ${id}`), ...year.credits.map(({ id }) => `credit ${id}`),
      ...year.legacies.map(({ at, schoolYear }, index) => `legacy ${person} ${index} ${schoolYear} ${at}`),
      ...year.observations.map(({ at }, index) => `observation ${person} ${index} ${at}`), ...year.standings.map(({ at }, index) => `standing ${person} ${index} ${at}`), ...year.plan.marks.map(({ at, verdict }, index) => `mark ${person} ${index} ${verdict} ${at}`),
      ...year.assessments.flatMap(({ id, withdrawn }) => (withdrawn ? [`withdrawn ${id}`] : [])),
    ]),
    ...[book.sessions, book.certificates, book.overrides, book.issuers, book.delegations, book.rollOvers].flatMap((map, index) => [...map.keys()].map((key) => `${index} ${key}`)),
    ...book.checks.map(({ check }) => `check ${check.id}`),
    ...[...book.certificates].flatMap(([id, { revoked }]) => (revoked ? [`revoked ${id}`] : [])),
  ])
