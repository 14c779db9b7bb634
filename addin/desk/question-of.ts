import { today } from '../clock.ts'
import type { Question } from '../engine/engine.ts'
import type { OpenFile } from '../file/open-file.ts'
import type { Desk } from './desk.ts'

/** What the engine is asked about a file: by today's law, with what was decided besides. */
export const questionOf = (desk: Desk, { content, state: { confirmed } }: OpenFile): Question =>
  ({ content, given: {}, confirmed, on: today(desk.clock.now()), provisions: desk.provisions.get(), language: desk.language.get() })
