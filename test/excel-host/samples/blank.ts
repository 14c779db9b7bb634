import type { PlainSheet } from './package.ts'

export const blank = (): readonly PlainSheet[] => [{ name: 'Sheet1', rows: [], strong: [], widths: [9] }]
