import { schoolsOf } from '../../desk/grants.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { Section } from '../../ui/Section.tsx'
import { readUpstream, upstream, type Upstream as Seen } from './upstream.ts'
import type { Plan } from './review.ts'

const Line = ({ report }: { readonly report: Seen['report'] }) => {
  const { upstream: words } = usePhrases()
  const { people, managers, teachers, registrations, completed, notCompleted, unrated, programmes } = report
  return (
    <>
      <p className="hint">{words.line}</p>
      <Figures label={words.line} figures={[[words.people, people], [words.managers, managers], [words.teachers, teachers], [words.registrations, registrations], [words.completed, completed], [words.notCompleted, notCompleted], [words.unrated, unrated]]} />
      <ul className="plain hint">{programmes.map((one) => <li key={one.programme}>{words.programme(one)}</li>)}</ul>
    </>
  )
}

const Log = ({ entries }: { readonly entries: Seen['accessLog'] }) => {
  const { upstream: words, shell } = usePhrases()
  if (entries.length === 0) return <p className="hint">{words.nobody}</p>
  return <ul className="plain" data-testid="access-log">{entries.map((entry) => <li key={entry.id} className="outcome"><p>{words.looked({ name: entry.byName, authority: entry.authority.name, lines: entry.lines })}</p><p className="hint">{words.way[entry.way]} · {shell.when(entry.lastAt)}{entry.purpose === '' ? '' : ` · ${words.purpose(entry.purpose)}`}</p></li>)}</ul>
}

/** The school's line of the authority's report, before and after it is sent, and who outside read its people by name. */
export const Upstream = ({ plan }: { readonly plan: Plan }) => {
  const desk = useDesk()
  const { upstream: words } = usePhrases()
  const seen = useStore(upstream)
  const { account } = useStore(desk.session)
  if (!schoolsOf(account, ['CLERK', 'PRINCIPAL']).some(({ id }) => id === plan.school.id)) return null
  const current = seen?.id === plan.id ? seen : null
  return (
    <Section title={words.title} testId="upstream">
      <ActButton size="small" act={() => { void readUpstream(desk, plan.id) }}>{words.read}</ActButton>
      {current && <><Line report={current.report} /><Log entries={current.accessLog} /></>}
    </Section>
  )
}
