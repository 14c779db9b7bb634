import { cliSentences, troubleSentence } from '#server/locale/cli.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import { isTrouble } from '../trouble.ts'

interface Options {
  readonly catalogue: string
  readonly json?: boolean
}

const show = async (desk: Desk, file: string, options: Options): Promise<void> => {
  const { preview } = await import('./preview.ts')
  const differences = await preview(file, options.catalogue)
  if (isTrouble(differences)) {
    desk.remark(troubleSentence(desk.language, differences))
    desk.exit(EXIT.refused)
    return
  }
  const { catalogueSentences } = await import('#server/locale/catalogue-preview.ts')
  const text = catalogueSentences[desk.language]
  desk.print(options.json ? JSON.stringify(differences, null, 1) : [...differences.map(text.line), text.total(differences)].join('\n'))
  desk.exit(differences.some(({ change }) => change !== 'same') ? EXIT.findings : EXIT.clean)
}

export const addCatalogue: AddCommand = (program, desk) => {
  const { help } = cliSentences(desk.language)
  program.command('catalogue').description(help.catalogue)
    .argument('<file>', help.annex)
    .requiredOption('--catalogue <prefix>', help.prefix)
    .option('--json', help.json)
    .action((file: string, options: Options) => show(desk, file, options))
}
