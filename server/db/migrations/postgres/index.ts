import { AccessLogs } from './access-log.ts'
import { Initial } from './initial.ts'
import { LocalLaw } from './local-law.ts'
import { PaperRevocations } from './paper-revocations.ts'
import { Papers } from './papers.ts'
import { PasswordResets } from './password-resets.ts'
import { SchoolYears } from './school-years.ts'
import { Transfers } from './transfers.ts'

/** In the order in which they are applied. */
export const postgresMigrations = [Initial, PasswordResets, LocalLaw, AccessLogs, SchoolYears, Papers, Transfers, PaperRevocations]
