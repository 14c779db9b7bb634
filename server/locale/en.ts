import { foundationEn } from './foundation.en.ts'
import { planEn } from './plan.en.ts'
import type { vi } from './vi.ts'

export const en: typeof vi = { ...foundationEn, ...planEn }
