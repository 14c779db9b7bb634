import { amount, count, has, id, may, text, toldShape, truth } from '#server/graph/shape.ts'
import { assessmentKind, attendanceState, creditKind, itemState, rating, ratingState, resultSource, standing, yearRole } from '../sets.ts'
import { moment } from './plan.ts'

const stamp = { byName: has(text, 'Who entered it.'), at: has(moment, 'When.') }

export const Undone = toldShape('YearWithdrawal', 'Something that was taken back; it stays, with the reason.', { ...stamp, reason: has(text, 'Why.') })

const withdrawn = may(() => Undone, 'Taken back; null: it holds.')

export const YearAssessment = toldShape('YearAssessment', 'One attempt at one item.', {
  id: has(id, 'Opaque id.'), item: has(id, 'Which item.'), kind: has(assessmentKind, 'What it was.'), attempt: has(count, 'From 1; a resit is the next.'),
  on: has(text, 'Day.'), mark: may(amount, '0 to 10; null: absent, or not marked yet.'), absent: has(truth, 'Whether the person was not there.'), source: has(resultSource, 'Who said so.'),
  ...stamp, withdrawn,
})

const PartResult = toldShape('PartResult', 'What one kind of assessment of an item came to.', {
  kind: has(assessmentKind, 'What it was.'), mark: may(amount, 'The mark that counts: the first that passed, else the last.'), passed: may(truth, 'Null: not marked yet, or no scale is in force.'),
})

export const ItemResult = toldShape('ItemResult', 'What came of one item.', {
  item: has(id, 'Which item.'),
  attempts: has(() => [YearAssessment], 'All attempts in order, those taken back among them.'),
  parts: has(() => [PartResult], 'Kind by kind.'),
  mark: may(amount, 'The lowest of the marks that count; null: none.'),
  state: has(itemState, 'How far it is.'),
  passed: may(truth, 'Null: not known yet.'),
})

export const RatingReason = toldShape('YearRatingReason', 'Why a rating is what it is.', { code: has(text, 'For programs.'), textVi: has(text, 'In Vietnamese.'), textEn: has(text, 'In English.') })

export const YearOverride = toldShape('YearOverride', 'A rating other than the rules give; it needs a second person.', {
  id: has(id, 'Opaque id.'), person: has(id, 'Whose.'), rating: has(rating, 'Which.'), reason: has(text, 'Why.'), ...stamp,
  settled: may(truth, 'Whether the second person accepted; null: waits.'),
  settledByName: may(text, 'Who decided.'), settledAt: may(moment, 'When.'), note: may(text, 'A word to it.'),
})

export const YearRating = toldShape('YearRating', "A person's year as the rules rate it.", {
  state: has(ratingState, 'How far it is.'),
  rating: may(rating, 'Completed or not; null wherever the state is not RATED.'),
  standing: has(standing, 'What holds today.'),
  reasons: has(() => [RatingReason], 'Why.'),
  override: may(() => YearOverride, 'The override that holds or waits.'),
})

export const PersonAttendance = toldShape('PersonAttendance', 'Whether somebody came to a session.', { session: has(id, 'Which.'), state: has(attendanceState, 'Whether they came.') })

export const YearApplication = toldShape('YearApplication', 'What somebody did with what was learnt.', { id: has(id, 'Opaque id.'), item: may(id, 'Which item.'), on: has(text, 'Day.'), text: has(text, 'How.'), ...stamp })

export const YearObservation = toldShape('YearObservation', "Whether the course's rules were kept.", { on: has(text, 'Day.'), met: has(truth, 'Whether they were.'), note: may(text, 'A word to it.'), ...stamp })

export const YearEvidence = toldShape('YearEvidence', 'A file that shows something was done; its bytes are fetched from `path` with the session token.', {
  id: has(id, 'Opaque id.'), item: may(id, 'Which item.'), name: has(text, 'Name of the file.'), type: has(text, 'As its bytes tell.'), bytes: has(count, 'How large.'), sha256: has(text, 'SHA-256 of its bytes.'),
  path: has(text, 'Where to fetch it on this server.'), ...stamp, withdrawn,
})

export const YearCredit = toldShape('YearCredit', 'A line of the ledger that a paper decided.', {
  id: has(id, 'Opaque id.'), kind: has(creditKind, 'Why.'), programme: has(text, "'01', '02' or '03'."), periods: has(amount, 'How many.'), decision: has(text, 'Number of the paper.'),
  from: may(text, 'The year or school they come from.'), on: has(text, 'Day.'), ...stamp, withdrawn,
})

export const YearCertificate = toldShape('YearCertificate', 'A certificate in the register.', {
  id: has(id, 'Opaque id.'), person: has(id, 'Whose.'), number: has(text, 'As printed.'), issuer: has(id, 'Id of the issuer.'), issuerName: may(text, 'Its name.'), on: has(text, 'Day.'), ...stamp,
  revoked: may(() => Undone, 'Does not hold; null: it holds.'),
  lostOn: may(text, 'Day it was lost; null: it is there.'), confirmation: may(text, 'Number of the confirmation in its place.'),
})

export const YearStamp = toldShape('YearStamp', 'Who did something and when.', { ...stamp, byRole: has(yearRole, 'In which capacity.'), on: may(text, 'Day it holds from.') })
