import { ViewerDocument } from '../../api/generated/graphql.ts'
import { token } from '../../api/token.ts'
import { beginAs } from '../../desk/account-store.ts'
import type { Desk } from '../../desk/desk.ts'

/** A pane opened again in the same session goes on as the same person. */
export const resumeSession = async (desk: Desk): Promise<void> => {
  if (token.get() === null) return
  const answer = await desk.api.ask({ document: ViewerDocument, variables: {} }, { repeatable: true })
  if (answer.ok && answer.data.viewer) {
    beginAs(answer.data.viewer.username)
    desk.session.set({ account: answer.data.viewer, ended: false })
  } else if (answer.ok) token.set(null)
}
