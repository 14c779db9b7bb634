import type { Level, Role } from '../tables/plan-lines.ts'

/** Giáo dục phổ thông, as the circulars of 2019 speak of it. */
export const generalEducation: readonly Level[] = ['primary', 'lowerSecondary', 'upperSecondary']

/** Where a fact was had from: the signed original, another printed source, memory, or nowhere yet. */
export type Provenance = 'original' | 'secondary' | 'recalled' | 'unknown'

export interface Module {
  readonly number: number
  /** Null: not known; never guessed. */
  readonly title: { readonly vi: string | null; readonly en: string | null }
  readonly group: string | null
  readonly periods: number | null
  readonly provenance: { readonly title: Provenance; readonly periods: Provenance }
  /** Other titles in use for the same module. */
  readonly aliases: readonly string[]
}

/** A module list an instrument annexes. */
export interface Catalogue {
  /** 'GVMN' */
  readonly prefix: string
  readonly instrument: string
  /** Whose list it is; null: a list of another kind, such as the core training of 2019. */
  readonly audience: { readonly role: Exclude<Role, 'staff'>; readonly levels: readonly Level[] } | null
  /** A year alone where the day is not known. */
  readonly from: string
  /** First day it no longer holds. */
  readonly to: string | null
  /** Last number; null: nobody here has seen the list. */
  readonly last: number | null
  readonly lastFrom: Provenance
  readonly modules: readonly Module[]
}

export type TitlesByNumber = readonly (readonly [vi: string, en: string | null, periods: number])[]

/** Modules read page by page in the signed original, numbered from 1. */
export const fromOriginal = (group: string, first: number, titles: TitlesByNumber): readonly Module[] =>
  titles.map(([vi, en, periods], index) => ({
    number: first + index,
    title: { vi, en },
    group,
    periods,
    provenance: { title: 'original', periods: 'original' },
    aliases: [],
  }))

/** A module of which nobody here has read the annex. */
export const unread = (number: number, title: string | null = null, provenance: Provenance = 'unknown'): Module => ({
  number,
  title: { vi: title, en: null },
  group: null,
  periods: null,
  provenance: { title: provenance, periods: 'unknown' },
  aliases: [],
})

export const isChecked = (provenance: Provenance): boolean => provenance === 'original'
