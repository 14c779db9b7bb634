import { useEffect } from 'react'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { IssuedPapers } from './IssuedPapers.tsx'
import { MakePaper } from './MakePaper.tsx'
import { fetchPlan, papers as held, readPapers } from './papers.ts'

/** Some webviews of Office keep files from being saved: the same screen in a browser can. */
const Elsewhere = () => {
  const { papers } = usePhrases()
  return <p className="hint">{papers.blocked} <a className="link" href={`${location.pathname}#/papers`} target="_blank" rel="noreferrer">{papers.inBrowser}</a></p>
}

/** Every paper of the year that is signed: made out, kept, fetched again. */
export const IssuePapers = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { papers, shell } = usePhrases()
  const issued = useStore(held)
  useEffect(() => { held.set(null); void readPapers(desk) }, [desk, book.school.id, book.schoolYear])
  useEffect(() => { if (held.get() !== null) void readPapers(desk) }, [book.version])
  return (
    <>
      <Elsewhere />
      {issued ? <><MakePaper key={`${book.school.id} ${book.schoolYear}`} book={book} /><IssuedPapers book={book} issued={issued} /></> : <ActButton act={() => { void readPapers(desk) }}>{shell.again}</ActButton>}
      <Section title={papers.sent}><p className="hint">{papers.sentHint}</p><div className="row"><ActButton act={() => { void fetchPlan(desk, 'PLAN') }}>{papers.fetchPlan}</ActButton><ActButton act={() => { void fetchPlan(desk, 'ANNEX') }}>{papers.fetchAnnex}</ActButton></div></Section>
    </>
  )
}
