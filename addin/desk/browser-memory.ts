/** A webview may forbid storage altogether: then what is kept lives as long as the pane. */
export interface BrowserMemory {
  readonly get: (key: string) => string | null
  readonly set: (key: string, value: string | null) => void
}

const quietly = <Value>(work: () => Value): Value | null => {
  try {
    return work()
  } catch {
    return null
  }
}

const memoryIn = (storage: () => Storage): BrowserMemory => {
  const held = new Map<string, string | null>()
  return {
    get: (key) => held.get(key) ?? quietly(() => storage().getItem(key)),
    set: (key, value) => {
      held.set(key, value)
      quietly(() => { if (value === null) storage().removeItem(key); else storage().setItem(key, value) })
    },
  }
}

/** Until the browser is closed. */
export const sessionMemory = memoryIn(() => sessionStorage)

/** On this machine. */
export const machineMemory = memoryIn(() => localStorage)
