import { administer } from './en/administer.ts'
import { board } from './en/board.ts'
import { check } from './en/check.ts'
import { notes, receipt } from './en/notes.ts'
import { pull } from './en/pull.ts'
import { review } from './en/review.ts'
import { roster } from './en/roster.ts'
import { send } from './en/send.ts'
import { signing } from './en/signing.ts'
import { summarise } from './en/summarise.ts'
import { hindrance, shell, trouble } from './en/shell.ts'
import type { Phrases } from './vi.ts'

export const en: Phrases = { shell, hindrance, trouble, roster, check, summarise, signing, send, notes, receipt, review, board, pull, administer }
