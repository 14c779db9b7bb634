import type { YearBook } from '../../desk/year-book.ts'
import { usePhrases } from '../../ui/desk-context.ts'
import { Amendments } from './Amendments.tsx'
import { Delegations } from './Delegations.tsx'
import { StepsSetting } from './StepsSetting.tsx'
import { stepsOf, waitingAt } from './waiting.ts'
import { Waiting } from './Waiting.tsx'

/** Where plans lie that somebody else has. */
const Elsewhere = ({ book }: { readonly book: YearBook }) => {
  const { passPlans: words } = usePhrases()
  const others = book.steps.filter((step) => step !== 'TEACHER' && !stepsOf(book).includes(step))
  return <ul className="plain hint">{others.map((step) => <li key={step}>{words.where(step, waitingAt(book, step).length)}</li>)}</ul>
}

/** What waits for the person who looks: plans of their step, changes of approved plans; and who may decide. */
export const PassPlans = ({ book }: { readonly book: YearBook }) => {
  const { passPlans: words } = usePhrases()
  const steps = stepsOf(book)
  return (
    <>
      {steps.length === 0 && <p className="hint">{words.notYours}</p>}
      {steps.map((step) => <Waiting key={step} book={book} step={step} />)}
      <Elsewhere book={book} />
      <Amendments book={book} />
      {book.viewerRole.includes('PRINCIPAL') && <StepsSetting book={book} />}
      <Delegations book={book} />
    </>
  )
}
export default PassPlans
