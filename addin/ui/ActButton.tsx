import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useDesk, useStore } from './desk-context.ts'

interface ActButtonProps {
  readonly children: ReactNode
  /** Begins an act; without it the button sends its form. */
  readonly act?: () => void
  readonly disabledFocusable?: boolean
  readonly appearance?: 'primary' | 'secondary'
  readonly size?: 'small' | 'medium'
  readonly title?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'data-testid'?: string
}

/** A button that begins an act: closed while another one runs, and still there for the keyboard. */
export const ActButton = ({ act, disabledFocusable = false, ...rest }: ActButtonProps) => {
  const busy = useStore(useDesk().busy) !== null
  const closed = busy || disabledFocusable
  return act
    ? <Button {...rest} disabledFocusable={closed} onClick={() => { if (!closed) act() }} />
    : <Button {...rest} type={closed ? 'button' : 'submit'} disabledFocusable={closed} />
}
