import type { Sheet } from '../../grammar/sheet.ts'
import { onlyEncoding, type Encoding } from './legible.ts'

type Votes = Record<Encoding, number>

const enough = 200

const winner = ({ unicode, tcvn3, vni }: Votes): Encoding => {
  if (vni > unicode && vni >= tcvn3) return 'vni'
  return tcvn3 > unicode ? 'tcvn3' : 'unicode'
}

const vote = (votes: Votes, text: string): void => {
  const encoding = votes.unicode + votes.tcvn3 + votes.vni < enough ? onlyEncoding(text) : null
  if (encoding) votes[encoding] += 1
}

/** What the cells under each font of a sheet are typed in: it decides over a word that two encodings could mean. */
export const leaningOf = ({ values, fonts }: Sheet): ((font: string | null) => Encoding) => {
  const byFont = new Map<string, Votes>()
  values.forEach((line, y) =>
    line.forEach((value, x) => {
      if (typeof value !== 'string') return
      const font = fonts?.[y]?.[x] ?? ''
      const votes = byFont.get(font) ?? { unicode: 0, tcvn3: 0, vni: 0 }
      vote(votes, value)
      byFont.set(font, votes)
    }),
  )
  return (font) => winner(byFont.get(font ?? '') ?? { unicode: 0, tcvn3: 0, vni: 0 })
}
