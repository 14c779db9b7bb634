import type { Citation, Provision } from '../grammar/provision.ts'

const whole: Citation = { instrument: 'TT17-2022', clause: 'Điều 1' }

/** Its first day is known by its year only, so it speaks from the school year after. */
const from = '2023-08-01'

/** Tests follow no fixed kinds any more: regular and periodic assessment, by a test, an exercise or a report. */
export const assessment: Provision<{ readonly kinds: readonly string[]; readonly methods: readonly string[] }> = {
  id: 'assessment',
  layer: 'nation',
  cite: whole,
  since: [{ from, value: { kinds: ['regular', 'periodic'], methods: ['test', 'exercise', 'report'] } }],
  checkedOn: null,
}

/** Whom the regulation names besides schools. */
export const widerScope: Provision<{ readonly alsoTeachersOf: readonly string[] }> = {
  id: 'scope-2022',
  layer: 'nation',
  cite: whole,
  since: [{ from, value: { alsoTeachersOf: ['independent-classes', 'special-schools', 'continuing-education-centres'] } }],
  checkedOn: null,
}
