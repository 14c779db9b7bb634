import type { SqlEntityManager } from '@mikro-orm/sql'
import { compareAnnex } from '#schema/intake/annex/compare-annex.ts'
import type { AnnexEntry } from '#schema/intake/annex/annex.ts'
import { isChecked, type Catalogue } from '#schema/catalogues/catalogue.ts'
import { refusalUnlessAdministrator } from '#server/account/scope.ts'
import type { Context, Viewer } from '#server/context.ts'
import { answer, decline } from '#server/graph/answer.ts'
import { faultsOfTexts, tidy } from '#server/graph/tidy.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { reviveConflicts } from '#server/provision/revive-conflicts.ts'
import { baseOf, knownPrefixes } from './base-list.ts'
import { CataloguePayload, type CatalogueDifference, type CatalogueImportInput, type CatalogueShown } from './catalogue.types.ts'
import { ImportedCatalogue, type KeptEntry, type Verified } from './imported-catalogue.entity.ts'
import { importsOf, listAfter } from './imported-lists.ts'
import { differenceShown, readImport } from './read-import.ts'
import { showCatalogue } from './show-catalogue.ts'

/** What is kept of an act on lists. */
export interface Kept {
  readonly id: string | null
  readonly differences: readonly CatalogueDifference[]
  readonly catalogue: CatalogueShown | null
  readonly userErrors: readonly UserError[]
}

export const declined = (...userErrors: UserError[]): Outcome<Kept> => ({ kept: false, answer: { id: null, differences: [], catalogue: null, userErrors } })

/** The version that stands, and the list it leaves. */
export async function standing(em: SqlEntityManager, prefix: string): Promise<{ readonly last: ImportedCatalogue | null; readonly list: Catalogue } | null> {
  const known = baseOf(prefix)
  const last = (await importsOf(em, prefix)).at(-1) ?? null
  return known && { last, list: last ? listAfter(known.list, last) : known.list }
}

interface Act {
  readonly em: SqlEntityManager
  readonly input: CatalogueImportInput
  readonly entries: readonly AnnexEntry[]
  readonly viewer: Viewer
  readonly clock: Context['clock']
}

/** An entry with who compared it: whoever imports it vouches for the whole, or for the rows marked so. */
function kept(entry: AnnexEntry, { input, viewer, clock }: Act): KeptEntry {
  const on = input.verifiedOn ?? (entry.compared ? clock.today() : null)
  const by: Verified | null = on === null ? null : { by: viewer.account.displayName, on }
  return { ...entry, verified: { title: entry.title.vi === null ? null : by, periods: entry.periods === null ? null : by } }
}

/** A list that was only added to keeps what the version before it had entered. */
const merged = (entries: readonly KeptEntry[], last: ImportedCatalogue | null, whole: boolean): readonly KeptEntry[] => {
  const named = new Set(entries.map(({ number }) => number))
  const former = whole ? [] : (last?.entries ?? []).filter(({ number }) => !named.has(number))
  return [...entries, ...former].sort((a, b) => a.number - b.number)
}

function written(act: Act, last: ImportedCatalogue | null): ImportedCatalogue {
  const { em, input, viewer, clock } = act
  const entries = merged(act.entries.map((entry) => kept(entry, act)), last, input.whole)
  const { prefix, from, whole, instrument, clause } = input
  const facts = { prefix, from, whole: whole || (last?.whole ?? false), instrument: tidy(instrument), clause: clause?.trim() || null }
  return em.create(ImportedCatalogue, { ...facts, entries, version: (last?.version ?? 0) + 1, importedBy: viewer.account.displayName, importedAt: clock.now() })
}

const isVerified = (list: Catalogue, number: number): boolean => {
  const module = list.modules.find((one) => one.number === number)
  return module !== undefined && (module.title.vi === null || isChecked(module.provenance.title)) && (module.periods === null || isChecked(module.provenance.periods))
}

async function carryOut(act: Act): Promise<Outcome<Kept>> {
  const { em, input } = act
  const found = await standing(em, input.prefix)
  const known = baseOf(input.prefix)
  if (!found || !known) return declined(refuse('catalogueUnknown', { known: knownPrefixes }, ['input', 'prefix']))
  const version = found.last?.version ?? 0
  if (version !== input.version) return declined(refuse('catalogueMoved', { mine: input.version, theirs: version }, ['input', 'version']))
  const made = written(act, found.last)
  const list = listAfter(known.list, made)
  await em.flush()
  const differences = compareAnnex(found.list, act.entries, input.whole).map((one) => differenceShown(one, isVerified(list, one.number)))
  const isKept = input.mode === 'commit'
  return { kept: isKept, answer: { id: isKept ? made.id : null, differences, catalogue: showCatalogue(list, made), userErrors: [] } }
}

export const payloadOf = ({ answer: { userErrors, catalogue, differences, id }, replayed }: { answer: Kept; replayed: boolean }): CataloguePayload =>
  answer(CataloguePayload, { id, catalogue, differences: [...differences], replayed, userErrors: reviveConflicts(userErrors) })

const faultsOf = ({ instrument, verifiedOn }: CatalogueImportInput, today: string): UserError[] => [
  ...faultsOfTexts({ instrument }),
  ...(verifiedOn && verifiedOn > today ? [refuse('checkedInFuture', { today }, ['input', 'verifiedOn'])] : []),
]

/** An administrator enters an official annex; as a preview it changes nothing. */
export async function importCatalogue(context: Context, input: CatalogueImportInput): Promise<CataloguePayload> {
  const { viewer, clock } = context
  const faults = [...refusalUnlessAdministrator(context), ...faultsOf(input, clock.today())]
  if (faults.length > 0 || !viewer) return decline(CataloguePayload, ...faults)
  const read = readImport(input)
  if ('refusal' in read) return decline(CataloguePayload, read.refusal)
  const { idempotencyKey: key, ...body } = input
  const done = await once<Kept>(context, { operation: 'catalogueImport', key, body, by: viewer.account }, (em) => carryOut({ em, input, viewer, clock, entries: read.annex.entries }))
  return 'refusal' in done ? decline(CataloguePayload, done.refusal) : payloadOf(done)
}
