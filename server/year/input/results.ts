import { amount, askedShape, count, has, id, ids, may, text, truth } from '#server/graph/shape.ts'
import { assessmentKind, rating, resultSource } from '../sets.ts'

const ownId = may(id, 'Made by the server where left out.')
const person = has(id, 'Whose.')
const reason = has(text, 'Why.')
const on = has(text, 'Day, yyyy-mm-dd.')

const Assessment = askedShape('AssessmentInput', 'One attempt at one item.', {
  id: ownId, person, item: has(id, 'Which item of the plan.'), kind: has(assessmentKind, 'What it was.'), attempt: has(count, 'From 1; a resit is the next.'),
  on, mark: may(amount, '0 to 10; null: absent, or not marked yet.'), absent: has(truth, 'Whether the person was not there.'), source: has(resultSource, 'Who said so.'),
})

const Issuer = askedShape('IssuerInput', 'Who may issue certificates.', { id: ownId, name: has(text, 'Name.'), from: has(text, 'First day.'), to: may(text, 'Last day.'), decision: has(text, 'Number of the paper.') })

const Certificate = askedShape('CertificateInput', 'A certificate as printed.', { id: ownId, person, number: has(text, 'As printed.'), issuer: has(id, 'Who issued it.'), on })

/** Acts about results, ratings and certificates, by the name of the act. */
export const resultActs = {
  attend: askedShape('AttendInput', 'The sign-in list of a session.', { session: has(id, 'Which.'), present: has(ids, 'Who was there.'), excused: has(ids, 'Who was excused.') }),
  assess: askedShape('AssessInput', 'A test or paper is marked.', { assessment: has(() => Assessment, 'The attempt.') }),
  withdrawAssessment: askedShape('WithdrawAssessmentInput', 'A mark was a mistake; it stays, with the reason.', { assessment: has(id, 'Which.'), reason }),
  apply: askedShape('ApplyInput', 'Somebody applied what was learnt.', { id: ownId, person, item: may(id, 'Which item.'), on, text: has(text, 'How.') }),
  observe: askedShape('ObserveInput', "Whether the course's rules were kept.", { person, on, met: has(truth, 'Whether they were.'), note: may(text, 'A word to it.') }),
  detach: askedShape('DetachInput', 'Evidence does not belong here; it stays, with the reason.', { evidence: has(id, 'Which.'), reason }),
  proposeOverride: askedShape('ProposeOverrideInput', 'A rating other than the rules give is proposed.', { id: ownId, person, rating: has(rating, 'Which.'), reason }),
  settleOverride: askedShape('SettleOverrideInput', 'A second person decides on it.', { override: has(id, 'Which.'), accepted: has(truth, 'Whether it is to be so.'), note: may(text, 'A word to it.') }),
  authoriseIssuer: askedShape('AuthoriseIssuerInput', 'Who may issue certificates, from when to when.', { issuer: has(() => Issuer, 'Who.') }),
  certify: askedShape('CertifyInput', 'A certificate was issued.', { certificate: has(() => Certificate, 'Which.') }),
  loseCertificate: askedShape('LoseCertificateInput', 'A certificate was lost and confirmed.', { certificate: has(id, 'Which.'), on, confirmation: has(text, 'Number of the confirmation.') }),
  revokeCertificate: askedShape('RevokeCertificateInput', 'A certificate does not hold.', { certificate: has(id, 'Which.'), reason }),
}
