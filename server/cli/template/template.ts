import { Option } from 'commander'
import { templateSentences } from '#server/locale/template-cli.ts'
import { level } from '#schema/tables/plan-lines.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import type { Options } from './write-template.ts'

const write = async (desk: Desk, options: Options): Promise<void> => {
  const trouble = await (await import('./write-template.ts')).writeTemplate(desk, options)
  if (trouble === null) desk.print(templateSentences(desk.language).written(options.out))
  else {
    desk.remark(trouble)
    desk.exit(EXIT.refused)
  }
}

/** For a school that starts from nothing; needs no server. */
export const addTemplate: AddCommand = (program, desk) => {
  const say = templateSentences(desk.language)
  program.command('template').description(say.help)
    .addOption(new Option('--level <level>', say.level).choices(level.options ?? []).makeOptionMandatory())
    .option('--year <year>', say.year)
    .requiredOption('--out <file>', say.out)
    .action((options: Options) => write(desk, options))
}
