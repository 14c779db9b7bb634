import type { EntryChange, EntryDifference } from '#schema/intake/annex/compare-annex.ts'
import { isChecked } from '#schema/catalogues/catalogue.ts'
import type { Language } from './cli.ts'

interface PreviewSentences {
  readonly line: (difference: EntryDifference) => string
  readonly total: (differences: readonly EntryDifference[]) => string
}

const count = (differences: readonly EntryDifference[], change: EntryChange): string => String(differences.filter((one) => one.change === change).length)

const missing = (differences: readonly EntryDifference[], what: 'title' | 'periods'): string => String(differences.filter((one) => one.missing.includes(what)).length)

const isCompared = ({ after, before }: EntryDifference): boolean => (after ? after.compared : before !== null && isChecked(before.provenance.title))

interface Phrases {
  readonly change: Readonly<Record<EntryChange, string>>
  readonly noTitle: string
  readonly periods: (periods: number | null) => string
  readonly notCompared: string
  readonly was: (title: string) => string
}

const piece = ({ after, before }: EntryDifference): { readonly title: string | null; readonly count: number | null } => {
  const entry = after ?? before
  return { title: entry?.title.vi ?? null, count: entry?.periods ?? null }
}

const former = ({ change, before }: EntryDifference, was: Phrases['was']): string => (change === 'changed' && before?.title.vi ? was(before.title.vi) : '')

const lineWith = ({ change, noTitle, periods, notCompared, was }: Phrases) => (difference: EntryDifference): string => {
  const { title, count } = piece(difference)
  return `${String(difference.number).padStart(3)}  ${change[difference.change]}  ${title ?? noTitle} (${periods(count)})${isCompared(difference) ? '' : notCompared}${former(difference, was)}`
}

/** Dòng chữ của phần xem trước danh mục. */
export const catalogueSentences: Readonly<Record<Language, PreviewSentences>> = {
  vi: {
    line: lineWith({
      change: { new: 'mới ', changed: 'đổi ', same: 'như cũ', gone: 'bỏ ' },
      noTitle: 'chưa có tên', periods: (periods) => (periods === null ? 'chưa rõ số tiết' : `${String(periods)} tiết`), notCompared: ' [chưa đối chiếu]', was: (title) => ` [trước đây: ${title}]`,
    }),
    total: (all) => `Mới ${count(all, 'new')}, đổi ${count(all, 'changed')}, như cũ ${count(all, 'same')}; thiếu tên ${missing(all, 'title')}, thiếu số tiết ${missing(all, 'periods')}.`,
  },
  en: {
    line: lineWith({
      change: { new: 'new', changed: 'changed', same: 'same', gone: 'gone' },
      noTitle: 'no title', periods: (periods) => (periods === null ? 'periods not known' : `${String(periods)} periods`), notCompared: ' [not compared]', was: (title) => ` [before: ${title}]`,
    }),
    total: (all) => `New ${count(all, 'new')}, changed ${count(all, 'changed')}, same ${count(all, 'same')}; without title ${missing(all, 'title')}, without periods ${missing(all, 'periods')}.`,
  },
}
