import type { ListsInForce } from '#schema/figures/hours.ts'
import { CataloguesDocument } from '../api/generated/graphql.ts'
import { today } from '../clock.ts'
import type { Desk } from '../desk/desk.ts'
import type { Surroundings } from './answer.ts'
import { askOnce } from './ask-once.ts'
import { listsOf } from './shown-lists.ts'

/** Nobody is signed in, or the server is out of reach: then the built-in lists are all there is. */
const askServer = async (desk: Desk, on: string): Promise<ListsInForce> => {
  if (desk.session.get().account === null) return []
  const answer = await desk.api.ask({ document: CataloguesDocument, variables: { on } }, { repeatable: true })
  return answer.ok ? listsOf(answer.data) : []
}

const doors = new WeakMap<Desk, (on: string) => Promise<ListsInForce>>()

/** One door to the server for all cells, so that a calculation asks once. */
const doorOf = (desk: Desk): ((on: string) => Promise<ListsInForce>) => {
  const door = doors.get(desk) ?? askOnce((on) => askServer(desk, on))
  doors.set(desk, door)
  return door
}

export const surroundingsOf = (desk: Desk): Surroundings => ({ language: desk.language.get(), today: today(desk.clock.now()), provisions: desk.provisions.get(), listsOn: doorOf(desk) })
