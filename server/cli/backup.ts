import type { Command } from 'commander'
import { startSentences } from '#server/locale/start.ts'
import { EXIT, type Desk } from './command.ts'

/** Whoever may run commands on the machine of a server copies its database. */
export function addBackup(program: Command, desk: Desk): void {
  const say = startSentences(desk.language)
  const sentences = { done: say.backedUp, there: say.backupThere, postgres: () => say.backupPostgres }
  program
    .command('backup <file>')
    .description(say.helpBackup)
    .action(async (file: string) => {
      const { backUp } = await import('./start/backup.ts')
      const came = await backUp(desk.environment, file)
      desk.remark(sentences[came](file))
      if (came !== 'done') desk.exit(EXIT.refused)
    })
}
