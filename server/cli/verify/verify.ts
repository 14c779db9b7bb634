import { createHash } from 'node:crypto'
import { troubleSentence } from '#server/locale/cli.ts'
import { verifySentences } from '#server/locale/verify-cli.ts'
import { EXIT, type AddCommand, type Desk } from '../command.ts'
import { bytesOf } from '../files.ts'
import { isTrouble } from '../trouble.ts'

interface Options {
  readonly server?: string
  readonly number?: string
}

interface Verified {
  readonly known: boolean
  readonly revokedOn: string | null
  readonly textVi: string
  readonly textEn: string
}

interface Answer {
  readonly errors?: readonly { readonly message: string }[]
  readonly data?: { readonly paperVerify: Verified } | null
}

/** Issued, and not revoked since. */
const holds = ({ known, revokedOn }: Verified): boolean => known && revokedOn === null

const query = 'query ($number: String, $sha256: String) { paperVerify(number: $number, sha256: $sha256) { known revokedOn textVi textEn } }'

const refuse = (desk: Desk, why: string): void => {
  desk.remark(why)
  desk.exit(EXIT.refused)
}

/** Asks without a session: whoever holds a paper may. */
const verify = async (desk: Desk, file: string, { server, number }: Options): Promise<void> => {
  const bytes = await bytesOf(file)
  if (isTrouble(bytes)) { refuse(desk, troubleSentence(desk.language, bytes)); return }
  const { answerTo } = await import('../query/answer.ts')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const answer = await answerTo({ query, variables: { number, sha256 }, environment: { BDTX_URL: server ?? desk.environment['BDTX_URL'] } })
  if (isTrouble(answer)) { refuse(desk, troubleSentence(desk.language, answer)); return }
  const { errors, data } = answer as Answer
  if (!data) { refuse(desk, (errors ?? []).map(({ message }) => message).join('\n')); return }
  const { textVi, textEn } = data.paperVerify
  desk.print(`${desk.language === 'vi' ? textVi : textEn}\nSHA-256: ${sha256}`)
  desk.exit(holds(data.paperVerify) ? EXIT.clean : EXIT.findings)
}

export const addVerify: AddCommand = (program, desk) => {
  const say = verifySentences(desk.language)
  program.command('verify').description(say.help)
    .argument('<file>', say.file)
    .option('--server <address>', say.server)
    .option('--number <number>', say.number)
    .action((file: string, options: Options) => verify(desk, file, options))
}
