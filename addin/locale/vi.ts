import { administer } from './vi/administer.ts'
import { board } from './vi/board.ts'
import { check } from './vi/check.ts'
import { guide } from './vi/guide.ts'
import { legal } from './vi/legal.ts'
import { notes, receipt } from './vi/notes.ts'
import { pull } from './vi/pull.ts'
import { review } from './vi/review.ts'
import { roster } from './vi/roster.ts'
import { send } from './vi/send.ts'
import { signing } from './vi/signing.ts'
import { summarise } from './vi/summarise.ts'
import { hindrance, shell, trouble } from './vi/shell.ts'
import { year } from './vi/year.ts'
import { upstream } from './vi/upstream.ts'

export const vi = { shell, hindrance, trouble, roster, check, summarise, signing, send, notes, receipt, review, board, pull, upstream, legal, guide, administer, year }

export type Phrases = typeof vi
