import { evidenceFiles } from '#schema/law/product.ts'
import { valueUnder } from '#schema/year/law-in-force.ts'
import type { Context } from '#server/context.ts'
import { lawOfYear } from '#server/year/law-of-year.ts'
import type { OpenYear } from '#server/year/open-year.ts'
import { writeYear, type Written } from '#server/year/write-year.ts'
import type { EvidenceAttachInput } from './evidence.types.ts'
import { keepFile } from './files.ts'
import { readEvidence } from './read-evidence.ts'

/** Puts a file beside a person's year. Its bytes are kept before the entry that names them is. */
export async function attachEvidence(context: Context, open: OpenYear, input: EvidenceAttachInput): Promise<Written> {
  const law = { today: context.clock.today(), year: open.year, provisions: await lawOfYear(context.em.fork(), open) }
  const read = readEvidence(input, valueUnder(evidenceFiles, law)?.mostBytes ?? Infinity)
  if ('refusal' in read) return { results: [], userErrors: [read.refusal], replayed: false }
  const { evidence, bytes } = read
  const { person, item, name, version, mode } = input
  return writeYear(context, open, {
    operation: 'evidenceAttach', key: input.idempotencyKey, body: { person, item, name, version, mode, sha256: evidence.sha256 }, version, mode, policy: 'allOrNothing',
    acts: () => Promise.resolve([{ act: { act: 'attach', evidence } }]),
    beforeKept: () => keepFile(context.data, evidence.sha256, bytes),
  })
}
