import { catalogues } from '#schema/catalogues/index.ts'
import type { Catalogue, Module } from '#schema/catalogues/catalogue.ts'
import type { ListsInForce } from '#schema/figures/hours.ts'
import type { CataloguesQuery } from '../../api/generated/graphql.ts'

type Shown = CataloguesQuery['catalogues'][number]

/** Compared with the document, or not: more is not needed to decide whether it is marked. */
const from = (verified: unknown): 'original' | 'secondary' => (verified === null ? 'secondary' : 'original')

const moduleOf = ({ number, titleVi, titleEn, group, periods, aliases, titleVerified, periodsVerified }: Shown['modules'][number]): Module => ({
  number, group, periods, aliases,
  title: { vi: titleVi, en: titleEn },
  provenance: { title: from(titleVerified), periods: from(periodsVerified) },
})

const listOf = ({ prefix, instrument, from: day, last, lastVerified, modules }: Shown): Catalogue => ({
  prefix, instrument, last,
  audience: catalogues.find((known) => known.prefix === prefix)?.audience ?? null,
  from: day,
  to: null,
  lastFrom: lastVerified ? 'original' : 'secondary',
  modules: modules.map(moduleOf),
})

/** The server's lists as the built-in ones are written. */
export const listsOf = ({ catalogues: shown }: CataloguesQuery): ListsInForce => shown.map(listOf)
