import type { Provision } from '../../grammar/provision.ts'
import { district7Issuers, district7PlanDue, district7ResultsDue } from './cv-95-2020.ts'
import { bacCauCoverage, bacCauModules, bacCauTerms } from './kh-60-2022.ts'
import { coreModules, coreRounds, coreSupport, everybodyTrained } from './kh-718-2021.ts'
import { encouraged, everybodyTakesPart, managerCertificates, managerTraining, staffTraining, teacherTraining } from './kh-cao-duong-2022.ts'

/** What plans of authorities and schools that were read fixed for themselves. They bind nobody else: whoever is bound enters them. */
export const knownLocal: readonly Provision[] = [
  district7PlanDue,
  district7ResultsDue,
  district7Issuers,
  bacCauModules,
  bacCauCoverage,
  bacCauTerms,
  coreSupport,
  coreModules,
  coreRounds,
  everybodyTrained,
  everybodyTakesPart,
  managerCertificates,
  managerTraining,
  teacherTraining,
  encouraged,
  staffTraining,
]
