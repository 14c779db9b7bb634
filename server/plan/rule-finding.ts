import { RuleFinding, type FindingSaid } from './finding.type.ts'

/** A finding as a row's answer carries it. */
export const ruleFinding = (finding: FindingSaid): RuleFinding =>
  Object.assign(new RuleFinding(), {
    code: 'ruleViolation' as const,
    messageVi: finding.whatVi,
    messageEn: finding.whatEn,
    path: finding.field === null ? null : ['written', finding.field],
    clientRowId: finding.clientRowId,
    finding,
  })
