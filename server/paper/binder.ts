import { createHash } from 'node:crypto'
import { bookOf } from '#schema/year/book-of.ts'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { zipSync, type Zippable } from 'fflate'
import { binderWords } from '#server/locale/binder.ts'
import { canonical } from '#server/submission/canonical.ts'
import { receiptOf } from '#server/submission/receipt.type.ts'
import { Submission } from '#server/submission/submission.entity.ts'
import { entriesOf, type Place } from '#server/year/entries-of-year.ts'
import { evidenceOf, journalOf, type ListedEvidence } from './binder-journal.ts'
import { Paper } from './paper.entity.ts'
import { revokedAmong } from './revocations.ts'

/** One file of a binder. */
export interface BinderFile {
  readonly path: string
  /** Day since which it holds no longer; only of papers. */
  readonly revokedOn?: string | null
  readonly bytes: Uint8Array
}

/** What goes into a binder, and the evidence it names. */
export interface Binder {
  readonly files: readonly BinderFile[]
  readonly evidence: readonly ListedEvidence[]
}

interface Named {
  readonly school: string
  readonly schoolYear: string
}

/** A zip entry cannot be older than 1980; its day says nothing, so it is the same in every file. */
const EPOCH = new Date(1980, 0, 1)

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** No two files of one name: the shorter hash stands in front of the name. */
async function papersOf(em: SqlEntityManager, place: Place): Promise<BinderFile[]> {
  const papers = await em.find(Paper, { school: place.school, schoolYear: place.schoolYear }, { populate: ['content'], orderBy: { at: 'asc', id: 'asc' } })
  const revoked = await revokedAmong(em, papers)
  return papers.map(({ id, fileName, issuedOn, sha256, content }) => ({ path: `${binderWords.papers}/${issuedOn}_${sha256.slice(0, 8)}_${fileName}`, bytes: Buffer.from(content, 'base64'), revokedOn: revoked.get(id)?.on ?? null }))
}

/** The receipt as text, and beside it the plan whose hash it carries. */
async function receiptsOf(em: SqlEntityManager, { school, schoolYear }: Place): Promise<BinderFile[]> {
  const handed = await em.find(Submission, { plan: { school, schoolYear } }, { populate: ['plan.school', 'authority', 'snapshot.body'], orderBy: { sequence: 'asc', id: 'asc' } })
  return handed.flatMap((one) => {
    const name = one.number.replace(/[^\p{L}\p{N}-]+/gu, '-')
    return [
      { path: `${binderWords.receipts}/${name}.txt`, bytes: textOf(binderWords.receipt({ ...receiptOf(one), schoolName: one.plan.school.name, authorityName: one.authority.name })) },
      { path: `${binderWords.receipts}/${name}.json`, bytes: textOf(one.snapshot.body) },
    ]
  })
}

interface Listed {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly revokedOn: string | null | undefined
}

const listed = (files: readonly BinderFile[]): readonly Listed[] => files.map(({ path, bytes, revokedOn }) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes), revokedOn }))

/** Lines as sha256sum writes and reads them; evidence, whose bytes lie elsewhere, stands in the other list alone. */
const manifests = ({ files, evidence }: Binder, place: Named): readonly BinderFile[] => [
  { path: 'MANIFEST.txt', bytes: textOf(`${listed(files).map(({ sha256, path }) => `${sha256}  ${path}`).join('\n')}\n`) },
  { path: 'MANIFEST.json', bytes: textOf(`${canonical({ ...place, files: listed(files), evidence })}\n`) },
]

/** Everything a school issued, handed over and entered in a year, in order of paths. */
export async function binderOf(em: SqlEntityManager, place: Place): Promise<Binder> {
  const entries = await entriesOf(em, place)
  const book = bookOf(entries)
  const journal = entries.length === 0 ? [] : [{ path: binderWords.journal, bytes: textOf(journalOf(book, entries)) }]
  const files = [...(await papersOf(em, place)), ...(await receiptsOf(em, place)), ...journal]
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), evidence: evidenceOf(book) }
}

/** The same files are the same bytes. */
export const binderZip = (binder: Binder, place: Named): Uint8Array =>
  zipSync(Object.fromEntries([...binder.files, ...manifests(binder, place)].map(({ path, bytes }) => [path, [bytes, { mtime: EPOCH, level: 6 }]])) as Zippable)
