import type { TrailFragment } from '../../api/generated/graphql.ts'
import type * as vi from '../vi/notes.ts'

const when = (at: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(at))

export const notes: typeof vi.notes = {
  title: 'The plan sent, and its notes',
  refresh: 'Fetch notes',
  refreshing: 'Fetching notes…',
  none: 'No notes are waiting.',
  noPlan: 'No plan has been sent for the chosen school year, so there are no notes. Look at the school year above, or preview and send to the principal.',
  written: (count, failed) => failed === 0 ? `${String(count)} notes, written as comments at the cells they are about.` : `${String(count)} notes. ${String(failed)} cells already hold an old note and take no comment; read those in the list below.`,
  remark: (role, name, text) => `${role} ${name}:\n${text}`,
  by: (role, name, at) => `${role} ${name}, ${at}`,
  gone: 'This person is not in the sheet: the row was deleted, or name or birth date changed',
}

const lines = (receipt: TrailFragment): readonly (readonly [string, string])[] => [
  ['Receipt number', receipt.number],
  ['Time', `${when(receipt.at)} (Viet Nam time)`],
  ['School', receipt.school.name],
  ['Received by', receipt.authority.name],
  ['School year', receipt.schoolYear],
  ['People', String(receipt.people)],
  ['Modules chosen', String(receipt.registrations)],
  ['Deadline', receipt.late ? 'Late' : 'In time'],
  ['Ruleset', receipt.ruleset.version],
  ['SHA-256', receipt.sha256],
]

export const receipt: typeof vi.receipt = {
  title: 'Receipt',
  sheetName: 'BDTX Biên nhận',
  lines,
  sheet: (of) => [['RECEIPT OF A TRAINING PLAN'], ...lines(of).map(([name, value]) => [name, value])],
  kept: (sheet) => `The receipt was written on the sheet “${sheet}” of this file.`,
}
