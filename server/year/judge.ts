import type { Act } from '#schema/year/act.ts'
import type { Actor } from '#schema/year/actor.ts'
import type { Asker } from '#schema/year/asker.ts'
import type { Book } from '#schema/year/book.ts'
import { decide } from '#schema/year/decide.ts'
import type { Decline } from '#schema/year/decline.ts'
import { ofPermission } from './declined.ts'

export type Judged = { readonly actor: Actor } | { readonly decline: Decline }

/** Who asks, with everything they can act as, the strongest first. */
export interface Bench extends Omit<Asker, 'actor'> {
  readonly actors: readonly Actor[]
}

/** In which capacity an act may be entered; where in none, the reason that says most. */
export function judge(book: Book, act: Act, { actors, ...rest }: Bench): Judged {
  const declines: Decline[] = []
  for (const actor of actors) {
    const decline = decide(book, act, { ...rest, actor })
    if (!decline) return { actor }
    declines.push(decline)
  }
  const telling = declines.find(({ reason }) => !ofPermission.includes(reason)) ?? declines[0]
  return { decline: telling ?? { reason: 'mayNot', facts: {}, part: null } }
}
