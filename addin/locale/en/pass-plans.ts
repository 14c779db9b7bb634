import type * as vi from '../vi/pass-plans.ts'

const hands = { TEACHER: 'teacher', TEAM_HEAD: 'team head', PRINCIPAL: 'principal' } as const

const people = (count: number): string => (count === 1 ? '1 person' : `${String(count)} people`)

export const passPlans: typeof vi.passPlans = {
  notYours: 'This account approves no personal plans. Below is where the plans are.',
  where: (step, count) => `With the ${hands[step]}: ${people(count)}`,
  standIn: (step, count) => `With the ${hands[step]}: ${people(count)}; look and stand in`,
  waiting: (count) => `Waiting for you (${String(count)})`,
  nothingWaits: 'No plan is waiting for you.',
  how: 'Mark the rows to hold back and say why; all rows without a mark are approved at once.',
  exceptional: (count) => `Look at these first (${String(count)})`,
  usual: (count) => `Nothing out of the ordinary (${String(count)})`,
  setAside: (name) => `Mark ${name}`,
  noteOn: (name) => `Why ${name} gets it back`,
  about: 'About',
  wholePlan: 'The whole plan',
  left: (count) => `${people(count)} marked without a word: these rows stay, neither approved nor returned.`,
  decide: (passed, returned) => {
    if (returned === 0) return `Approve all but the marked (${people(passed)})`
    return passed === 0 ? `Return ${people(returned)}` : `Approve ${people(passed)}, return ${people(returned)}`
  },
  decided: (passed, returned) => (returned === 0 ? `${people(passed)} approved.` : `${people(passed)} approved, ${people(returned)} returned with a note.`),
  amendments: (count) => `Proposed changes (${String(count)})`,
  twoPeople: 'Whoever proposed a change cannot settle it: a second person decides.',
  because: (reason) => `Reason: ${reason}`,
  asked: (name, at) => `proposed by ${name}, ${at}`,
  word: (name) => `A word to ${name} (needed where you do not agree)`,
  accept: 'Agree to the change',
  decline: 'Do not agree',
  settled: (name, accepted) => (accepted ? `The plan of ${name} was changed.` : `The change was declined; the plan of ${name} stays as it was.`),
  reopen: 'Reopen the approved plan',
  reason: 'Reason for reopening',
  reopened: (name) => `The plan of ${name} was reopened and is back with the teacher.`,
  steps: (steps) => `Steps: ${steps.map((step) => hands[step]).join(' → ')}`,
  headsFirst: 'Team heads look before the principal does',
  setSteps: 'Change the steps',
  stepsSet: 'Steps changed.',
  stepsBefore: 'the steps',
  delegations: 'Delegation to a deputy (KT.)',
  delegationsHint: 'During these days the deputy approves in the principal’s place and signs KT. HIỆU TRƯỞNG.',
  deputy: 'Deputy',
  noDeputy: 'The school has no deputy’s account. Ask the administrator to invite one.',
  from: 'From',
  to: 'To (inclusive)',
  decision: 'Number of the decision',
  delegate: 'Delegate',
  delegated: (name) => `Delegated to ${name}.`,
  delegationOf: (name) => `delegation to ${name}`,
  delegationLine: ({ name, from, to, decision }) => `${name}: ${from} to ${to}, decision ${decision}`,
  noDelegation: 'No delegation in this school year.',
  endDelegation: 'End it today',
  delegationEnded: (name) => `The delegation to ${name} has ended.`,
}
