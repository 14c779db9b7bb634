import type { Command } from 'commander'
import { startSentences } from '#server/locale/start.ts'
import { EXIT, type Desk } from './command.ts'

/** Whoever may run commands on the machine of a server copies its database and evidence. */
export function addBackup(program: Command, desk: Desk): void {
  const say = startSentences(desk.language)
  program
    .command('backup <file>')
    .description(say.helpBackup)
    .action(async (file: string) => {
      const { backUp } = await import('./start/backup.ts')
      const done = await backUp(desk.environment, file)
      if (done.came === 'done') desk.remark(say.backedUp(file, done.files, `${file}.files`))
      else {
        desk.remark(done.came === 'there' ? say.backupThere(file) : say.backupPostgres)
        desk.exit(EXIT.refused)
      }
    })
}
