import { catalogueFor } from '../../catalogues/module.ts'
import type { Level } from '../../tables/plan-lines.ts'

/** Codes to choose from at a level on a day: those of teachers, then those of managers. */
export const modulesAt = (level: Level, on: string): readonly string[] =>
  (['teacher', 'manager'] as const).flatMap((role) => {
    const catalogue = catalogueFor(role, level, on)
    return (catalogue?.modules ?? []).map(({ number }) => `${catalogue?.prefix ?? ''} ${String(number)}`)
  })
