import { EvidenceAttachDocument } from '../../api/generated/graphql.ts'
import { toBase64 } from '../../api/base64.ts'
import { fetchFile } from '../../api/fetch-file.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { saveBytes } from '../../desk/save-file.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { openYear, readYear } from '../../desk/year-book.ts'
import type { EvidenceFile } from './evidence-file.ts'

interface Attaching {
  readonly person: string
  readonly item: string | null
  readonly file: EvidenceFile
}

const send = (desk: Desk, { person, item, file }: Attaching): Promise<boolean> =>
  working(desk, ({ results }) => results.uploading(file.name), async () => {
    const open = openYear.get()
    if (!open?.book) return false
    const body = { person, item, name: file.name, base64: toBase64(file.bytes), version: open.book.version }
    const { key, answered } = await actKey(desk, { act: `evidence ${person}`, body, planId: null })
    const answer = await desk.api.ask({ document: EvidenceAttachDocument, variables: { ...open.target, input: { ...body, idempotencyKey: key } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return false }
    await answered()
    const { userErrors, results } = answer.data.evidenceAttach
    const declined = [...userErrors, ...results.flatMap((result) => result.userErrors)]
    if (declined.length > 0) desk.notice.set(refused(desk, declined))
    return declined.length === 0
  })

/** Sends a file that shows something was done; answers whether it is kept. */
export const attachEvidence = async (desk: Desk, attaching: Attaching): Promise<boolean> => {
  if (!(await send(desk, attaching))) return false
  await readYear(desk)
  desk.notice.set({ tone: 'good', say: ({ results }) => results.attached(attaching.file.name) })
  return true
}

/** The file as it was sent. */
export const fetchEvidence = (desk: Desk, { name, path }: { readonly name: string; readonly path: string }): Promise<void> =>
  working(desk, ({ papers }) => papers.fetching, async () => {
    const answer = await fetchFile(path)
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return }
    saveBytes(name, answer.data)
    desk.notice.set({ tone: 'good', say: ({ papers }) => papers.saved(name) })
  })
