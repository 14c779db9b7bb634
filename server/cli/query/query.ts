import { cliSentences, troubleSentence } from '#server/locale/cli.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import { isTrouble } from '../trouble.ts'

const ask = async (desk: Desk, file: string, variables: string | undefined): Promise<void> => {
  const { answerOf } = await import('./answer.ts')
  const answer = await answerOf({ file, variables, environment: desk.environment })
  if (isTrouble(answer)) {
    desk.remark(troubleSentence(desk.language, answer))
    desk.exit(EXIT.refused)
    return
  }
  desk.print(JSON.stringify(answer, null, 2))
  desk.exit('errors' in answer ? EXIT.findings : EXIT.clean)
}

export const addQuery: AddCommand = (program, desk) => {
  const { help } = cliSentences(desk.language)
  program.command('query').description(help.query)
    .argument('<file>', help.document)
    .option('--variables <json>', help.variables)
    .action((file: string, options: { variables?: string }) => ask(desk, file, options.variables))
}
