import { request } from 'node:http'

export interface Answered {
  readonly status: number
  readonly text: string
}

export interface Asked {
  readonly body: string
  readonly token?: string | null
  readonly type?: string
}

/** One request over a connection of its own; fails where the network does. */
export const exchange = (url: string, { body, token = null, type = 'application/json' }: Asked): Promise<Answered> =>
  new Promise((done, fail) => {
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body), ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
    const sent = request(`${url}/graphql`, { method: 'POST', agent: false, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        if (response.complete) done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') })
        else fail(new Error('the answer broke off'))
      })
    })
    sent.on('error', fail)
    sent.end(body)
  })
