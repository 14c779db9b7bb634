import type { Level } from '../tables/plan-lines.ts'

/** Levels of training for a post, from the lowest. */
export const trainingLevels = ['secondary', 'college', 'bachelor'] as const
export type Training = (typeof trainingLevels)[number]

export type TrainingByLevel = Readonly<Record<Level, Training>>
