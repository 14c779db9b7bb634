import type { SqlEntityManager } from '@mikro-orm/sql'
import { refusalUnlessAdministrator } from '#server/account/scope.ts'
import type { Context, Viewer } from '#server/context.ts'
import { decline } from '#server/graph/answer.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { baseOf, knownPrefixes } from './base-list.ts'
import { CataloguePayload, type CatalogueVerifyInput } from './catalogue.types.ts'
import { declined, payloadOf, standing, type Kept } from './import-catalogue.ts'
import { ImportedCatalogue, type KeptEntry } from './imported-catalogue.entity.ts'
import { listAfter } from './imported-lists.ts'
import { showCatalogue } from './show-catalogue.ts'

interface Act {
  readonly em: SqlEntityManager
  readonly input: CatalogueVerifyInput
  readonly viewer: Viewer
  readonly now: Date
}

function verified(entry: KeptEntry, { input, viewer }: Act): KeptEntry {
  if (!input.numbers.includes(entry.number)) return entry
  const by = { by: viewer.account.displayName, on: input.on }
  const { title, periods } = entry.verified
  return { ...entry, verified: { title: input.titles && entry.title.vi !== null ? by : title, periods: input.periods && entry.periods !== null ? by : periods } }
}

async function carryOut(act: Act): Promise<Outcome<Kept>> {
  const { em, input, viewer, now } = act
  const last = (await standing(em, input.prefix))?.last
  const known = baseOf(input.prefix)
  if (!last || !known) return declined(refuse('catalogueUnknown', { known: knownPrefixes }, ['input', 'prefix']))
  if (last.version !== input.version) return declined(refuse('catalogueMoved', { mine: input.version, theirs: last.version }, ['input', 'version']))
  const unknown = input.numbers.find((number) => !last.entries.some((entry) => entry.number === number))
  if (unknown !== undefined) return declined(refuse('catalogueNumberUnknown', { number: unknown }, ['input', 'numbers']))
  const { prefix, from, instrument, clause, whole } = last
  const made = em.create(ImportedCatalogue, {
    prefix, from, instrument, clause, whole,
    entries: last.entries.map((entry) => verified(entry, act)),
    version: last.version + 1, importedBy: viewer.account.displayName, importedAt: now,
  })
  await em.flush()
  return { kept: true, answer: { id: made.id, differences: [], catalogue: showCatalogue(listAfter(known.list, made), made), userErrors: [] } }
}

/** An administrator vouches for titles or periods of an imported list, by name and day. */
export async function verifyCatalogue(context: Context, input: CatalogueVerifyInput): Promise<CataloguePayload> {
  const { viewer, clock } = context
  const faults = refusalUnlessAdministrator(context)
  if (faults.length > 0 || !viewer) return decline(CataloguePayload, ...faults)
  if (input.on > clock.today()) return decline(CataloguePayload, refuse('checkedInFuture', { today: clock.today() }, ['input', 'on']))
  const { idempotencyKey: key, ...body } = input
  const done = await once<Kept>(context, { operation: 'catalogueVerify', key, body, by: viewer.account }, (em) => carryOut({ em, input, viewer, now: clock.now() }))
  return 'refusal' in done ? decline(CataloguePayload, done.refusal) : payloadOf(done)
}
