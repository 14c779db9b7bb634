import { Option } from 'commander'
import { cliSentences, troubleSentence } from '#server/locale/cli.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import { isTrouble, type Trouble } from '../trouble.ts'
import type { Examined } from './examine.ts'

interface Options {
  readonly context?: string
  readonly json?: boolean
  readonly out?: string
  readonly summary?: boolean
  readonly explain?: string
}

/** Whatever must be clear before time is spent on reading. */
const prepared = async (file: string, options: Options) => {
  if (options.summary && options.out === undefined) return { trouble: 'usage', detail: 'summaryWithoutOut', subject: '' } as const
  const [{ readContext }, { outTrouble }] = await Promise.all([import('./read-context.ts'), import('./out-file.ts')])
  const given = await readContext(options.context)
  if (isTrouble(given)) return given
  return (options.out === undefined ? null : await outTrouble(options.out, file)) ?? { given }
}

const examined = async (file: string, options: Options): Promise<Examined | Trouble> => {
  const ready = await prepared(file, options)
  if (isTrouble(ready)) return ready
  const [{ examine }, { dayOf }] = await Promise.all([import('./examine.ts'), import('#server/clock.ts')])
  return examine(file, ready.given, dayOf(new Date()))
}

const told = async (desk: Desk, answer: Examined, json: boolean): Promise<string> => {
  if (!json) {
    const [{ asText }, { dayOf }] = await Promise.all([import('./as-text.ts'), import('#server/clock.ts')])
    return asText(answer, desk.language, dayOf(new Date()))
  }
  return JSON.stringify((await import('./as-json.ts')).asJson(answer.reading, answer.findings), null, 1)
}

const refuse = (desk: Desk, trouble: Trouble): void => {
  desk.remark(troubleSentence(desk.language, trouble))
  desk.exit(EXIT.refused)
}

const explain = async (desk: Desk, answer: Examined, asked: { readonly file: string; readonly address: string }): Promise<void> => {
  const [{ explainCell }, { dayOf }] = await Promise.all([import('./explain-cell.ts'), import('#server/clock.ts')])
  const explained = explainCell(answer, { ...asked, language: desk.language, today: dayOf(new Date()) })
  if (isTrouble(explained)) {
    refuse(desk, explained)
    return
  }
  desk.print(explained)
  desk.exit(EXIT.clean)
}

const check = async (desk: Desk, file: string, options: Options): Promise<void> => {
  const answer = await examined(file, options)
  if (isTrouble(answer)) {
    refuse(desk, answer)
    return
  }
  if (options.explain !== undefined) {
    await explain(desk, answer, { file, address: options.explain })
    return
  }
  desk.print(await told(desk, answer, options.json === true))
  if (options.json && answer.reading.tables.length === 0) desk.remark(cliSentences(desk.language).noRoster)
  if (options.out !== undefined) {
    const { writeMarked } = await import('./write-marked.ts')
    const trouble = await writeMarked(answer, { file, out: options.out, language: desk.language, summary: options.summary === true })
    if (trouble) {
      refuse(desk, trouble)
      return
    }
    desk.remark(cliSentences(desk.language).written({ file: options.out }))
  }
  desk.exit(answer.findings.length > 0 ? EXIT.findings : EXIT.clean)
}

export const addCheck: AddCommand = (program, desk) => {
  const { help } = cliSentences(desk.language)
  program.command('check').description(help.check)
    .argument('<file>', help.file)
    .option('--context <file>', help.context)
    .addOption(new Option('--json', help.json).conflicts('out'))
    .option('--out <file>', help.out)
    .addOption(new Option('--summary', help.summary).conflicts('json'))
    .addOption(new Option('--explain <cell>', help.explain).conflicts(['json', 'out']))
    .action((file: string, options: Options) => check(desk, file, options))
}
