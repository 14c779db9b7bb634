import type { Command } from 'commander'
import { startSentences } from '#server/locale/start.ts'
import { EXIT, type Desk } from './command.ts'

/** The first administrator of a server has nobody to be invited by: who may run commands on its machine makes the link. */
export function addAdministratorInvite(program: Command, desk: Desk): void {
  const say = startSentences(desk.language)
  program
    .command('administrator-invite')
    .description(say.helpInvite)
    .action(async () => {
      const { inviteAdministrator } = await import('./start/invite-administrator.ts')
      const { url, expiresAt } = await inviteAdministrator(desk.environment)
      desk.remark(say.invitation(expiresAt))
      desk.print(url)
    })
}

export function addDemoAccounts(program: Command, desk: Desk): void {
  const say = startSentences(desk.language)
  program
    .command('demo-accounts')
    .description(say.helpDemo)
    .option('--reset', say.helpReset)
    .action(async ({ reset }: { reset?: boolean }) => {
      const { demoAccounts } = await import('./start/demo-accounts.ts')
      const lines = await demoAccounts(desk.environment, reset ?? false)
      if (lines === null) {
        desk.remark(desk.environment['NODE_ENV'] === 'production' ? say.productionOnly : say.noDemoAccounts)
        desk.exit(EXIT.refused)
        return
      }
      if (reset) desk.remark(say.demoReset)
      desk.print(lines.join('\n'))
    })
}
