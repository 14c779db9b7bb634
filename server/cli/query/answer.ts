import { request as plain } from 'node:http'
import { request as secure, type RequestOptions } from 'node:https'
import { textOf } from '../files.ts'
import { isTrouble, type Trouble } from '../trouble.ts'

export interface Question {
  readonly file: string
  readonly variables: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

const USUAL_ADDRESS = 'https://localhost:3443'
const TIME_LIMIT = 60_000
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

const addressOf = (environment: Question['environment']): URL | Trouble => {
  const address = environment['BDTX_URL'] ?? USUAL_ADDRESS
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return { trouble: 'address', address }
  return url.pathname === '/' ? new URL('/graphql', url) : url
}

const variablesOf = (text: string | undefined): object | Trouble => {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? value : { trouble: 'not-json', file: '--variables' }
  } catch {
    return { trouble: 'not-json', file: '--variables' }
  }
}

interface Reply {
  readonly status: number
  readonly text: string
}

const optionsFor = (url: URL, token: string | undefined): RequestOptions => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  timeout: TIME_LIMIT,
  // The development certificate is nobody's but this machine's: elsewhere certificates count.
  rejectUnauthorized: !LOCAL.has(url.hostname),
})

const posted = (url: URL, options: RequestOptions, body: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secure : plain)(url, options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }) })
    })
    request.on('timeout', () => request.destroy(new Error('timeout')))
    request.on('error', reject)
    request.end(body)
  })

const parsed = (reply: Reply, address: string): object | Trouble => {
  try {
    const answer: unknown = JSON.parse(reply.text)
    if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) return answer
  } catch {
    // Not JSON at all: told apart below by its status.
  }
  return { trouble: 'not-graphql', address, status: reply.status }
}

interface Asked {
  readonly query: string
  readonly variables: object
  readonly environment: Question['environment']
}

/** The server's answer to a query, or why there is none. */
export const answerTo = async ({ query, variables, environment }: Asked): Promise<object | Trouble> => {
  const url = addressOf(environment)
  if (isTrouble(url)) return url
  try {
    const reply = await posted(url, optionsFor(url, environment['BDTX_TOKEN']), JSON.stringify({ query, variables }))
    return parsed(reply, url.origin)
  } catch {
    return { trouble: 'unreachable', address: url.origin }
  }
}

/** The server's answer to a query in a file, or why there is none. */
export const answerOf = async ({ file, variables, environment }: Question): Promise<object | Trouble> => {
  const query = await textOf(file)
  const url = addressOf(environment)
  const given = variablesOf(variables)
  for (const part of [query, url, given]) if (isTrouble(part)) return part
  return answerTo({ query: query as string, variables: given as object, environment })
}
