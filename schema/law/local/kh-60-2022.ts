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

/** The plan covers everybody who works there. */
export const bacCauCoverage: Provision<{ readonly share: number }> = {
  id: 'coverage',
  layer: 'school',
  cite: { instrument: 'KH60-2022', clause: 'II' },
  since: [
    { from: '2022-08-01', value: { share: 100 } },
    { from: '2023-08-01', value: null },
  ],
  checkedOn: null,
}

/** Time is spread over the terms. */
export const bacCauTerms: Provision<{ readonly terms: number }> = {
  id: 'terms',
  layer: 'school',
  cite: { instrument: 'KH60-2022', clause: 'IV.5' },
  since: [
    { from: '2022-08-01', value: { terms: 2 } },
    { from: '2023-08-01', value: null },
  ],
  checkedOn: null,
}
