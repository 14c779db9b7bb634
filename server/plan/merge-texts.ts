import type { Field } from '#schema/tables/plan-lines.ts'
import { differing, fields, textOf, type WrittenTexts } from './written-texts.ts'

export interface Merged {
  readonly written: WrittenTexts
  /** Fields both sides changed, and differently: a person has to decide. */
  readonly clashes: readonly Field[]
}

const pick = (from: WrittenTexts, field: Field): WrittenTexts => (from[field] ? { [field]: from[field] } : {})

const changedOnly = (field: Field, side: WrittenTexts, base: WrittenTexts): boolean => textOf(side, field) !== textOf(base, field)

/** Puts what a stale sheet changed beside what others changed meanwhile. Without a known base every difference is a clash. */
export function mergeTexts(base: WrittenTexts, mine: WrittenTexts, theirs: WrittenTexts): Merged {
  const apart = new Set(differing(mine, theirs))
  const clashes = fields.filter((field) => apart.has(field) && changedOnly(field, mine, base) && changedOnly(field, theirs, base))
  const written = fields.map((field) => pick(changedOnly(field, mine, base) ? mine : theirs, field))
  return { written: Object.assign({}, ...written) as WrittenTexts, clashes }
}

/** What a row says once the fields it leaves out are taken from what is kept; a field stated as empty is dropped. */
export function stated(said: WrittenTexts, kept: WrittenTexts): WrittenTexts {
  const all = { ...kept, ...said }
  return Object.fromEntries(Object.entries(all).filter(([, texts]) => texts.length > 0)) as WrittenTexts
}
