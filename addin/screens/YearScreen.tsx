import type { ComponentType } from 'react'
import { Suspense } from 'react'
import { route } from '../desk/route.ts'
import type { YearBook } from '../desk/year-book.ts'
import { usePhrases, useStore } from '../ui/desk-context.ts'
import { latePart } from '../ui/late-part.tsx'
import { Title } from '../ui/Title.tsx'
import { YearFrame } from '../ui/YearFrame.tsx'

interface OfBook {
  readonly book: YearBook
}

const Overview = latePart<OfBook>(() => import('../features/year-overview/YearOverview.tsx'))
const Sheets = latePart(() => import('../features/write-year-sheets/WriteYearSheets.tsx'), false)
const Plans = latePart<OfBook & { readonly person: string }>(() => import('../features/personal-plans/PersonalPlans.tsx'))
const Steps = latePart<OfBook>(() => import('../features/pass-plans/PassPlans.tsx'))
const Reopen = latePart<OfBook & { readonly person: YearBook['people'][number] | undefined }>(() => import('../features/pass-plans/Reopen.tsx'))
const Sessions = latePart<OfBook>(() => import('../features/schedule-sessions/ScheduleSessions.tsx'))
const People = latePart<OfBook>(() => import('../features/move-people/MovePeople.tsx'))

const PersonPlace = ({ book, person }: OfBook & { readonly person: string }) => (
  <><Plans book={book} person={person} />{person !== '' && <Reopen book={book} person={book.people.find(({ id }) => id === person)} />}</>
)

const OverviewPlace = ({ book }: OfBook) => <><Overview book={book} />{book.people.length > 0 && <Sheets />}</>

interface Part {
  readonly title: 'year' | 'year/plans' | 'year/steps' | 'year/sessions' | 'year/people'
  readonly Here: ComponentType<OfBook & { readonly person: string }>
}

const parts: Readonly<Record<string, Part>> = {
  plans: { title: 'year/plans', Here: PersonPlace },
  steps: { title: 'year/steps', Here: Steps },
  sessions: { title: 'year/sessions', Here: Sessions },
  people: { title: 'year/people', Here: People },
}

/** The first half of a school's year, part by part. */
const YearScreen = () => {
  const { year, shell } = usePhrases()
  const { rest } = useStore(route)
  const [name = '', person = ''] = rest.split('/')
  const { title, Here } = parts[name] ?? { title: 'year' as const, Here: OverviewPlace }
  return <><Title>{year.part[title]}</Title><YearFrame>{(book) => <Suspense fallback={<p role="status">{shell.loading}</p>}><Here book={book} person={person} /></Suspense>}</YearFrame></>
}
export default YearScreen
