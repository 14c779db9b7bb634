import { unzipSync } from 'fflate'

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('base64')]))

/** Names of the parts in which two packages differ. */
export const differing = (one: Uint8Array, other: Uint8Array): string[] => {
  const [before, after] = [partsOf(one), partsOf(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).toSorted()
}
