import type { Context } from '#server/context.ts'
import type { OpenYear } from '../open-year.ts'
import type { RollOverInput } from '../record.types.ts'
import { writeYear, type Written } from '../write-year.ts'
import { rollOverFrom } from './years-of-roll-over.ts'

/** Takes the people of an earlier year over, all or none. */
export function rollOverYear(context: Context, open: OpenYear, { from, version, mode, idempotencyKey: key }: RollOverInput): Promise<Written> {
  return writeYear(context, open, {
    operation: 'yearRollOver', key, body: { from, version, mode }, version, mode, policy: 'allOrNothing',
    acts: async ({ em, book, clock }) => {
      const rolling = await rollOverFrom(em, open, { book, label: from, today: clock.today() })
      return 'refusal' in rolling ? rolling : rolling.acts.map((act) => ({ act }))
    },
  })
}
