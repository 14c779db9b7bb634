import { formatCode, parseCode } from '../../catalogues/module.ts'
import type { Asker } from '../asker.ts'
import type { MemberYear } from '../book.ts'
import { first, must, no } from '../checks.ts'
import type { Decline } from '../decline.ts'
import type { Item } from '../item.ts'
import { mostPeriods } from '../law-in-force.ts'

/** Two ways of writing a code are one module. */
export const moduleKey = (module: string): string => {
  const code = parseCode(module)
  return code === null ? module.trim().toUpperCase() : formatCode(code)
}

const part = (index: number, field: string): string => `items.${index}.${field}`

const kindOf = ({ id, programme, module }: Item, index: number): Decline | null => {
  if (programme === '03') return must(module !== null && module.trim() !== '', () => no('moduleMissing', { item: id }, part(index, 'module')))
  return must((id === programme || id.startsWith(`${programme}/`)) && module === null, () => no('itemUnknown', { item: id }, part(index, 'id')))
}

const keyOf = ({ id, module }: Item): string => (module === null ? id : moduleKey(module))

const twice = (items: readonly Item[], index: number): Decline | null => {
  const item = items[index]
  const before = items.slice(0, index)
  const same = item !== undefined && before.some((other) => other.id === item.id || keyOf(other) === keyOf(item))
  return must(!same, () => no('itemTwice', { item: item?.module ?? item?.id ?? null }, part(index, 'id')))
}

const periodsOf = ({ id, periods }: Item, index: number, most: number): Decline | null =>
  must(periods === null || (Number.isInteger(periods) && periods > 0 && periods <= most), () => no('periodsOutOfRange', { item: id, periods, most }, part(index, 'periods')))

const monthsOf = ({ id, months }: Item, index: number, { year }: Asker): Decline | null => {
  const inside = (month: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && year.from.slice(0, month.length) <= month && month <= year.to.slice(0, month.length)
  const outside = months.find((month) => !inside(month))
  return must(outside === undefined, () => no('monthOutsideYear', { item: id, month: outside ?? null, from: year.from, to: year.to }, part(index, 'months')))
}

/** Whether these could be somebody's items at all. */
export const itemsAreSound = (items: readonly Item[], { member }: MemberYear, asker: Asker): Decline | null =>
  first(
    ...items.map((item, index) => () =>
      first(() => kindOf(item, index), () => twice(items, index), () => periodsOf(item, index, mostPeriods(member, asker)), () => monthsOf(item, index, asker)),
    ),
  )

/** What has results stays in the plan: nobody loses what was earned by a change of mind. */
export const keepsResults = (items: readonly Item[], { assessments, plan }: MemberYear): Decline | null => {
  const kept = (id: string): boolean => items.some((item) => item.id === id && item.module === (plan.items.find((before) => before.id === id)?.module ?? item.module))
  const lost = assessments.find(({ withdrawn, item }) => withdrawn === null && !kept(item))
  return must(lost === undefined, () => no('itemHasResults', { item: lost?.item ?? null }, 'items'))
}
