import type { Book, HeldCertificate, HeldSession, Override } from '#schema/year/book.ts'
import { stampTold, withdrawnTold } from './tell-plan.ts'

const byDay = ({ session: one }: HeldSession, { session: other }: HeldSession): number => `${one.on} ${one.starts}`.localeCompare(`${other.on} ${other.starts}`)

export const sessionsTold = ({ sessions }: Book) =>
  [...sessions.values()].sort(byDay).map(({ session, cancelled, attendance }) => ({
    ...session, cancelled: withdrawnTold(cancelled), present: attendance?.present ?? null, excused: attendance?.excused ?? null,
  }))

export const managersTold = ({ managers, members }: Book) =>
  [...managers].map(([team, manager]) => ({ team, manager, managerName: members.get(manager)?.member.fullName ?? null }))

export const checksTold = ({ checks }: Book) => checks.map(({ check, ...stamp }) => ({ ...check, ...stampTold(stamp) }))

export const certificateTold = ({ issuers }: Book, held: HeldCertificate) => ({
  ...held.certificate, ...stampTold(held), issuerName: issuers.get(held.certificate.issuer)?.name ?? null,
  revoked: withdrawnTold(held.revoked), lostOn: held.lost?.on ?? null, confirmation: held.lost?.confirmation ?? null,
})

export const overrideTold = (override: Override) => ({
  ...override, ...stampTold(override), settled: override.settled?.accepted ?? null, settledByName: override.settled?.by.name ?? null,
  settledAt: override.settled ? new Date(override.settled.at) : null, note: override.settled?.note ?? null,
})

export const rollOversTold = ({ rollOvers }: Book) =>
  [...rollOvers].map(([batch, { from, undone, ...stamp }]) => ({ batch, from, ...stampTold(stamp), undone: withdrawnTold(undone) }))
