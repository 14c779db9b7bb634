import type { Item } from '../item.ts'
import type { ItemDifference } from './findings.ts'

const fields = ['module', 'topic', 'periods', 'form', 'way', 'months', 'term'] as const

const text = (value: Item[(typeof fields)[number]]): string | null => {
  if (value === null) return null
  const written = Array.isArray(value) ? [...value].sort().join(', ') : String(value)
  return written === '' ? null : written
}

const titleOf = ({ module, topic, id }: Item): string => module ?? topic ?? id

const changes = (before: Item, after: Item): readonly ItemDifference[] =>
  fields
    .filter((field) => text(before[field]) !== text(after[field]))
    .map((field) => ({ kind: 'changed', item: after.id, title: titleOf(after), field, before: text(before[field]), after: text(after[field]) }))

/** What an amendment changes, item by item: dropped, added, and each field that differs. */
export const amendmentDifference = (before: readonly Item[], after: readonly Item[]): readonly ItemDifference[] => {
  const old = (id: string): Item | undefined => before.find((item) => item.id === id)
  const dropped = before.filter(({ id }) => !after.some((item) => item.id === id))
  return [
    ...dropped.map((item): ItemDifference => ({ kind: 'dropped', item: item.id, title: titleOf(item) })),
    ...after.flatMap((item): readonly ItemDifference[] => {
      const was = old(item.id)
      return was === undefined ? [{ kind: 'added', item: item.id, title: titleOf(item) }] : changes(was, item)
    }),
  ]
}
