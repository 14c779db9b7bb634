/** Why no answer came. What the server declines on purpose is in the answer itself, as user errors. */
export type Trouble =
  | { readonly kind: 'lost' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'signedOut' }
  /** More at once than the server, or something before it, lets through. */
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'tooMany'; readonly seconds: number | null }
  | { readonly kind: 'fault'; readonly requestId: string }

export type Answer<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly trouble: Trouble }

interface GraphQLAnswer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const UNAUTHORIZED = 401
const TOO_LARGE = 413
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
  if (response.status === TOO_LARGE) return { kind: 'tooLarge' }
  return response.status === UNAUTHORIZED || codes.includes('UNAUTHENTICATED') ? { kind: 'signedOut' } : null
}

interface Payload {
  readonly userErrors?: readonly { readonly code?: string }[]
}

/** A payload declines a caller whose token has ended as it declines anything else: among its user errors. */
const endedIn = (data: object): boolean =>
  Object.values(data).some((payload: Payload | null) => payload?.userErrors?.some(({ code }) => code === 'UNAUTHENTICATED') === true)

const meaning = <Data>(said: GraphQLAnswer<Data> | null): Answer<Data> | null => {
  const data = said?.data
  if (!data || (said.errors ?? []).length > 0) return null
  return endedIn(data) ? failed({ kind: 'signedOut' }) : { ok: true, data }
}

/** What a response of the server means. */
export const answerOf = async <Data>(response: Response, requestId: string): Promise<Answer<Data>> => {
  const said = await body<Data>(response)
  const fault: Trouble = { kind: 'fault', requestId: response.headers.get('x-request-id') ?? requestId }
  const codes = (said?.errors ?? []).map((error) => error.extensions?.code)
  return meaning(said) ?? failed(known(response, codes) ?? fault)
}
