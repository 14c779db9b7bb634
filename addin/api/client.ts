import { answerOf, type Answer } from './answer.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

export interface AskOptions {
  readonly signal?: AbortSignal
  /** Only for questions, and for acts that carry an idempotency key: asked again when the network is lost. */
  readonly repeatable?: boolean
}

export interface Transport {
  readonly fetch: typeof globalThis.fetch
  readonly url: string
  readonly token: () => string | null
  readonly wait: (ms: number) => Promise<void>
  /** The server no longer knows the token. */
  readonly onSignedOut: () => void
}

export interface Question<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Variables
}

/** The door to the server. */
export interface Api {
  ask<Data, Variables>(question: Question<Data, Variables>, options?: AskOptions): Promise<Answer<Data>>
}

const PATIENCE = 30_000
const PAUSES = [800, 2500]

const headers = (transport: Transport, requestId: string): Record<string, string> => {
  const token = transport.token()
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': requestId,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
}

/** Ends when the person cancels or patience does; by hand, because older webviews cannot join signals. */
const limited = (signal: AbortSignal | undefined): { readonly signal: AbortSignal; readonly stop: () => void } => {
  const controller = new AbortController()
  const abort = (): void => { controller.abort() }
  const timer = setTimeout(abort, PATIENCE)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted === true) abort()
  return { signal: controller.signal, stop: () => { clearTimeout(timer); signal?.removeEventListener('abort', abort) } }
}

const once = async <Data, Variables>(transport: Transport, { document, variables }: Question<Data, Variables>, signal?: AbortSignal): Promise<Answer<Data>> => {
  const requestId = crypto.randomUUID()
  const limit = limited(signal)
  try {
    const response = await transport.fetch(transport.url, {
      method: 'POST',
      headers: headers(transport, requestId),
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: limit.signal,
      credentials: 'omit',
    })
    return await answerOf<Data>(response, requestId)
  } catch {
    return { ok: false, trouble: { kind: signal?.aborted === true ? 'cancelled' : 'lost' } }
  } finally {
    limit.stop()
  }
}

export const createApi = (transport: Transport): Api => ({
  ask: async (question, options = {}) => {
    let answer = await once(transport, question, options.signal)
    for (const pause of options.repeatable === true ? PAUSES : []) {
      if (answer.ok || answer.trouble.kind !== 'lost') break
      await transport.wait(pause)
      answer = await once(transport, question, options.signal)
    }
    if (!answer.ok && answer.trouble.kind === 'signedOut') transport.onSignedOut()
    return answer
  },
})
