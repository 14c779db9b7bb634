import { registeredAs } from '../../law/instruments/register.ts'
import { confidenceOf, type Confidence, type Registered } from '../../law/instruments/registered.ts'
import type { DaySpan } from '../read/signing-day.ts'

export type Standing =
  | { readonly state: 'in-force' | 'unknown' }
  | { readonly state: 'not-yet'; readonly from: string; readonly confidence: Confidence }
  | { readonly state: 'ended' | 'ending'; readonly to: string; readonly confidence: Confidence }
  | { readonly state: 'succeeded'; readonly by: readonly Registered[]; readonly dated: boolean }

/** First day it can have held: its own, or else the day it was signed. */
export const firstDay = ({ effective, date }: Registered): string | null => effective.from ?? date

export const successorsOf = (entry: Registered): readonly Registered[] => entry.replacedBy.flatMap((id) => registeredAs(id) ?? [])

const begun = (entry: Registered, day: string): boolean => {
  const first = firstDay(entry)
  return first !== null && first <= day
}

const ended = (entry: Registered, to: string, day: DaySpan): Standing | null => {
  const confidence = confidenceOf(entry, 'to')
  if (to <= day.from) return { state: 'ended', to, confidence }
  return to <= day.to ? { state: 'ending', to, confidence } : null
}

const notYet = (entry: Registered, day: DaySpan): Standing | null => {
  const from = firstDay(entry)
  const known = entry.effective.from === null ? 'date' : 'from'
  return from !== null && from > day.to ? { state: 'not-yet', from, confidence: confidenceOf(entry, known) } : null
}

const succeeded = (entry: Registered, day: DaySpan): Standing | null => {
  const by = entry.effective.to === null ? successorsOf(entry).filter((each) => begun(each, day.from)) : []
  return by.length > 0 ? { state: 'succeeded', by, dated: by.every(({ effective }) => effective.from !== null) } : null
}

/** How an instrument stands on the days a document may have been signed on. */
export const standingOn = (entry: Registered, day: DaySpan): Standing => {
  const { to } = entry.effective
  const over = to === null ? succeeded(entry, day) : ended(entry, to, day)
  return over ?? notYet(entry, day) ?? { state: begun(entry, day.from) ? 'in-force' : 'unknown' }
}

export const isInForce = (entry: Registered, day: DaySpan): boolean => standingOn(entry, day).state === 'in-force'

/** What came after, as far as it held on the day; a successor itself replaced gives way to its own. */
export const heirsOn = (entry: Registered, day: DaySpan): readonly Registered[] =>
  successorsOf(entry).flatMap((heir) => {
    const later = heirsOn(heir, day)
    if (later.length > 0) return later
    return begun(heir, day.to) ? [heir] : []
  })
