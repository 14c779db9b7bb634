import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Where the line breaks: so many bytes into what the client sends, or into what the server answers. */
export interface Cut {
  readonly during: 'request' | 'answer'
  readonly after: number
}

export interface Traffic {
  readonly request: number
  readonly answer: number
}

export interface CuttingProxy {
  readonly url: string
  /** Breaks the connections to come, one cut each; null: that one passes whole, as do all after them. */
  cut(...cuts: readonly (Cut | null)[]): void
  /** Bytes of every connection that was not broken, in order. */
  readonly traffic: () => readonly Traffic[]
  /** How many connections were broken. */
  readonly broken: () => number
  stop(): Promise<void>
}

interface Line {
  readonly client: Socket
  readonly server: Socket
  readonly cut: Cut | null
  readonly passed: { request: number; answer: number }
  readonly onCut: () => void
}

/** Passes bytes on until the cut; what came before it arrives. */
const carry = (line: Line, during: Cut['during']): void => {
  const [from, to] = during === 'request' ? [line.client, line.server] : [line.server, line.client]
  const sever = (): void => {
    line.onCut()
    // What was let through must reach the other side before the line breaks.
    to.end(() => { to.destroy() })
    from.destroy()
  }
  from.on('data', (part) => {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    const room = line.cut?.during === during ? line.cut.after - line.passed[during] : Infinity
    line.passed[during] += bytes.length
    if (room > bytes.length) { to.write(bytes); return }
    to.write(bytes.subarray(0, Math.max(0, room)))
    sever()
  })
  from.on('end', () => { to.end() })
  from.on('error', () => { to.destroy() })
}

/** A network that breaks where a test wants it to. */
export const cuttingProxy = async (target: string): Promise<CuttingProxy> => {
  const pending: (Cut | null)[] = []
  const traffic = new Set<Traffic>()
  const { hostname: host, port } = new URL(target)
  let broken = 0
  const listener = createServer((client) => {
    const cut = pending.shift() ?? null
    const passed = { request: 0, answer: 0 }
    traffic.add(passed)
    const onCut = (): void => { if (traffic.delete(passed)) broken += 1 }
    if (cut?.during === 'request' && cut.after === 0) { onCut(); client.destroy(); return }
    const server = connect({ host, port: Number(port) })
    const line = { client, server, cut, passed, onCut }
    carry(line, 'request')
    carry(line, 'answer')
  })
  await new Promise<void>((done) => { listener.listen(0, '127.0.0.1', done) })
  const stop = (): Promise<void> => new Promise((done) => { listener.close(() => { done() }) })
  return { url: `http://127.0.0.1:${String((listener.address() as AddressInfo).port)}`, cut: (...cuts) => { pending.push(...cuts) }, traffic: () => [...traffic], broken: () => broken, stop }
}
