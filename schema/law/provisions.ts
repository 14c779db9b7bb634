import type { Provision } from '../grammar/provision.ts'
import { coreCourse, coreEligible, coreLocalTraining } from './kh-175-2023.ts'
import { trainingStandard } from './l-43-2019.ts'
import { contractStaffRating, employeeRating, employeeRatingTime, headRating, ratingOnTransfer } from './nd-233-2026.ts'
import { trainingRoadMap } from './nd-71-2020.ts'
import { homeSchool, leadershipTraining, programmesByTitle, standardRating, transferFile, yearlyCeiling } from './nd-93-2026.ts'
import { productChoices } from './product.ts'
import { preschoolManagerLoad, preschoolManagerModules } from './tt-11-2019.ts'
import { preschoolTeacherLoad, preschoolTeacherModules } from './tt-12-2019.ts'
import { firstYear, generalTeacherLoad, generalTeacherModules, hoursMoved, topics01, topics02 } from './tt-17-2019.ts'
import { assessment, widerScope } from './tt-17-2022.ts'
import { generalManagerLoad, generalManagerModules } from './tt-18-2019.ts'
import { assessment2019, certificate, forms, marking, outcomes, personalPlanDue, schoolPlanDue, scope } from './tt-19-2019.ts'
import { gradedOutcomes, oldGrades } from './tt-26-2012.ts'
import { preschoolLoad2011 } from './tt-36-2011.ts'

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
  topics01,
  topics02,
  firstYear,
  forms,
  assessment2019,
  assessment,
  widerScope,
  certificate,
  gradedOutcomes,
  oldGrades,
  preschoolLoad2011,
  leadershipTraining,
  standardRating,
  homeSchool,
  trainingStandard,
  trainingRoadMap,
  employeeRating,
  employeeRatingTime,
  ratingOnTransfer,
  contractStaffRating,
  headRating,
  transferFile,
  coreEligible,
  coreCourse,
  coreLocalTraining,
  ...productChoices,
]
