import type { Citation, Provision } from '../../grammar/provision.ts'

/** Binds the schools of the former Quận 7 in the calendar year 2021. */
const clause = (printed: string): Citation => ({ instrument: 'KH718-2021', clause: printed })
const year = <Value>(value: Value) => [
  { from: '2021-08-25', value },
  { from: '2022-01-01', value: null },
]

/** Converted periods a core person gives to one group of others. */
export const coreSupport: Provision<{ readonly periods: number; readonly group: number }> = {
  id: 'core-support',
  layer: 'authority',
  cite: clause('III.2.2.c'),
  since: year({ periods: 40, group: 50 }),
  checkedOn: '2026-11-22',
}

/** Modules of QĐ 4660 of the year, for core staff and for everybody else. */
export const coreModules: Provision<{ readonly core: readonly number[]; readonly others: readonly number[] }> = {
  id: 'core-modules',
  layer: 'authority',
  cite: clause('III.2'),
  since: year({ core: [4, 5, 9], others: [2, 3, 4, 5, 9] }),
  checkedOn: '2026-11-22',
}

/** Days of one module, and the modules of each round. */
export const coreRounds: Provision<{ readonly selfStudyBefore: number; readonly together: number; readonly selfStudyAfter: number; readonly rounds: readonly (readonly number[])[] }> = {
  id: 'core-rounds',
  layer: 'authority',
  cite: clause('III.2.1.c'),
  since: year({ selfStudyBefore: 7, together: 2, selfStudyAfter: 7, rounds: [[4], [5, 9]] }),
  checkedOn: '2026-11-22',
}

/** How many are trained before the new curriculum begins for them. */
export const everybodyTrained: Provision<{ readonly share: number }> = {
  id: 'curriculum-training',
  layer: 'authority',
  cite: clause('I.2'),
  since: year({ share: 100 }),
  checkedOn: '2026-11-22',
}
