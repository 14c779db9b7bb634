import { Button } from '@fluentui/react-components'
import { useEffect, useState, type ReactNode } from 'react'
import { route } from '../desk/route.ts'
import { openYear, readYear, sameTarget, type YearBook } from '../desk/year-book.ts'
import { noOutcomes, outcomes } from '../desk/year-outcomes.ts'
import { chosenTarget, yearSchools, yearTarget } from '../desk/year-target.ts'
import type { Target } from '../desk/target.ts'
import { Choice } from './Choice.tsx'
import { useDesk, usePhrases, useStore } from './desk-context.ts'
import { SignInFirst } from './SignInFirst.tsx'
import { YearChoice } from './YearChoice.tsx'
import { YearOutcomes } from './YearOutcomes.tsx'
import { YearNav } from './YearNav.tsx'

const choose = (part: Partial<Target>): void => { chosenTarget.set({ ...chosenTarget.get(), ...part }) }

const OtherYear = ({ target }: { readonly target: Target }) => {
  const { shell } = usePhrases()
  const schools = yearSchools(useDesk())
  return (
    <>
      {schools.length > 1 && <Choice label={shell.school} value={target.school} set={(school) => { choose({ school }) }} options={schools.map(({ id, name }) => [id, name] as const)} />}
      <YearChoice value={target.schoolYear} set={(schoolYear) => { choose({ schoolYear }) }} />
    </>
  )
}

/** Which school and year; folded away, because it seldom changes. */
const WhichYear = ({ book, target }: { readonly book: YearBook | null; readonly target: Target }) => {
  const desk = useDesk()
  const { year } = usePhrases()
  const [open, setOpen] = useState(false)
  const name = yearSchools(desk).find(({ id }) => id === target.school)?.name
  return (
    <div className="year-which">
      <p>
        <span className="strong" data-testid="year-name">{name} · {target.schoolYear}</span>{book?.closed && <> <span className="badge">{year.closed}</span></>}{' '}
        <button type="button" className="link" aria-expanded={open} onClick={() => { setOpen(!open) }}>{year.change}</button>{' '}
        <button type="button" className="link" onClick={() => { void readYear(desk) }}>{year.readAgain}</button>
      </p>
      {open && <OtherYear target={target} />}
    </div>
  )
}

interface BodyProps {
  readonly children: (book: YearBook) => ReactNode
}

const Body = ({ children }: BodyProps) => {
  const desk = useDesk()
  const { year } = usePhrases()
  const open = useStore(openYear)
  useStore(chosenTarget)
  const target = yearTarget(desk)
  const here = sameTarget(open?.target, target) ? open : null
  useEffect(() => {
    if (here || !target) return
    outcomes.set(noOutcomes)
    void readYear(desk)
  }, [desk, target?.school, target?.schoolYear])
  if (!target) return <p>{year.noSchool}</p>
  if (!here) return <><WhichYear book={null} target={target} /><Button onClick={() => { void readYear(desk) }}>{year.read}</Button></>
  return <><WhichYear book={here.book} target={target} />{here.book ? <><YearOutcomes />{children(here.book)}</> : <p>{year.hidden}</p>}</>
}

/** What every screen of the year has around it: who may, which school and year, the other screens, what came of the last acts. */
export const YearFrame = ({ children }: BodyProps) => {
  const { year, trouble } = usePhrases()
  const { account, ended } = useStore(useDesk().session)
  const here = useStore(route)
  if (!account || ended) return <SignInFirst>{ended ? trouble.signedOut : year.signedOut}</SignInFirst>
  return <><YearNav here={here} /><Body>{children}</Body></>
}
