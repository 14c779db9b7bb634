import { catalogues2011 } from './before-2019.ts'
import type { Catalogue } from './catalogue.ts'
import { etepManager, etepTeacher } from './etep.ts'
import { gvmn } from './gvmn.ts'
import { gvpt } from './gvpt.ts'
import { qlmn } from './qlmn.ts'
import { qlpt } from './qlpt.ts'

export const catalogues: readonly Catalogue[] = [gvmn, qlmn, gvpt, qlpt, etepTeacher, etepManager, ...catalogues2011]
