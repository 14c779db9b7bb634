import type { Provision } from '../../grammar/provision.ts'
import { district7Issuers, district7PlanDue, district7PrincipalDuties, district7ResultsDue, district7ResultsKept, district7Schools, district7Yearly } from './cv-95-2020.ts'
import { bacCauChoiceByRating, bacCauCoverage, bacCauForms, bacCauModules, bacCauPlanSums, bacCauProgress, bacCauTeacherDuties, bacCauTerms } from './kh-60-2022.ts'
import { coreModules, coreRounds, coreSupport, everybodyTrained } from './kh-718-2021.ts'
import { carriedOver, coreForEverybody, courseCertificate, noOverlap, online, othersForms, trainees, trainingYear } from './kh-718-2021-training.ts'
import { computing, encouraged, everybodyTakesPart, managerCertificates, managerTraining, staffTraining, teacherTraining } from './kh-cao-duong-2022.ts'

/** What plans of authorities and schools that were read fixed for themselves. They bind nobody else: whoever is bound enters them. */
export const knownLocal: readonly Provision[] = [
  district7PlanDue,
  district7ResultsDue,
  district7Issuers,
  district7Yearly,
  district7Schools,
  district7ResultsKept,
  district7PrincipalDuties,
  bacCauModules,
  bacCauCoverage,
  bacCauTerms,
  bacCauChoiceByRating,
  bacCauPlanSums,
  bacCauForms,
  bacCauTeacherDuties,
  bacCauProgress,
  coreSupport,
  coreModules,
  coreRounds,
  everybodyTrained,
  trainees,
  coreForEverybody,
  noOverlap,
  courseCertificate,
  trainingYear,
  online,
  othersForms,
  carriedOver,
  everybodyTakesPart,
  managerCertificates,
  managerTraining,
  teacherTraining,
  encouraged,
  staffTraining,
  computing,
]
