import { Option } from 'commander'
import { documentSentences } from '#server/locale/document-cli.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import type { Wanted, Written } from './write-document.ts'

const made = async (desk: Desk, wanted: Wanted): Promise<Written | string> => {
  if (wanted.year !== undefined) return (await import('./write-paper.ts')).writePaper(desk, wanted)
  return ofPlan.includes(wanted.kind) ? (await import('./write-document.ts')).writeDocument(desk, wanted) : documentSentences(desk.language).needsYear
}

/** The paper itself is written whether or not this machine can make a PDF of it. */
const convert = async (desk: Desk, out: string): Promise<void> => {
  const say = documentSentences(desk.language)
  const { toPdf } = await import('./to-pdf.ts')
  const answer = await toPdf(out, desk.environment)
  if ('pdf' in answer) { desk.print(say.pdfWritten(answer.pdf)); return }
  desk.remark(answer.why === 'absent' ? say.pdfAbsent : say.pdfFailed)
  desk.exit(EXIT.refused)
}

const write = async (desk: Desk, wanted: Wanted): Promise<void> => {
  const answer = await made(desk, wanted)
  if (typeof answer === 'string') {
    desk.remark(answer)
    desk.exit(EXIT.refused)
    return
  }
  desk.print(answer.said.join('\n'))
  desk.exit(answer.amiss ? EXIT.findings : EXIT.clean)
  if (wanted.pdf) await convert(desk, wanted.out)
}

const ofPlan: readonly string[] = ['plan', 'annex']
const ofYear = ['team-plan', 'personal-plan', 'personal-slips', 'progress-report', 'results-report', 'recognition-decision', 'certificate-list', 'five-year-record'] as const

/** Papers come from the server alone: only it holds what was approved. */
export const addDocument: AddCommand = (program, desk) => {
  const say = documentSentences(desk.language)
  program.command('document').description(say.help)
    .argument('<plan>', say.plan)
    .addOption(new Option('--kind <kind>', say.kind).choices([...ofPlan, ...ofYear]).default('plan'))
    .requiredOption('--out <file>', say.out)
    .option('--number <number>', say.number)
    .option('--signed-on <day>', say.signedOn)
    .option('--place <place>', say.place)
    .option('--signer <name>', say.signer)
    .option('--year <year>', say.year)
    .option('--person <id>', say.person)
    .option('--team <team>', say.team)
    .option('--on-behalf', say.onBehalf)
    .option('--issue', say.issue)
    .option('--pdf', say.pdf)
    .addOption(new Option('--source <source>', say.source).choices(['snapshot', 'present']))
    .action((plan: string, options: Omit<Wanted, 'plan'>) => write(desk, { ...options, plan }))
}
