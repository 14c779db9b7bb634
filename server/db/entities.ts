import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import { Invitation } from '#server/account/invitation.entity.ts'
import { PasswordReset } from '#server/account/password-reset.entity.ts'
import { Session } from '#server/account/session.entity.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { ImportedCatalogue } from '#server/catalogue/imported-catalogue.entity.ts'
import { FixedDeadline } from '#server/deadline/deadline.entity.ts'
import { KeptAnswer } from '#server/idempotency/kept-answer.entity.ts'
import { LineNote } from '#server/plan/line-note.entity.ts'
import { LineVersion } from '#server/plan/line-version.entity.ts'
import { PlanEvent } from '#server/plan/plan-event.entity.ts'
import { PlanLine } from '#server/plan/plan-line.entity.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { LocalProvision } from '#server/provision/local-provision.entity.ts'
import { PushSession } from '#server/plan/push-session.entity.ts'
import { AccessLog } from '#server/report/access-log.entity.ts'
import { School } from '#server/school/school.entity.ts'
import { Supervision } from '#server/school/supervision.entity.ts'
import { Paper } from '#server/paper/paper.entity.ts'
import { PaperRevocation } from '#server/paper/revocation.entity.ts'
import { Person } from '#server/staff/person.entity.ts'
import { ReceiptCounter } from '#server/submission/receipt-counter.entity.ts'
import { Snapshot } from '#server/submission/snapshot.entity.ts'
import { Submission } from '#server/submission/submission.entity.ts'
import { Transfer } from '#server/year/transfer/transfer.entity.ts'
import { YearEntry } from '#server/year/year-entry.entity.ts'

/** Every table the server remembers in. */
export const entities = [
  Authority, School, Supervision, Account, Grant, Session, Invitation, PasswordReset,
  Person, Plan, PlanLine, LineVersion, LineNote, PlanEvent, PushSession, Snapshot, Submission, ReceiptCounter, FixedDeadline, AccessLog, LocalProvision, ImportedCatalogue, KeptAnswer, YearEntry, Transfer, Paper, PaperRevocation,
]
