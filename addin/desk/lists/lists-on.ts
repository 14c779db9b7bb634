import type { ListsInForce } from '#schema/figures/hours.ts'
import { CataloguesDocument } from '../../api/generated/graphql.ts'
import type { Desk } from '../desk.ts'
import { askOnce } from './ask-once.ts'
import { listsOf } from './shown-lists.ts'

/** Nobody is signed in, or the server is out of reach: then the built-in lists are all there is. */
const askServer = async (desk: Desk, on: string): Promise<ListsInForce> => {
  if (desk.session.get().account === null) return []
  const answer = await desk.api.ask({ document: CataloguesDocument, variables: { on } }, { repeatable: true })
  return answer.ok ? listsOf(answer.data) : []
}

const doors = new WeakMap<Desk, (on: string) => Promise<ListsInForce>>()

/** The lists entered on the server, as of a day: one door for all who ask at once. */
export const listsOn = (desk: Desk): ((on: string) => Promise<ListsInForce>) => {
  const door = doors.get(desk) ?? askOnce((on) => askServer(desk, on))
  doors.set(desk, door)
  return door
}
