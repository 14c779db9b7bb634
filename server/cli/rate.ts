import { cliSentences, troubleSentence } from '#server/locale/cli.ts'
import { EXIT, type AddCommand, type Desk } from './command.ts'
import { jsonOf } from './files.ts'
import type { RateFile } from './rate/rate-cases.ts'
import { isTrouble, type Trouble } from './trouble.ts'

const shaped = (json: unknown): json is RateFile => {
  const cases = typeof json === 'object' && json !== null && 'cases' in json ? json.cases : null
  return Array.isArray(cases) && cases.every((each: unknown) => typeof each === 'object' && each !== null && 'id' in each && 'input' in each)
}

const casesOf = async (file: string): Promise<RateFile | Trouble> => {
  const read = await jsonOf(file)
  if (isTrouble(read)) return read
  return shaped(read.json) ? read.json : { trouble: 'rate-shape', file }
}

const answer = async (desk: Desk, file: string): Promise<void> => {
  const cases = await casesOf(file)
  if (isTrouble(cases)) {
    desk.remark(troubleSentence(desk.language, cases))
    desk.exit(EXIT.refused)
    return
  }
  const [{ rateCases }, { marking }, { inForce }, { dayOf }] = await Promise.all([
    import('./rate/rate-cases.ts'), import('#schema/law/tt-19-2019.ts'), import('#schema/engine/in-force.ts'), import('#server/clock.ts'),
  ])
  const scale = inForce([marking], dayOf(new Date()))
  if (scale.state !== 'one') throw new Error('no marking scale in force')
  desk.print(JSON.stringify(rateCases(cases, scale.value)))
  desk.exit(EXIT.clean)
}

export const addRate: AddCommand = (program, desk) => {
  const { help } = cliSentences(desk.language)
  program.command('rate').description(help.rate)
    .argument('<file>', help.document)
    .option('--json', help.json)
    .action((file: string) => answer(desk, file))
}
