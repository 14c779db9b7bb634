import { useEffect, useState } from 'react'
import { today } from '../clock.ts'
import { listsOn } from '../desk/lists/lists-on.ts'
import { useDesk } from './desk-context.ts'
import type { ByLaw } from '../desk/year-items.ts'

/** The law of a school year is that of its first day, or of today where that is later. */
const dayOf = (schoolYear: string, now: string): string => {
  const first = `${schoolYear.slice(0, schoolYear.indexOf('-'))}-09-01`
  return first > now ? first : now
}

/** The lists modules are chosen from: those built in at once, those entered on the server when they come. */
export const useLaw = (schoolYear: string): ByLaw => {
  const desk = useDesk()
  const on = dayOf(schoolYear, today(desk.clock.now()))
  const [lists, set] = useState<ByLaw['lists']>([])
  useEffect(() => { void listsOn(desk)(on).then(set) }, [desk, on])
  return { on, lists }
}
