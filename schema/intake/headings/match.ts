import { holds } from '../text/fold.ts'
import { earlier } from './earlier.ts'
import { english } from './english.ts'
import { foreignShare } from './foreign.ts'
import { lexicon } from './lexicon.ts'
import type { Topic, TopicMatch } from './topic.ts'

interface Phrase {
  readonly topic: Topic
  readonly weight: number
  readonly phrase: string
}

const phrases: readonly Phrase[] = [...lexicon, ...english, ...earlier].flatMap(([topic, weight, list]) => list.split('|').map((phrase) => ({ topic, weight, phrase })))

const exact = new Map<string, Phrase[]>()
for (const entry of phrases) exact.set(entry.phrase, [...(exact.get(entry.phrase) ?? []), entry])

const shortest = 3
const byFirstWord = new Map<string, Phrase[]>()
for (const entry of phrases.filter(({ phrase }) => phrase.length >= shortest)) {
  const first = entry.phrase.split(' ')[0] ?? ''
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry])
}

const base = 0.5
const start = 0.08

/** A heading that holds a phrase and more words: the more of it is the phrase, the surer; the first words weigh more. */
const partial = (heading: string, { topic, weight, phrase }: Phrase): TopicMatch => {
  const share = phrase.length / heading.length
  return { topic, score: Math.min(0.95, weight * (base + (1 - base) * share + (heading.startsWith(phrase) ? start : 0))) }
}

/** A phrase inside a heading that is itself a known phrase says little more. */
const besideExact = 0.6

const keepBest = (matches: readonly TopicMatch[]): readonly TopicMatch[] => {
  const best = new Map<Topic, number>()
  for (const { topic, score } of matches) best.set(topic, Math.max(score, best.get(topic) ?? 0))
  return [...best].map(([topic, score]) => ({ topic, score })).sort((a, b) => b.score - a.score)
}

/** Topics a folded heading may mean, best first. */
export const topicsOf = (heading: string): readonly TopicMatch[] => {
  if (heading === '') return []
  const whole = (exact.get(heading) ?? []).map(({ topic, weight }) => ({ topic, score: weight }))
  const words = new Set(heading.split(' '))
  const held = [...words].flatMap((word) => byFirstWord.get(word) ?? []).filter(({ phrase }) => phrase !== heading && holds(heading, phrase))
  const weight = whole.length > 0 ? besideExact : 1
  const partly = held.map((entry) => partial(heading, entry)).map(({ topic, score }) => ({ topic, score: score * weight }))
  return keepBest([...whole, ...partly].map(({ topic, score }) => ({ topic, score: score * foreignShare(heading, topic) })))
}
