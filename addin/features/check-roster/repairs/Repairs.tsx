import { useEffect } from 'react'
import { useDesk, useStore } from '../../../ui/desk-context.ts'
import { Journal } from './Journal.tsx'
import { findRepairs } from './mending.ts'
import { Tidyings } from './Tidyings.tsx'

/** Looks for repairs whenever something was judged, and shows what belongs to no finding. */
const Repairs = () => {
  const desk = useDesk()
  const seen = useStore(desk.seen)
  useEffect(() => { if (seen && seen.judged.reading.tables.length > 0) void findRepairs(desk, seen) }, [desk, seen])
  return <><Tidyings /><Journal /></>
}
export default Repairs
