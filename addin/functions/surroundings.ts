import { today } from '../clock.ts'
import type { Desk } from '../desk/desk.ts'
import { listsOn } from '../desk/lists/lists-on.ts'
import type { Surroundings } from './answer.ts'

export const surroundingsOf = (desk: Desk): Surroundings => ({ language: desk.language.get(), today: today(desk.clock.now()), provisions: desk.provisions.get(), listsOn: listsOn(desk) })
