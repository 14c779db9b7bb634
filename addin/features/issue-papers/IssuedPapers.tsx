import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { fetchBinder, fetchPaper, type Paper } from './papers.ts'
import { revokePaper } from './revoke-paper.ts'

/** Sentences of a paper that were true on the day it was issued and are not any more. */
const Stale = ({ stale }: { readonly stale: Paper['stale'] }) => {
  const { papers } = usePhrases()
  if (stale.length === 0) return <p className="hint">{papers.stillTrue}</p>
  return <details className="cause"><summary tabIndex={0} className="unsure">{papers.stale(stale.length)}</summary><ul className="plain">{stale.map(({ text }, at) => <li key={at}>{text}</li>)}</ul></details>
}

const SIGN: readonly string[] = ['PRINCIPAL', 'DEPUTY']

/** Fetching the paper again; and, for who signs, saying that it holds no longer. */
const Acts = ({ paper, mayRevoke }: { readonly paper: Paper; readonly mayRevoke: boolean }) => {
  const desk = useDesk()
  const { papers, results } = usePhrases()
  const name = paper.number ?? papers.kind[paper.kind]
  return (
    <div className="row">
      <ActButton size="small" act={() => { void fetchPaper(desk, paper.id) }}>{papers.fetch(name)}</ActButton>
      {mayRevoke && !paper.revoked && <AskReason label={papers.revoke} about={papers.revokeOf(name)} reason={results.why} hint={papers.revokeHint} act={(reason) => revokePaper(desk, paper, reason)} />}
    </div>
  )
}

/** What was issued: number, day, fingerprint, and what became untrue since. */
export const IssuedPapers = ({ book, issued }: { readonly book: YearBook; readonly issued: readonly Paper[] }) => {
  const desk = useDesk()
  const { papers, shell } = usePhrases()
  const mayRevoke = book.viewerRole.some((role) => SIGN.includes(role))
  const whom = ({ person, team }: Paper): string => book.people.find(({ id }) => id === person)?.fullName ?? team ?? ''
  return (
    <Section title={papers.issuedPapers(issued.length)} testId="issued-papers">
      {issued.length === 0 && <p className="hint">{papers.noneIssued}</p>}
      <ul className="plain">
        {issued.map((paper) => (
          <li key={paper.id} className="outcome" data-testid="paper">
            <p><span className="strong">{papers.kind[paper.kind]}</span> {whom(paper)}</p>
            <p>{papers.numbered(paper.number, shell.day(paper.issuedOn))} <span className="hint">{papers.by(paper.issuedByName, shell.when(paper.at))}</span></p>
            <p className="hint">{papers.sha} <code>{paper.sha256}</code></p>
            {paper.revoked ? <p><span className="badge bad">{papers.revokedOn(shell.day(paper.revoked.on), paper.revoked.reason)}</span></p> : <Stale stale={paper.stale} />}
            <Acts paper={paper} mayRevoke={mayRevoke} />
          </li>
        ))}
      </ul>
      {issued.length > 0 && <><ActButton act={() => { void fetchBinder(desk) }}>{papers.binder}</ActButton><p className="hint">{papers.binderHint}</p></>}
    </Section>
  )
}
