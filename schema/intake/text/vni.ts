const grave = '\u0300'
const acute = '\u0301'
const circumflex = '\u0302'
const tilde = '\u0303'
const breve = '\u0306'
const hook = '\u0309'
const dot = '\u0323'

/** A sign after a vowel, and the marks it stands for. */
const signs: Readonly<Record<string, string>> = {
  ø: grave, ù: acute, û: hook, õ: tilde, ï: dot,
  â: circumflex, à: circumflex + grave, á: circumflex + acute, å: circumflex + hook, ã: circumflex + tilde, ä: circumflex + dot,
  ê: breve, è: breve + grave, é: breve + acute, ú: breve + hook, ü: breve + tilde, ë: breve + dot,
}

/** Letters that have a code of their own. */
const single: Readonly<Record<string, string>> = { ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ' }

const capital = (letter: string): boolean => letter !== letter.toLowerCase()

const one = (code: string): string => {
  const letter = single[code.toLowerCase()]
  if (letter === undefined) return code
  return capital(code) ? letter.toUpperCase() : letter
}

/** VNI-Windows: a vowel followed by a sign, typed under fonts such as VNI-Times. */
export const fromVni = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])|[ìíæóòôöîñÌÍÆÓÒÔÖÎÑ]/g, (found: string, vowel?: string, sign?: string) =>
      vowel && sign ? one(vowel) + (signs[sign.toLowerCase()] ?? sign) : one(found),
    )
    .normalize('NFC')
