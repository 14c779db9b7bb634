import { vocabularies } from '#schema/locale/year/facts-said.ts'
import type { ActName } from '#schema/year/act.ts'
import type { YearRole } from '#schema/year/actor.ts'

export interface EntryFacts {
  readonly name: string
  readonly role: YearRole
  readonly act: ActName
  /** Whom it is about; null: no one person. */
  readonly person: string | null
}

interface Words extends Omit<EntryFacts, 'role' | 'act'> {
  readonly role: string
  readonly act: string
}

const say = {
  vi: ({ name, role, act, person }: Words): string => (person === null ? `${name} (${role}) ${act}.` : `${name} (${role}) ${act}: ${person}.`),
  en: ({ name, role, act, person }: Words): string => (person === null ? `${name} (${role}): ${act}.` : `${name} (${role}): ${act}, ${person}.`),
}

/** What happened, in a sentence. */
export function entrySaid({ name, role, act, person }: EntryFacts, language: 'vi' | 'en'): string {
  const { roles, acts } = vocabularies[language]
  return say[language]({ name, role: roles[role], act: acts[act], person })
}
