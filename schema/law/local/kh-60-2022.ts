import type { Citation, Provision } from '../../grammar/provision.ts'

/** Binds one kindergarten for one year. */
const ofYear = <Value>(value: Value) => [
  { from: '2022-08-01', value },
  { from: '2023-08-01', value: null },
]

const clause = (printed: string): Citation => ({ instrument: 'KH60-2022', clause: printed })

/** Everybody chooses so many modules. */
export const bacCauModules: Provision<{ readonly modules: number | null }> = {
  id: 'modules-per-teacher',
  layer: 'school',
  cite: clause('III.3'),
  since: ofYear({ modules: 2 }),
  checkedOn: '2026-11-22',
}

/** The plan covers everybody who works there. */
export const bacCauCoverage: Provision<{ readonly share: number }> = {
  id: 'coverage',
  layer: 'school',
  cite: clause('II'),
  since: ofYear({ share: 100 }),
  checkedOn: '2026-11-22',
}

/** Time is spread over the terms. */
export const bacCauTerms: Provision<{ readonly terms: number }> = {
  id: 'terms',
  layer: 'school',
  cite: clause('IV.5'),
  since: ofYear({ terms: 2 }),
  checkedOn: '2026-11-22',
}

/** Choices are held against the person's rating on the professional standard. */
export const bacCauChoiceByRating: Provision<{ readonly comparedWith: string }> = {
  id: 'choice-by-rating',
  layer: 'school',
  cite: clause('I.4, IV.2'),
  since: ofYear({ comparedWith: 'professional-standard' }),
  checkedOn: '2026-11-22',
}

/** The school's plan sums up what its teachers registered. */
export const bacCauPlanSums: Provision<{ readonly sums: string }> = {
  id: 'plan-sums-choices',
  layer: 'school',
  cite: clause('VI.1'),
  since: ofYear({ sums: 'registered-modules' }),
  checkedOn: '2026-11-22',
}

/** Ways of learning the school adds to the regulation's forms. */
export const bacCauForms: Provision<{ readonly ways: readonly string[] }> = {
  id: 'school-forms',
  layer: 'school',
  cite: clause('I.5, IV.5'),
  since: ofYear({ ways: ['online', 'team-meeting', 'self-study', 'themed-session'] }),
  checkedOn: '2026-11-22',
}

/** Teachers report their results and the use they made of them. */
export const bacCauTeacherDuties: Provision<{ readonly duties: readonly string[] }> = {
  id: 'teacher-duties',
  layer: 'school',
  cite: clause('VI.2'),
  since: ofYear({ duties: ['make-personal-plan', 'finish-it', 'report-results', 'report-application'] }),
  checkedOn: '2026-11-22',
}

/** A named manager follows the progress of the teams and looks in from time to time. */
export const bacCauProgress: Provision<{ readonly followedBy: string }> = {
  id: 'progress-followed',
  layer: 'school',
  cite: clause('IV.4-5'),
  since: ofYear({ followedBy: 'named-manager' }),
  checkedOn: '2026-11-22',
}
