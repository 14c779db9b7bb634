const keys = new Map<string, string>()

/**
 * The key of an act: the same act with the same body keeps its key until it was answered,
 * so that a lost network and a second click give the first receipt.
 */
export const actKey = (act: string, body: unknown): { readonly key: string; readonly answered: () => void } => {
  const name = `${act} ${JSON.stringify(body)}`
  const key = keys.get(name) ?? crypto.randomUUID()
  keys.set(name, key)
  return { key, answered: () => { keys.delete(name) } }
}
