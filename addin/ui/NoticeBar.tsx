import { Button } from '@fluentui/react-components'
import { useDesk, usePhrases, useStore } from './desk-context.ts'

/** The one sentence about what just happened; read out by screen readers when it appears. */
export const NoticeBar = () => {
  const desk = useDesk()
  const phrases = usePhrases()
  const notice = useStore(desk.notice)
  return (
    <div role="status" aria-live="polite" className="notice-place">
      {notice && (
        <div className={`notice ${notice.tone}`} data-testid="notice">
          <p>{notice.say(phrases)}</p>
          <Button appearance="transparent" size="small" aria-label={phrases.shell.close} onClick={() => { desk.notice.set(null) }}>✕</Button>
        </div>
      )}
    </div>
  )
}
