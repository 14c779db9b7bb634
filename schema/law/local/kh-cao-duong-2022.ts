import type { Citation, Provision } from '../../grammar/provision.ts'

/** Binds one primary school; its plan speaks of 2022 and aims at 2023. */
const clause = (printed: string): Citation => ({ instrument: 'KH-CAODUONG-2022', clause: printed })
const aim = <Value>(value: Value) => [
  { from: '2022-01-01', value },
  { from: '2024-01-01', value: null },
]

/** The school counts other staff in, which the regulation does not. */
export const everybodyTakesPart: Provision<{ readonly share: number; readonly alsoStaff: boolean }> = {
  id: 'participation',
  layer: 'school',
  cite: clause('II.3'),
  since: aim({ share: 100, alsoStaff: true }),
  checkedOn: '2026-11-22',
}

/** Certificates of those who manage, or are to. */
export const managerCertificates: Provision<{ readonly share: number; readonly certificates: readonly string[] }> = {
  id: 'manager-certificates',
  layer: 'school',
  cite: clause('II.1'),
  since: aim({ share: 100, certificates: ['education-management', 'state-management', 'political-theory', 'foreign-language', 'computing'] }),
  checkedOn: '2026-11-22',
}

export const managerTraining: Provision<{ readonly aboveStandard: number }> = {
  id: 'manager-training',
  layer: 'school',
  cite: clause('II.2'),
  since: aim({ aboveStandard: 100 }),
  checkedOn: '2026-11-22',
}

export const teacherTraining: Provision<{ readonly atStandard: number; readonly aboveStandard: number }> = {
  id: 'teacher-training',
  layer: 'school',
  cite: clause('II.2'),
  since: aim({ atStandard: 100, aboveStandard: 95 }),
  checkedOn: '2026-11-22',
}

/** Encouraged, not asked. */
export const encouraged: Provision<{ readonly political: string; readonly english: string }> = {
  id: 'encouraged-certificates',
  layer: 'school',
  cite: clause('II.4-5'),
  since: aim({ political: 'elementary', english: 'CEFR' }),
  checkedOn: '2026-11-22',
}

/** Training of other staff by post. */
export const staffTraining: Provision<{ readonly clerk: string; readonly accountant: string; readonly health: string; readonly exempt: readonly string[] }> = {
  id: 'staff-training',
  layer: 'school',
  cite: clause('II.8'),
  since: aim({ clerk: 'secondary', accountant: 'bachelor', health: 'secondary', exempt: ['guard', 'service'] }),
  checkedOn: '2026-11-22',
}

/** What each post does on a computer. */
export const computing: Provision<{ readonly managers: string; readonly teachers: string; readonly staff: string }> = {
  id: 'computing-skills',
  layer: 'school',
  cite: clause('II.6'),
  since: aim({ managers: 'management-software', teachers: 'subject-software', staff: 'standard-of-rank' }),
  checkedOn: '2026-11-22',
}
