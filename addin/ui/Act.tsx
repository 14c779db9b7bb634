import { useId } from 'react'
import type { LeaveFragment } from '../api/generated/graphql.ts'
import { ActButton } from './ActButton.tsx'
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
  const because = language === 'vi' ? may.becauseVi : may.becauseEn
  return (
    <div className="act">
      <ActButton appearance={primary ? 'primary' : 'secondary'} disabledFocusable={!may.allowed} aria-describedby={may.allowed ? undefined : id} act={act}>{label}</ActButton>
      {!may.allowed && <span id={id} className="hint">{because}</span>}
    </div>
  )
}
