import type { Item } from '../../year/item.ts'
import type { EntryWords } from './entry-words.ts'

const titled = (items: readonly Item[]): string => items.map(({ module, topic, id }) => module ?? topic ?? `programme ${id}`).join(', ')
const because = (reason: string | null): string => (reason ? `: ${reason}` : '')
const paper = (decision: string | null): string => (decision ? ` under ${decision}` : '')

export const entriesEn: EntryWords = {
  join: ({ member, from, on, decision }, { by, day, words }) => `${by} added ${member.fullName} to the year as of ${day(on)} (${words.arrivals[from]})${paper(decision)}.`,
  amendMember: ({ member }, { by }) => `${by} corrected what is known of ${member.fullName}.`,
  setStanding: ({ person, standing, from, to, reason, decision }, { by, name, day, words }) =>
    `${by} noted that ${name(person)} is ${words.standings[standing]} from ${day(from)}${to ? ` to ${day(to)}` : ''}${paper(decision)}${because(reason)}.`,
  plan: ({ person, items }, { by, name }) => `${by} wrote the personal plan of ${name(person)}: ${titled(items) || 'nothing yet'}.`,
  hand: ({ person, on }, { by, name, day }) => `${by} handed in the personal plan of ${name(person)} on ${day(on)}.`,
  pass: ({ person, step, note }, { by, name, words }) => `${by} approved the personal plan of ${name(person)} at the step of ${words.steps[step]}${because(note)}.`,
  return: ({ person, note, item }, { by, name }) => `${by} returned the personal plan of ${name(person)}${item ? ` (${item})` : ''}: ${note}.`,
  amend: ({ person, items, reason }, { by, name }) => `${by} proposed to change the plan of ${name(person)} to ${titled(items)}: ${reason}.`,
  settleAmendment: ({ person, accepted, note }, { by, name }) => `${by} ${accepted ? 'accepted' : 'refused'} the amendment of the plan of ${name(person)}${because(note)}.`,
  reopen: ({ person, reason }, { by, name }) => `${by} reopened the personal plan of ${name(person)}: ${reason}.`,
  setSteps: ({ steps }, { by, words }) => `${by} set the steps of approval: ${steps.map((step) => words.steps[step]).join(', ')}.`,
  delegate: ({ delegation }, { by, day }) => `${by} lets ${delegation.name} sign from ${day(delegation.from)} to ${day(delegation.to)}${paper(delegation.decision)}.`,
  endDelegation: ({ on }, { by, day }) => `${by} ended a delegation as of ${day(on)}.`,
  schedule: ({ session }, { by, day }) => `${by} scheduled “${session.title}” on ${day(session.on)} from ${session.starts} to ${session.ends} at ${session.place}, for people: ${session.people.length}.`,
  cancelSession: ({ session, reason }, { by, session: title }) => `${by} cancelled session “${title(session)}”: ${reason}.`,
  keepFree: ({ span }, { by, day }) => `${by} keeps ${day(span.from)} to ${day(span.to)} for ${span.title}.`,
  freeAgain: (_act, { by }) => `${by} gave days free again that had been kept.`,
  assignManager: ({ team, manager }, { by, name }) => `${by} made ${name(manager)} answer for team ${team}.`,
  checkTeam: ({ check }, { by, day }) => `${by} noted a check of team ${check.team} on ${day(check.on)}: ${check.finding}${check.remedy ? `; to be done: ${check.remedy}` : ''}.`,
  attend: ({ session, present, excused }, { by, session: title }) => `${by} took attendance of “${title(session)}”: present ${present.length}, excused ${excused.length}.`,
  assess: ({ assessment: { person, item, kind, attempt, mark, absent } }, { by, name, words }) =>
    `${by} entered attempt ${attempt} of ${name(person)} at ${item} (${words.kinds[kind]}): ${absent ? 'absent' : mark === null ? 'not marked yet' : String(mark)}.`,
  withdrawAssessment: ({ assessment, reason }, { by, whose }) => `${by} withdrew a result of ${whose(assessment)}: ${reason}.`,
  apply: ({ person, on, text }, { by, name, day }) => `${by} noted how ${name(person)} applied it on ${day(on)}: ${text}.`,
  observe: ({ person, on, met, note }, { by, name, day }) => `${by} noted that ${name(person)} ${met ? 'kept' : 'did not keep'} the course rules, on ${day(on)}${because(note)}.`,
  attach: ({ evidence }, { by, name }) => `${by} attached “${evidence.name}” for ${name(evidence.person)}.`,
  detach: ({ evidence, reason }, { by, whose }) => `${by} removed a piece of evidence of ${whose(evidence)}: ${reason}.`,
  proposeOverride: ({ person, rating, reason }, { by, name, words }) => `${by} proposed to rate ${name(person)} as ${words.ratings[rating]}: ${reason}.`,
  settleOverride: ({ override, accepted, note }, { by, whose }) => `${by} ${accepted ? 'confirmed' : 'refused'} the other rating proposed for ${whose(override)}${because(note)}.`,
  closeYear: ({ on }, { by, day }) => `${by} closed the year on ${day(on)}.`,
  reopenYear: ({ reason }, { by }) => `${by} reopened the year: ${reason}.`,
  authoriseIssuer: ({ issuer }, { by, day }) => `${by} noted that ${issuer.name} may issue certificates from ${day(issuer.from)}${issuer.to ? ` to ${day(issuer.to)}` : ''}${paper(issuer.decision)}.`,
  certify: ({ certificate }, { by, name, day }) => `${by} registered certificate ${certificate.number} of ${name(certificate.person)}, issued on ${day(certificate.on)}.`,
  loseCertificate: ({ certificate, on, confirmation }, { by, whose, day }) => `${by} noted that the certificate of ${whose(certificate)} was lost on ${day(on)}, confirmation ${confirmation}.`,
  revokeCertificate: ({ certificate, reason }, { by, whose }) => `${by} revoked the certificate of ${whose(certificate)}: ${reason}.`,
  credit: ({ credit }, { by, name, words }) => `${by} noted ${credit.periods} periods of programme ${credit.programme} for ${name(credit.person)}, ${words.credits[credit.kind]}${credit.from ? ` (${credit.from})` : ''}${paper(credit.decision)}.`,
  withdrawCredit: ({ credit, reason }, { by, whose }) => `${by} withdrew periods noted for ${whose(credit)}: ${reason}.`,
  recordLegacy: ({ legacy: { person, schoolYear, grade, basis } }, { by, name }) =>
    grade === null ? `${by} took back the grade of ${schoolYear} of ${name(person)}: ${basis}.` : `${by} entered “${grade}” as the grade of ${schoolYear} of ${name(person)}${paper(basis)}.`,
  rollOver: ({ from }, { by }) => `${by} rolled over from ${from} into this year.`,
  undoRollOver: ({ reason }, { by }) => `${by} undid the roll-over: ${reason}.`,
}
