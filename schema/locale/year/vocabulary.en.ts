import { words } from '../words.ts'
import type { Vocabulary } from './vocabulary.ts'

export const en: Vocabulary = {
  acts: {
    join: 'add somebody to the year', amendMember: 'correct a person of the year', setStanding: 'set a standing for the year',
    plan: 'write a personal plan', hand: 'hand in a personal plan', pass: 'approve a personal plan', return: 'return a personal plan', amend: 'propose an amendment of a personal plan',
    settleAmendment: 'decide on an amendment', reopen: 'reopen a personal plan', setSteps: 'set the steps of approval',
    delegate: 'delegate signing', endDelegation: 'end a delegation', schedule: 'schedule a session', cancelSession: 'cancel a session', keepFree: 'keep days free', freeAgain: 'give days free again',
    assignManager: 'assign a manager to a team', checkTeam: 'write down a check of a team', attend: 'take attendance', assess: 'enter a result', withdrawAssessment: 'withdraw a result',
    apply: 'write down an application to practice', observe: 'write down whether the rules were kept', attach: 'attach evidence', detach: 'remove evidence',
    proposeOverride: 'propose another rating', settleOverride: 'decide on another rating', closeYear: 'close the year', reopenYear: 'reopen the year',
    authoriseIssuer: 'register an issuer of certificates', certify: 'register a certificate', loseCertificate: 'register the loss of a certificate', revokeCertificate: 'revoke a certificate', credit: 'credit or waive periods', withdrawCredit: 'withdraw credited periods', recordLegacy: 'enter a grade of earlier times',
    rollOver: 'roll over from the year before', undoRollOver: 'undo a roll-over',
  },
  roles: { clerk: 'clerk', teamHead: 'head of team', principal: 'principal', deputy: 'deputy principal' },
  steps: { teacher: 'the teacher', teamHead: 'the head of team', principal: 'the principal' },
  standings: { active: 'taking part', onLeave: 'on long leave', deferred: 'deferred', exempt: 'exempt', transferred: 'transferred away', left: 'left or retired' },
  arrivals: { plan: "from the school's list", previousYear: 'from the year before', transfer: 'transferred in', recruited: 'newly recruited' },
  forms: { together: 'concentrated', distance: 'distance', mixed: 'semi-concentrated' },
  ways: { selfStudy: 'self-study', team: 'team meetings', online: 'online', course: 'course' },
  kinds: { questions: 'multiple-choice test', exercise: 'research exercise', report: 'learning report', regular: 'regular assessment', periodic: 'periodic assessment' },
  credits: { carriedOver: 'carried over from another year', waived: 'waived', brought: 'brought from another school' },
  ratings: { completed: 'completed', notCompleted: 'not completed' },
  states: {
    rated: 'rated', notYet: 'no conclusion yet', notRated: 'not rated', dataError: 'marks to be put right', outside: 'not subject to BDTX',
    onLeave: 'on long leave', deferred: 'deferred', exempt: 'exempt', transferred: 'transferred away', left: 'left or retired',
  },
  reasons: {
    ...words.en.reason, 'programme-not-planned': 'a programme has nothing registered', 'plan-not-approved': 'the personal plan is not approved', overridden: 'decided by the school and confirmed by a second person',
    outside: 'not subject to BDTX', 'no-scale': 'no scale of marks is in force', onLeave: 'on long leave', deferred: 'deferred', exempt: 'exempt', transferred: 'transferred away', left: 'left or retired',
  },
}
