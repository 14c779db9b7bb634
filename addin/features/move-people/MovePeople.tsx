import { useEffect } from 'react'
import { mayAct } from '../../desk/year-may.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { ComingHere } from './ComingHere.tsx'
import { GoingAway } from './GoingAway.tsx'
import { JoinPerson } from './JoinPerson.tsx'
import { readTransfers, transfers, type Transfers } from './transfers.ts'

/** Who moves to and from the school in hand; read again when the book became newer. */
const useTransfers = ({ school: { id }, version }: YearBook): Transfers | null => {
  const desk = useDesk()
  const held = useStore(transfers)
  useEffect(() => { void readTransfers(desk, id) }, [desk, id, version])
  return held?.school === id ? held : null
}

const Moving = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { shell } = usePhrases()
  const busy = useStore(desk.busy) !== null
  const here = useTransfers(book)
  return (
    <>
      {here ? <><ComingHere book={book} arriving={here.arriving} /><GoingAway book={book} leaving={here.leaving} /></> : !busy && <ActButton act={() => { void readTransfers(desk, book.school.id) }}>{shell.again}</ActButton>}
      <JoinPerson key={book.school.id} book={book} />
    </>
  )
}

/** Who comes into the school in the course of a year and who leaves it, each by a paper. */
const MovePeople = ({ book }: { readonly book: YearBook }) => {
  const { movePeople } = usePhrases()
  return mayAct(book, 'join') ? <Moving book={book} /> : <p className="card">{movePeople.officeOnly}</p>
}
export default MovePeople
