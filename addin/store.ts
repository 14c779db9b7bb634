/** One value that several parts of the pane look at; in the shared runtime the ribbon's commands write to it as well. */
export interface Store<Value> {
  get(): Value
  set(value: Value): void
  change(how: (value: Value) => Value): void
  subscribe(listener: () => void): () => void
}

export const store = <Value>(first: Value): Store<Value> => {
  let held = first
  const listeners = new Set<() => void>()
  const set = (value: Value): void => {
    if (Object.is(value, held)) return
    held = value
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => held,
    set,
    change: (how) => { set(how(held)) },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
