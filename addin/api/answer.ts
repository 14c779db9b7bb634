/** Why no answer came. What the server declines on purpose is in the answer itself, as user errors. */
export type Trouble =
  | { readonly kind: 'lost' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'tooMany'; readonly seconds: number | null }
  | { readonly kind: 'fault'; readonly requestId: string }

export type Answer<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly trouble: Trouble }

interface GraphQLAnswer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const UNAUTHORIZED = 401
const TOO_MANY = 429

const failed = (trouble: Trouble): Answer<never> => ({ ok: false, trouble })

const body = async <Data>(response: Response): Promise<GraphQLAnswer<Data> | null> => {
  try {
    return (await response.json()) as GraphQLAnswer<Data>
  } catch {
    return null
  }
}

const tooMany = (response: Response): Trouble => ({ kind: 'tooMany', seconds: Number(response.headers.get('retry-after')) || null })

/** Troubles a client can do something about, by the server's code. */
const known = (response: Response, codes: readonly (string | undefined)[]): Trouble | null => {
  if (response.status === TOO_MANY || codes.includes('RATE_LIMITED')) return tooMany(response)
  return response.status === UNAUTHORIZED || codes.includes('UNAUTHENTICATED') ? { kind: 'signedOut' } : null
}

/** What a response of the server means. */
export const answerOf = async <Data>(response: Response, requestId: string): Promise<Answer<Data>> => {
  const said = await body<Data>(response)
  const errors = said?.errors ?? []
  if (said?.data && errors.length === 0) return { ok: true, data: said.data }
  const fault: Trouble = { kind: 'fault', requestId: response.headers.get('x-request-id') ?? requestId }
  return failed(known(response, errors.map((error) => error.extensions?.code)) ?? fault)
}
