import { lazy, type ComponentType } from 'react'
import { usePhrases } from './desk-context.ts'

const NotHere = () => <p role="alert" className="hint">{usePhrases().trouble.lost}</p>

const Nothing = () => null

/** A part of a screen that comes after it. One that does not arrive says so, or, where the screen is whole without it, is left out. */
export const latePart = <Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>, needed = true) =>
  lazy(() => load().catch(() => ({ default: (needed ? NotHere : Nothing) as ComponentType<Props> })))
