import { isChecked, type Catalogue, type Module } from '#schema/catalogues/catalogue.ts'
import { instrumentOf } from '#schema/law/instruments.ts'
import { CatalogueModule, CatalogueShown, VerifiedBy } from './catalogue.types.ts'
import type { ImportedCatalogue, KeptEntry, Verified } from './imported-catalogue.entity.ts'

const verifiedBy = (isKnown: boolean, verified: Verified | null | undefined): VerifiedBy | null =>
  isKnown ? Object.assign(new VerifiedBy(), { by: verified?.by ?? null, on: verified?.on ?? null }) : null

const moduleShown = ({ number, title, group, periods, aliases, provenance }: Module, entry: KeptEntry | undefined): CatalogueModule =>
  Object.assign(new CatalogueModule(), {
    number, titleVi: title.vi, titleEn: title.en, group, periods, aliases,
    titleVerified: verifiedBy(isChecked(provenance.title), entry?.verified.title),
    periodsVerified: verifiedBy(isChecked(provenance.periods), entry?.verified.periods),
  })

type Imported = Pick<ImportedCatalogue, 'version' | 'importedBy' | 'importedAt' | 'entries'>

/** A list for people and programs; `imported` tells where it comes from when it is not built in. */
export function showCatalogue(list: Catalogue, imported: Imported | null): CatalogueShown {
  const { version, importedBy, importedAt } = imported ?? { version: 0, importedBy: null, importedAt: null }
  const entries = new Map((imported?.entries ?? []).map((entry) => [entry.number, entry]))
  return Object.assign(new CatalogueShown(), {
    prefix: list.prefix, from: list.from, last: list.last,
    instrument: instrumentOf(list.instrument)?.number ?? list.instrument,
    lastVerified: isChecked(list.lastFrom),
    version, importedBy, importedAt,
    modules: list.modules.map((module) => moduleShown(module, entries.get(module.number))),
  })
}
