import { exportSentences } from '#server/locale/export.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'

interface Options {
  readonly authority: string
  readonly year: string
  readonly out: string
  readonly purpose: string
}

const write = async (desk: Desk, options: Options): Promise<void> => {
  const { writeExport } = await import('./write-export.ts')
  const trouble = await writeExport(desk, options)
  if (trouble === null) desk.print(exportSentences(desk.language).written(options.out))
  else {
    desk.remark(trouble)
    desk.exit(EXIT.refused)
  }
}

/** Who may run commands on the machine of the server may read its data; the schools' logs say so all the same. */
export const addExport: AddCommand = (program, desk) => {
  const say = exportSentences(desk.language)
  program.command('export').description(say.help)
    .requiredOption('--authority <code>', say.helpAuthority)
    .requiredOption('--year <year>', say.helpYear)
    .requiredOption('--out <file>', say.helpOut)
    .option('--purpose <text>', say.helpPurpose, say.usualPurpose)
    .action((options: Options) => write(desk, options))
}
