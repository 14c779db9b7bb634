import { cliSentences, troubleSentence } from '#server/locale/cli.ts'
import { legalSentences } from '#server/locale/legal.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import { isTrouble } from '../trouble.ts'
import type { Examined, NotExamined } from './examine.ts'

interface Options {
  readonly json?: boolean
}

const refuse = (desk: Desk, { file, because }: NotExamined): void => {
  desk.remark(isTrouble(because) ? troubleSentence(desk.language, because) : legalSentences(desk.language).refused({ file, reason: because.refused }))
  desk.exit(EXIT.refused)
}

const tell = async (desk: Desk, files: readonly Examined[], json: boolean): Promise<void> => {
  const { betweenDocuments } = await import('#schema/legal-basis/between-documents.ts')
  const between = betweenDocuments(files.map(({ report }) => report.document))
  const answer = { files, between }
  desk.print(json ? JSON.stringify((await import('./as-json.ts')).asJson(answer, desk.language), null, 1) : (await import('./as-text.ts')).asText(answer, desk.language))
  const amiss = between.length > 0 || files.some(({ report }) => report.findings.some(({ severity }) => severity !== 'info'))
  desk.exit(amiss ? EXIT.findings : EXIT.clean)
}

const legal = async (desk: Desk, files: readonly string[], options: Options): Promise<void> => {
  const { examine, isExamined } = await import('./examine.ts')
  const answers = await Promise.all(files.map(examine))
  const refused = answers.find((answer): answer is NotExamined => !isExamined(answer))
  if (refused) refuse(desk, refused)
  else await tell(desk, answers.filter(isExamined), options.json === true)
}

export const addLegal: AddCommand = (program, desk) => {
  const { help } = legalSentences(desk.language)
  program.command('legal').description(help.legal)
    .argument('<files...>', help.files)
    .option('--json', cliSentences(desk.language).help.json)
    .action((files: readonly string[], options: Options) => legal(desk, files, options))
}
