import { Option } from 'commander'
import { documentSentences } from '#server/locale/document-cli.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import type { Wanted } from './write-document.ts'

const write = async (desk: Desk, wanted: Wanted): Promise<void> => {
  const { writeDocument } = await import('./write-document.ts')
  const answer = await writeDocument(desk, wanted)
  if (typeof answer === 'string') {
    desk.remark(answer)
    desk.exit(EXIT.refused)
    return
  }
  desk.print(answer.said.join('\n'))
  desk.exit(answer.amiss ? EXIT.findings : EXIT.clean)
}

/** Papers come from the server alone: only it holds what was approved. */
export const addDocument: AddCommand = (program, desk) => {
  const say = documentSentences(desk.language)
  program.command('document').description(say.help)
    .argument('<plan>', say.plan)
    .addOption(new Option('--kind <kind>', say.kind).choices(['plan', 'annex']).default('plan'))
    .requiredOption('--out <file>', say.out)
    .option('--number <number>', say.number)
    .option('--signed-on <day>', say.signedOn)
    .option('--place <place>', say.place)
    .option('--signer <name>', say.signer)
    .addOption(new Option('--source <source>', say.source).choices(['snapshot', 'present']))
    .action((plan: string, options: Omit<Wanted, 'plan'>) => write(desk, { ...options, plan }))
}
