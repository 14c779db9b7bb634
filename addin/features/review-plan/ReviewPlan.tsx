import { useEffect, useState } from 'react'
import { schoolsOf, type Unit } from '../../desk/grants.ts'
import { sensibleTarget, type Target } from '../../desk/target.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { YearChoice } from '../../ui/YearChoice.tsx'
import { findPlan, openPlan } from './open-plan.ts'
import { OpenPlan } from './OpenPlan.tsx'
import { review } from './review.ts'

/** Which school's plan of which year. */
const Find = ({ schools }: { readonly schools: readonly Unit[] }) => {
  const desk = useDesk()
  const { shell, review: words } = usePhrases()
  const seen = useStore(desk.seen)
  const [chosen, choose] = useState<Partial<Target>>({})
  const target = { ...sensibleTarget(desk, schools, seen), ...chosen }
  return (
    <>
      <Choice label={shell.school} value={target.school} set={(school) => { choose({ ...chosen, school }) }} options={schools.map(({ id, name }) => [id, name] as const)} />
      <YearChoice value={target.schoolYear} set={(schoolYear) => { choose({ ...chosen, schoolYear }) }} />
      <ActButton appearance="primary" act={() => { void findPlan(desk, target) }}>{words.open}</ActButton>
    </>
  )
}

const ById = ({ id }: { readonly id: string }) => {
  const desk = useDesk()
  const { review: words } = usePhrases()
  const { plan } = useStore(review)
  useEffect(() => { void openPlan(desk, id) }, [desk, id])
  return plan?.id === id ? <OpenPlan plan={plan} /> : <ActButton act={() => { void openPlan(desk, id) }}>{words.open}</ActButton>
}

/** Reads a plan by its exceptions; returns, approves, sends upstream, accepts: whatever the server allows this person. */
export const ReviewPlan = ({ id }: { readonly id: string }) => {
  const { review: words, trouble } = usePhrases()
  const { account, ended } = useStore(useDesk().session)
  const schools = schoolsOf(account, ['PRINCIPAL', 'CLERK'])
  if (!account || ended) return <SignInFirst>{ended ? trouble.signedOut : words.signedOut}</SignInFirst>
  if (id !== '') return <ById id={id} />
  return schools.length === 0 ? <p>{words.noSchool}</p> : <Find schools={schools} />
}
