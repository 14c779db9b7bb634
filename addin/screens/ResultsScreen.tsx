import type { ReactNode } from 'react'
import { route } from '../desk/route.ts'
import type { YearBook } from '../desk/year-book.ts'
import type { Results } from '../desk/year-results.ts'
import { CompareMarks } from '../features/enter-results/CompareMarks.tsx'
import { EnterAttendance } from '../features/enter-results/EnterAttendance.tsx'
import { EnterMarks } from '../features/enter-results/EnterMarks.tsx'
import { EnterPractice } from '../features/enter-results/EnterPractice.tsx'
import { RateYear } from '../features/rate-year/RateYear.tsx'
import { RollOver } from '../features/roll-over/RollOver.tsx'
import { usePhrases, useStore } from '../ui/desk-context.ts'
import { PartNav } from '../ui/PartNav.tsx'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'
import { YearResults } from '../ui/YearResults.tsx'

const parts = ['marks', 'attendance', 'practice', 'compare', 'rating', 'roll-over'] as const
type Part = (typeof parts)[number]

const hrefOf = (part: Part): string => (part === 'marks' ? '#/results' : `#/results/${part}`)

const shown: Readonly<Record<Part, (results: Results, book: YearBook) => ReactNode>> = {
  marks: (results) => <EnterMarks results={results} />,
  attendance: (results) => <EnterAttendance results={results} />,
  practice: (results) => <EnterPractice results={results} />,
  compare: (results) => <CompareMarks results={results} />,
  rating: (results, book) => <RateYear book={book} results={results} />,
  'roll-over': (_, book) => <RollOver book={book} />,
}

const ResultsScreen = () => {
  const { year, results } = usePhrases()
  const { rest } = useStore(route)
  const part = parts.find((one) => one === rest) ?? 'marks'
  return (
    <>
      <Title>{year.part.results}</Title>
      <YearFrame>{(book) => <><PartNav label={results.parts} parts={parts.map((one) => [hrefOf(one), results.part[one]] as const)} current={hrefOf(part)} /><YearResults book={book}>{(read) => shown[part](read, book)}</YearResults></>}</YearFrame>
    </>
  )
}
export default ResultsScreen
