import type { YearBook } from '../../desk/year-book.ts'
import { usePhrases } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { Section } from '../../ui/Section.tsx'
import { Bars, type Bar } from './Bars.tsx'

type Totals = YearBook['totals']

const programmes = ({ periods }: Totals, words: { readonly programme: (code: string) => string; readonly periodsOf: (planned: number | null, owed: number | null) => string }): readonly Bar[] =>
  periods.map(({ programme, planned, owed }) => ({ name: words.programme(programme), part: planned ?? 0, whole: owed ?? planned ?? 0, text: words.periodsOf(planned, owed) }))

/** Modules by how many chose them; titles nobody compared are marked. */
const Modules = ({ totals }: { readonly totals: Totals }) => {
  const { yearOverview: words, personalPlans } = usePhrases()
  const most = Math.max(1, ...totals.registrations.map(({ people }) => people))
  const bars = totals.registrations.map(({ code, title, titleVerified, people }): Bar =>
    ({ name: title === null ? code : `${code} · ${title}${titleVerified ? '' : ` (${personalPlans.unverified})`}`, part: people, whole: most, text: words.people(people) }))
  if (bars.length === 0) return null
  return <details className="exception"><summary tabIndex={0}>{words.modules(bars.length)}</summary><Bars label={words.modules(bars.length)} bars={bars} /></details>
}

/** What the year adds up to: plans, programmes, teams, terms. */
export const TotalsOfYear = ({ totals }: { readonly totals: Totals }) => {
  const { yearOverview: words } = usePhrases()
  const { people, active, drafted, underway, approved, teams, terms } = totals
  const most = Math.max(1, ...terms.map(({ periods }) => periods))
  return (
    <Section title={words.totals} testId="totals">
      <Figures label={words.totals} figures={[[words.everybody, people], [words.active, active], [words.away, people - active], [words.drafted, drafted], [words.underway, underway], [words.approved, approved]]} />
      <Bars label={words.byProgramme} bars={programmes(totals, words)} />
      <Bars label={words.byTeam} bars={teams.map(({ team, people: all, approved: done }) => ({ name: team ?? words.noTeam, part: done, whole: all, text: words.approvedOf(done, all) }))} />
      <Bars label={words.byTerm} bars={terms.map(({ term, periods, items }) => ({ name: words.term(term), part: periods, whole: most, text: words.termOf(periods, items) }))} />
      <Modules totals={totals} />
    </Section>
  )
}
