import { Refusal } from '#server/graph/user-error.ts'
import { en } from '#server/locale/en.ts'
import { vi } from '#server/locale/vi.ts'
import { reasons } from './reasons.ts'

export type Reason = keyof typeof vi

type FactsOf<R extends Reason> = Parameters<(typeof vi)[R]> extends [infer Facts] ? Facts : Record<string, never>

/** The refusal for a reason, its sentences made from the facts. */
export function refuse<R extends Reason>(reason: R, facts: FactsOf<R>, path: string[] | null = null): Refusal {
  const say = (sentences: typeof vi): string => (sentences[reason] as (facts: FactsOf<R>) => string)(facts)
  return Object.assign(new Refusal(), { code: reasons[reason], messageVi: say(vi), messageEn: say(en), path, clientRowId: null })
}
