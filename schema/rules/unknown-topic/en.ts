import type { Sentence } from '../../grammar/rule.ts'
import type { unknownTopic } from './rule.ts'

export const en: Sentence<typeof unknownTopic> = ({ programme, topic, known }) => ({
  what: `“${topic}” is not among the topics of programme ${programme} for the year.`,
  why: `For this school year ${known} topics of programme ${programme} were announced.`,
  fix: 'Give the topic its announced title, or leave it if the school adds it on good grounds.',
})
