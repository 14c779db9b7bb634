import { addAdministratorInvite, addDemoAccounts } from './accounts.ts'
import { addBackup } from './backup.ts'
import type { AddCommand } from './command.ts'
import { addExport } from './export/export.ts'
import { addCatalogue } from './catalogue/catalogue.ts'
import { addCheck } from './check/check.ts'
import { addDocument } from './document/document.ts'
import { addLegal } from './legal/legal.ts'
import { addQuery } from './query/query.ts'
import { addRate } from './rate.ts'
import { addTemplate } from './template/template.ts'
import { addVerify } from './verify/verify.ts'

/** Every command of the program, in the order help shows them. */
export const commands: readonly AddCommand[] = [addCheck, addRate, addLegal, addQuery, addExport, addDocument, addVerify, addTemplate, addCatalogue, addDemoAccounts, addAdministratorInvite, addBackup]
