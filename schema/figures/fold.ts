import { remembering } from '../grammar/remembering.ts'

/** Small letters without diacritics and with single spaces: how words are compared, never how they are shown. */
export const fold = remembering((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase(),
)

const readName = remembering((name) =>
  name
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase(),
)

/** Codes of digits, which everybody has another of, need neither reading nor remembering. */
const digits = /^\d+$/

/** Diacritics tell names apart; spaces, case and Unicode forms do not. */
export const nameKey = (name: string): string => (digits.test(name) ? name : readName(name))
