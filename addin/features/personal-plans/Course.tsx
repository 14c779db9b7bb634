import type { YearPerson } from '../../desk/year-book.ts'
import { usePhrases } from '../../ui/desk-context.ts'

/** Which hands the plan went through, what they said, and who has it since when. */
export const Course = ({ person: { plan } }: { readonly person: YearPerson }) => {
  const { personalPlans: words, shell } = usePhrases()
  if (plan.marks.length === 0) return null
  return (
    <details className="exception" data-testid="course">
      <summary tabIndex={0}>{words.whoHas}</summary>
      <ol className="plain">
        {plan.marks.map(({ step, verdict, note, item, byName, at }, index) => (
          <li key={index} className="outcome hint"><span className="strong">{words.step[step]}</span> {words.verdict[verdict]}{item !== null && ` (${words.onItem(item)})`}{note !== null && `: ${note}`} · {words.by(byName, shell.when(at))}</li>
        ))}
      </ol>
    </details>
  )
}
