import type { OwnTone } from './own-writing.ts'

/** A heading of ours is told at a glance from the school's. */
export const ownHeadingLook = { fill: '#0F5132', ink: '#FFFFFF' } as const

interface ToneLook {
  readonly fill: string
  readonly ink: string
  readonly bold: boolean
}

/** The word stands in the cell; colour only helps. */
export const ownToneLook: Readonly<Record<OwnTone['tone'], ToneLook>> = {
  good: { fill: '#DDF3E4', ink: '#0F5132', bold: false },
  warning: { fill: '#FFF1CC', ink: '#7A4B00', bold: true },
  bad: { fill: '#FDE2E2', ink: '#9B1C1C', bold: true },
  quiet: { fill: '#EEEEEE', ink: '#595959', bold: false },
}

const OWNER = '"urn:bdtx:tone"'

/** Holds where the cell shows the word; carries our name, by which it is found again. */
export const toneCondition = (firstCell: string, word: string): string => `=AND(${firstCell}="${word.replaceAll('"', '""')}",LEN(${OWNER})>0)`

export const isOwnTone = (formula: string): boolean => formula.replaceAll(' ', '').toLowerCase().includes(OWNER)
