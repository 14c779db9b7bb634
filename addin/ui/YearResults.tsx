import { Button } from '@fluentui/react-components'
import { useEffect, type ReactNode } from 'react'
import { openYear, sameTarget, type YearBook } from '../desk/year-book.ts'
import { openResults, readResults, type Results } from '../desk/year-results.ts'
import { useDesk, usePhrases, useStore } from './desk-context.ts'

/** Results of the year in hand; null while they are on their way. */
const useResults = (version: number): Results | null => {
  const desk = useDesk()
  const held = useStore(openResults)
  const target = useStore(openYear)?.target ?? null
  const here = held && sameTarget(held.target, target) ? held.results : null
  useEffect(() => {
    if (here?.version !== version) void readResults(desk)
  }, [desk, target?.school, target?.schoolYear, version])
  return here
}

interface YearResultsProps {
  readonly book: YearBook
  readonly children: (results: Results) => ReactNode
}

/** What needs results as well as the book: they come after it, and again when the book became newer. */
export const YearResults = ({ book, children }: YearResultsProps) => {
  const desk = useDesk()
  const { shell } = usePhrases()
  const busy = useStore(desk.busy) !== null
  const here = useResults(book.version)
  if (here) return <>{children(here)}</>
  return busy ? null : <Button onClick={() => { void readResults(desk) }}>{shell.again}</Button>
}
