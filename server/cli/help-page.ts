import { Help, type Command, type HelpConfiguration, type Option } from 'commander'
import type { CliSentences } from '#server/locale/cli-sentences.ts'

type Words = CliSentences['helpWords']

const titled = (title: string, words: Words): string => {
  const known: Readonly<Record<string, string>> = { 'Usage:': words.usage, 'Arguments:': words.arguments, 'Options:': words.options, 'Commands:': words.commands }
  return known[title] ?? title
}

const placeholders = (usage: string, { anyOptions, anyCommand }: Words): string => usage.replace('[options]', anyOptions).replace('[command]', anyCommand)

const described = ({ description, defaultValue }: Option, { usual }: Words): string =>
  typeof defaultValue === 'string' ? `${description} ${usual({ value: defaultValue })}` : description

/** The parser's help page in the language asked for. */
export const helpPage = (words: Words): HelpConfiguration => {
  const plain = new Help()
  return {
    styleTitle: (title) => titled(title, words),
    commandUsage: (command: Command) => placeholders(plain.commandUsage(command), words),
    subcommandTerm: (command: Command) => placeholders(plain.subcommandTerm(command), words),
    optionDescription: (option: Option) => described(option, words),
  }
}
