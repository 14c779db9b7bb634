const KEY = 'bdtx.token'

/** A webview may forbid storage altogether: then the token lives as long as the pane. */
const quietly = <Value>(work: () => Value): Value | null => {
  try {
    return work()
  } catch {
    return null
  }
}

let held: string | null = quietly(() => sessionStorage.getItem(KEY))

/** The bearer token: in memory, and for this session of the browser. Never in the workbook. */
export const token = {
  get: (): string | null => held,
  set: (value: string | null): void => {
    held = value
    quietly(() => { if (value === null) sessionStorage.removeItem(KEY); else sessionStorage.setItem(KEY, value) })
  },
}
