import type { Citation, Provision } from '../../grammar/provision.ts'

/** How the training of 2021 was held in the former Quận 7, besides what concerns core staff. */
const clause = (printed: string): Citation => ({ instrument: 'KH718-2021', clause: printed })
const year = <Value>(value: Value) => [
  { from: '2021-08-25', value },
  { from: '2022-01-01', value: null },
]

/** Whom the training is for. */
export const trainees: Provision<{ readonly roles: readonly string[]; readonly levels: readonly string[]; readonly alsoPrivate: boolean }> = {
  id: 'curriculum-trainees',
  layer: 'authority',
  cite: clause('II'),
  since: year({ roles: ['manager', 'teacher', 'team-head', 'district-specialist'], levels: ['primary', 'lower-secondary', 'vocational-and-continuing-centre'], alsoPrivate: true }),
  checkedOn: '2026-11-22',
}

/** Every other teacher has a core person who helps. */
export const coreForEverybody: Provision<{ readonly share: number }> = {
  id: 'core-for-everybody',
  layer: 'authority',
  cite: clause('I.2'),
  since: year({ share: 100 }),
  checkedOn: '2026-11-22',
}

/** Courses do not repeat each other. */
export const noOverlap: Provision<{ readonly overlap: boolean }> = {
  id: 'no-overlap',
  layer: 'authority',
  cite: clause('I.2'),
  since: year({ overlap: false }),
  checkedOn: '2026-11-22',
}

/** Everybody who takes part passes and gets the certificate of the training body. */
export const courseCertificate: Provision<{ readonly share: number }> = {
  id: 'course-certificate',
  layer: 'authority',
  cite: clause('I.2'),
  since: year({ share: 100 }),
  checkedOn: '2026-11-22',
}

/** The months the training takes. */
export const trainingYear: Provision<{ readonly first: string; readonly last: string }> = {
  id: 'core-training-year',
  layer: 'authority',
  cite: clause('III.1'),
  since: year({ first: '2021-01-01', last: '2021-12-31' }),
  checkedOn: '2026-11-22',
}

/** What is done where people may not gather. */
export const online: Provision<{ readonly instead: string }> = {
  id: 'gathering-forbidden',
  layer: 'authority',
  cite: clause('III.2.1.c'),
  since: year({ instead: 'virtual-classroom' }),
  checkedOn: '2026-11-22',
}

/** How everybody else learns. */
export const othersForms: Provision<{ readonly ways: readonly string[] }> = {
  id: 'others-forms',
  layer: 'authority',
  cite: clause('III.2.2.c'),
  since: year({ ways: ['online-self-study', 'team-meeting', 'direct-session'] }),
  checkedOn: '2026-11-22',
}

/** Modules of 2020 that are done in 2021. */
export const carriedOver: Provision<{ readonly core: readonly number[]; readonly others: readonly number[] }> = {
  id: 'carried-over-modules',
  layer: 'authority',
  cite: clause('III.2'),
  since: year({ core: [4], others: [2] }),
  checkedOn: '2026-11-22',
}
