import { Command, CommanderError, Option } from 'commander'
import { cliSentences, languages, troubleSentence, type Language } from '#server/locale/cli.ts'
import { EXIT, type Desk } from './command.ts'
import { commands } from './commands.ts'
import { helpPage } from './help-page.ts'

/** The language is needed before anything is parsed: refusals of the parser speak it too. */
const languageOf = (words: readonly string[]): Language => {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = words[at]?.includes('=') ? words[at].split('=')[1] : words[at + 1]
  return at >= 0 && asked === 'en' ? 'en' : 'vi'
}

const QUIET = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version'])

const languageOption = (description: string): Option => new Option('--lang <lang>', description).choices(languages).default('vi')

const programFor = (desk: Desk): Command => {
  const { help, helpWords } = cliSentences(desk.language)
  const program = new Command('bdtx').description(help.program).exitOverride()
  program.configureOutput({ writeOut: (text) => { desk.print(text.trimEnd()) }, writeErr: (text) => { desk.remark(text.trimEnd()) }, outputError: () => undefined })
  program.configureHelp(helpPage(helpWords))
  program.helpOption('-h, --help', help.help).helpCommand(false)
  for (const add of commands) add(program, desk)
  for (const command of program.commands) command.helpOption('-h, --help', help.help).addOption(languageOption(help.lang))
  return program.addOption(languageOption(help.lang))
}

/** What the parser objects to: the quoted parts of its message. */
const usageTrouble = (objection: CommanderError) =>
  ({ trouble: 'usage', detail: objection.code.replace('commander.', ''), subject: [...objection.message.matchAll(/'([^']*)'/g)].map((match) => match[1]).join(', ') }) as const

const refuse = (desk: Desk, trouble: unknown): void => {
  if (trouble instanceof CommanderError) {
    if (QUIET.has(trouble.code)) return
    desk.remark(troubleSentence(desk.language, usageTrouble(trouble)))
    desk.exit(EXIT.refused)
    return
  }
  const detail = trouble instanceof Error ? trouble.message : String(trouble)
  desk.remark(troubleSentence(desk.language, { trouble: 'bug', detail }))
  if (desk.environment['BDTX_DEBUG'] && trouble instanceof Error) desk.remark(trouble.stack ?? '')
  desk.exit(EXIT.bug)
}

/** Runs one command line; whatever happens, people get a sentence. */
export const run = async (words: readonly string[], surroundings: Omit<Desk, 'language'>): Promise<void> => {
  const desk: Desk = { ...surroundings, language: languageOf(words) }
  try {
    await programFor(desk).parseAsync([...words], { from: 'user' })
  } catch (trouble) {
    refuse(desk, trouble)
  }
}
