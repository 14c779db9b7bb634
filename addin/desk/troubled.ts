import type { Trouble } from '../api/answer.ts'
import type { TroubleFragment } from '../api/generated/graphql.ts'
import type { Phrases } from '../locale/phrases.ts'
import type { Desk, Notice } from './desk.ts'

const sentence = (trouble: Trouble, { trouble: words }: Phrases): string => {
  if (trouble.kind === 'tooMany') return words.tooMany(trouble.seconds)
  return trouble.kind === 'fault' ? words.fault(trouble.requestId) : words[trouble.kind]
}

/** Why no answer came, as a sentence. */
export const troubled = (trouble: Trouble): Notice => ({ tone: trouble.kind === 'cancelled' ? 'info' : 'bad', say: (phrases) => sentence(trouble, phrases) })

type Said = Pick<TroubleFragment, 'messageVi' | 'messageEn'>

/** What the server declined, in its own words: they are fit to show. */
export const refused = (desk: Desk, errors: readonly Said[]): Notice => ({
  tone: 'bad',
  say: () => errors.map((error) => (desk.language.get() === 'vi' ? error.messageVi : error.messageEn)).join(' '),
})
