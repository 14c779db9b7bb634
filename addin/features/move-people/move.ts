import { TransferAcceptDocument, TransferOfferDocument, TransferWithdrawDocument, type MovedFragment } from '../../api/generated/graphql.ts'
import type { Answer } from '../../api/answer.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Target } from '../../desk/target.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { fetchYear, openYear, takeBook } from '../../desk/year-book.ts'
import type { Phrases } from '../../locale/phrases.ts'
import { fetchTransfers } from './transfers.ts'

interface Head {
  readonly version: number
  readonly idempotencyKey: string
  readonly mode: 'COMMIT'
}

interface Move {
  readonly name: string
  readonly body: object
  readonly ask: (place: Target, head: Head) => Promise<Answer<{ readonly moved: MovedFragment }>>
  readonly did: (phrases: Phrases) => string
}

/** What came of it; whatever was declined, the lists on the screen are no longer sure to be true. */
const settle = async (desk: Desk, { school, schoolYear }: Target, moved: MovedFragment): Promise<boolean> => {
  const declined = [...moved.userErrors, ...moved.results.flatMap(({ userErrors }) => userErrors)]
  if (declined.length === 0) {
    if (moved.book) takeBook({ school, schoolYear }, moved.book)
    return true
  }
  if (declined.some(({ code }) => code === 'VERSION_CONFLICT')) await fetchYear(desk)
  await fetchTransfers(desk, school)
  desk.notice.set(refused(desk, declined))
  return false
}

/** Sends one move of the year in hand, once: a lost network and a second press give the first answer. True: it was entered. */
const send = (desk: Desk, { name, body, ask, did }: Move): Promise<boolean> =>
  working(desk, (phrases) => phrases.year.recording, async () => {
    const open = openYear.get()
    if (!open?.book) return false
    const { target, book: { version } } = open
    const { key, answered } = await actKey(desk, { act: `${name} ${target.school} ${target.schoolYear}`, body: { ...body, version }, planId: null })
    const answer = await ask(target, { version, idempotencyKey: key, mode: 'COMMIT' })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return false }
    await answered()
    const entered = await settle(desk, target, answer.data.moved)
    if (entered) desk.notice.set({ tone: 'good', say: did })
    return entered
  })

interface Offer {
  readonly person: string
  readonly to: string
  readonly on: string
  readonly decision: string
}

/** Somebody moves to another school of this server. */
export const offer = (desk: Desk, body: Offer, fullName: string): Promise<boolean> =>
  send(desk, {
    name: 'transfer offer', body, did: (phrases) => phrases.movePeople.offered(fullName),
    ask: (place, head) => desk.api.ask({ document: TransferOfferDocument, variables: { ...place, input: { ...body, ...head } } }, { repeatable: true }),
  })

/** An offer nobody has accepted is taken back. */
export const withdraw = (desk: Desk, body: { readonly transfer: string; readonly reason: string }, fullName: string): Promise<boolean> =>
  send(desk, {
    name: 'transfer withdraw', body, did: (phrases) => phrases.movePeople.withdrawn(fullName),
    ask: (place, head) => desk.api.ask({ document: TransferWithdrawDocument, variables: { ...place, input: { ...body, ...head } } }, { repeatable: true }),
  })

/** Somebody who was offered is taken into the book. */
export const accept = (desk: Desk, body: { readonly transfer: string }, fullName: string): Promise<boolean> =>
  send(desk, {
    name: 'transfer accept', body, did: (phrases) => phrases.movePeople.accepted(fullName),
    ask: (place, head) => desk.api.ask({ document: TransferAcceptDocument, variables: { ...place, input: { ...body, ...head } } }, { repeatable: true }),
  })
