import { check } from './vi/check.ts'
import { receipt } from './vi/notes.ts'
import { roster } from './vi/roster.ts'
import { hindrance, shell, trouble } from './vi/shell.ts'

/** What the first screen says; every other screen brings the whole language with it. */
export const first = { shell, hindrance, trouble, roster, check, receipt }
