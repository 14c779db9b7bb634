import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useDesk, usePhrases, useStore } from './desk-context.ts'

/** Work shorter than this needs no sign of life. */
const MOMENT = 300

const useLate = (busy: boolean): boolean => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => { setLate(true) }, MOMENT)
    return () => { clearTimeout(timer); setLate(false) }
  }, [busy])
  return busy && late
}

/** What is under way, how far, and how to stop it. */
export const BusyBar = () => {
  const phrases = usePhrases()
  const busy = useStore(useDesk().busy)
  if (!useLate(busy !== null) || !busy) return null
  const { done, of, cancel } = busy
  const counted = done !== undefined && of !== undefined
  return (
    <div className="busy" role="status" data-testid="busy">
      <span>{busy.what(phrases)}{counted ? ` ${phrases.shell.progress(done, of)}` : ''}</span>
      <progress aria-label={busy.what(phrases)} {...(counted ? { value: done, max: of } : {})} />
      {cancel && <Button size="small" onClick={cancel}>{phrases.shell.cancel}</Button>}
    </div>
  )
}
