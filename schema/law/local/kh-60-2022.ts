import type { Provision } from '../../grammar/provision.ts'

/** Binds one kindergarten for one year. */
export const bacCauModules: Provision<{ readonly modules: number | null }> = {
  id: 'modules-per-teacher',
  layer: 'school',
  cite: { instrument: 'KH60-2022', clause: 'III.3' },
  since: [
    { from: '2022-08-01', value: { modules: 2 } },
    { from: '2023-08-01', value: null },
  ],
  checkedOn: '2026-11-22',
}
