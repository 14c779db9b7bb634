import { PaperRevokeDocument } from '../../api/generated/graphql.ts'
import { actKey } from '../../desk/act-key.ts'
import type { Desk } from '../../desk/desk.ts'
import { refused, troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { readPapers, type Paper } from './papers.ts'

/** Says that a paper holds no longer; whether it was done. */
export const revokePaper = async (desk: Desk, { id: paper, number }: Paper, reason: string): Promise<boolean> => {
  const done = await working(desk, (phrases) => phrases.papers.revoking, async () => {
    const { key, answered } = await actKey(desk, { act: 'revokePaper', body: { paper, reason }, planId: null })
    const answer = await desk.api.ask({ document: PaperRevokeDocument, variables: { paper, input: { reason, idempotencyKey: key } } }, { repeatable: true })
    if (!answer.ok) { desk.notice.set(troubled(answer.trouble)); return false }
    await answered()
    const { userErrors } = answer.data.paperRevoke
    desk.notice.set(userErrors.length === 0 ? { tone: 'good', say: (phrases) => phrases.papers.wasRevoked(number) } : refused(desk, userErrors))
    return userErrors.length === 0
  })
  if (done) await readPapers(desk)
  return done
}
