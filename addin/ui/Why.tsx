import { useEffect, useState } from 'react'
import type { Desk } from '../desk/desk.ts'
import type { Explained } from '../engine/engine.ts'
import { explainPhrases } from '../locale/explain-phrases.ts'
import { useDesk, useStore } from './desk-context.ts'
import { Explanations } from './Explanations.tsx'

export interface WhyProps {
  /** What is explained, for people who hear the screen. */
  readonly of: string
  readonly ask: (desk: Desk) => Promise<readonly Explained[]>
}

type Answered = readonly Explained[] | 'failed' | null

/** Asked anew when it is opened and when the language changes; a late answer to an older question is dropped. */
const useAnswer = ({ ask }: WhyProps): Answered => {
  const desk = useDesk()
  const language = useStore(desk.language)
  const [answered, setAnswered] = useState<Answered>(null)
  useEffect(() => {
    let wanted = true
    setAnswered(null)
    ask(desk).then((explained) => { if (wanted) setAnswered(explained) }, () => { if (wanted) setAnswered('failed') })
    return () => { wanted = false }
    // Not `ask`: it is another function at every drawing, and asks the same.
  }, [language, desk])
  return answered
}

const Answer = (props: WhyProps) => {
  const words = explainPhrases(useStore(useDesk().language))
  const answered = useAnswer(props)
  if (answered === null) return <p className="hint">{words.loading}</p>
  if (answered === 'failed') return <p className="hint">{words.failed}</p>
  return answered.length === 0 ? <p className="hint">{words.none}</p> : <Explanations explained={answered} />
}

/** *Vì sao?* beside a figure: rule, article, days in force, what went in and how it came about. */
const Why = (props: WhyProps) => {
  const [open, setOpen] = useState(false)
  const words = explainPhrases(useStore(useDesk().language))
  return (
    <details className="why" data-testid="why" onToggle={({ currentTarget }) => { setOpen(currentTarget.open) }}>
      <summary tabIndex={0} aria-label={words.whyOf(props.of)}>{words.why}</summary>
      <div aria-live="polite">{open && <Answer {...props} />}</div>
    </details>
  )
}
export default Why
