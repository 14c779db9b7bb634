import { Account } from '#server/account/account.entity.ts'
import { Grant } from '#server/account/grant.entity.ts'
import { Invitation } from '#server/account/invitation.entity.ts'
import { Session } from '#server/account/session.entity.ts'
import { Authority } from '#server/authority/authority.entity.ts'
import { School } from '#server/school/school.entity.ts'
import { Supervision } from '#server/school/supervision.entity.ts'

/** Every table the server remembers in. */
export const entities = [Authority, School, Supervision, Account, Grant, Session, Invitation]
