import { answerOf, type Answer } from './answer.ts'
import { token } from './token.ts'

/** Bytes that the server hands over to whoever is signed in. */
export const fetchFile = async (path: string): Promise<Answer<Uint8Array<ArrayBuffer>>> => {
  try {
    const response = await fetch(path, { headers: { authorization: `Bearer ${token.get() ?? ''}` }, credentials: 'omit' })
    return response.ok ? { ok: true, data: new Uint8Array(await response.arrayBuffer()) } : await answerOf(response, path)
  } catch {
    return { ok: false, trouble: { kind: 'lost' } }
  }
}
