import { Button } from '@fluentui/react-components'
import { closeGuide } from '../../desk/guide.ts'
import { roleOf } from '../../desk/home.ts'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'

/** Three steps for the person in front of it. */
const Guide = () => {
  const { guide } = usePhrases()
  const { account } = useStore(useDesk().session)
  return (
    <section className="card guide" aria-label={guide.title} data-testid="guide">
      <h2>{guide.title}</h2>
      <ol>{guide.steps(roleOf(account)).map((step) => <li key={step}>{step}</li>)}</ol>
      <div className="row"><Button size="small" appearance="primary" onClick={closeGuide}>{guide.done}</Button><a className="link" href="/help/" target="_blank" rel="noopener">{guide.more}</a></div>
      <p className="hint">{guide.again}</p>
    </section>
  )
}
export default Guide
