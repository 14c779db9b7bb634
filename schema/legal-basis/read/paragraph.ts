const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u3000]/g
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g

/** One spelling for what looks the same; places in a paragraph count in this form. */
export const tidied = (paragraph: string): string => paragraph.normalize('NFC').replace(SPACES, ' ').replace(INVISIBLE, '')

const WRAPPED_AT = 60

const continues = (line: string, next: string): boolean => line.length >= WRAPPED_AT && /^\p{Ll}/u.test(next) && !'.;:!?'.includes(line.at(-1) ?? '')

/** Paragraphs of a plain text; a line broken only for its length is joined again. */
export const paragraphsOf = (text: string): readonly string[] => {
  const paragraphs: string[] = []
  for (const line of text.split(/\r\n|\r|\n/).map((each) => tidied(each).trim())) {
    const last = paragraphs.at(-1)
    if (last !== undefined && continues(last, line)) paragraphs[paragraphs.length - 1] = `${last} ${line}`
    else paragraphs.push(line)
  }
  return paragraphs
}
