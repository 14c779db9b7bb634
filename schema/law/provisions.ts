import type { Provision } from '../grammar/provision.ts'
import { programmesByTitle, yearlyCeiling } from './nd-93-2026.ts'
import { productChoices } from './product.ts'
import { preschoolManagerLoad, preschoolManagerModules } from './tt-11-2019.ts'
import { preschoolTeacherLoad, preschoolTeacherModules } from './tt-12-2019.ts'
import { generalTeacherLoad, generalTeacherModules, hoursMoved } from './tt-17-2019.ts'
import { generalManagerLoad, generalManagerModules } from './tt-18-2019.ts'
import { marking, outcomes, personalPlanDue, schoolPlanDue, scope } from './tt-19-2019.ts'

/** What holds everywhere. Local provisions are entered at run time, in the same type. */
export const provisions: readonly Provision[] = [
  preschoolManagerLoad,
  preschoolManagerModules,
  preschoolTeacherLoad,
  preschoolTeacherModules,
  generalTeacherLoad,
  generalTeacherModules,
  hoursMoved,
  generalManagerLoad,
  generalManagerModules,
  marking,
  outcomes,
  scope,
  personalPlanDue,
  schoolPlanDue,
  yearlyCeiling,
  programmesByTitle,
  ...productChoices,
]
