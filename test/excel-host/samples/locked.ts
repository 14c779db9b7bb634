import type { PlainSheet } from './package.ts'
import { primary } from './primary.ts'

export const locked = (): readonly PlainSheet[] => primary().map((sheet) => ({ ...sheet, protected: true }))
