import { foundation } from './foundation.ts'
import { catalogueReasons } from './catalogue.ts'
import { documentReasons } from './document.ts'
import { paperReasons } from './paper.ts'
import { planReasons } from './plan.ts'
import { provisionReasons } from './provision.ts'
import { yearReasons } from './year.ts'

/** Every reason to decline, under its public code. */
export const reasons = { ...foundation, ...planReasons, ...provisionReasons, ...catalogueReasons, ...documentReasons, ...paperReasons, ...yearReasons }
