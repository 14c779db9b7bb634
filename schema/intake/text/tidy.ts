const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g
const blanks = /[^\S\n]+/g

/** The text a person sees: composed letters, plain spaces, no invisible marks. Line breaks stay. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(blanks, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The same on one line. */
export const oneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ')
