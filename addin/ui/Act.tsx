import { Button } from '@fluentui/react-components'
import { useId } from 'react'
import type { LeaveFragment } from '../api/generated/graphql.ts'
import { useDesk, useStore } from './desk-context.ts'

interface ActProps {
  readonly label: string
  readonly may: LeaveFragment
  readonly act: () => void
  readonly primary?: boolean
}

/** A button the server allows or not; where not, the reason stands beside it and is read with it. */
export const Act = ({ label, may, act, primary }: ActProps) => {
  const id = useId()
  const language = useStore(useDesk().language)
  const busy = useStore(useDesk().busy) !== null
  const because = language === 'vi' ? may.becauseVi : may.becauseEn
  const closed = !may.allowed || busy
  return (
    <div className="act">
      <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={closed} aria-describedby={may.allowed ? undefined : id} onClick={() => { if (!closed) act() }}>{label}</Button>
      {!may.allowed && <span id={id} className="hint">{because}</span>}
    </div>
  )
}
