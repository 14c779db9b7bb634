import { foundationEn } from './foundation.en.ts'
import { catalogueEn } from './catalogue.en.ts'
import { documentEn } from './document.en.ts'
import { paperEn } from './paper.en.ts'
import { planEn } from './plan.en.ts'
import { provisionEn } from './provision.en.ts'
import { yearEn } from './year.en.ts'
import type { vi } from './vi.ts'

export const en: typeof vi = { ...foundationEn, ...planEn, ...provisionEn, ...catalogueEn, ...documentEn, ...paperEn, ...yearEn }
