/** How clerks' computers wrote Vietnamese. Written apart from the product's decoders, so that the two can disagree. */
export type Encoding = 'nfc' | 'nfd' | 'tcvn3' | 'vni' | 'loose'

const tcvn3: Readonly<Record<string, number>> = {
  Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7, ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad, đ: 0xae,
  à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ắ: 0xbe, ặ: 0xc6, ầ: 0xc7, ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb,
  è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0, ẹ: 0xd1, ề: 0xd2, ể: 0xd3, ễ: 0xd4, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde,
  ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4, ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9, ờ: 0xea, ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee,
  ù: 0xef, ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4, ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc, ý: 0xfd, ỵ: 0xfe,
}

const vni: Readonly<Record<string, string>> = {
  à: 'aø', á: 'aù', ả: 'aû', ã: 'aõ', ạ: 'aï', â: 'aâ', ầ: 'aà', ấ: 'aá', ẩ: 'aå', ẫ: 'aã', ậ: 'aä', ă: 'aê', ằ: 'aè', ắ: 'aé', ẳ: 'aú', ẵ: 'aü', ặ: 'aë',
  è: 'eø', é: 'eù', ẻ: 'eû', ẽ: 'eõ', ẹ: 'eï', ê: 'eâ', ề: 'eà', ế: 'eá', ể: 'eå', ễ: 'eã', ệ: 'eä', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò',
  ò: 'oø', ó: 'où', ỏ: 'oû', õ: 'oõ', ọ: 'oï', ô: 'oâ', ồ: 'oà', ố: 'oá', ổ: 'oå', ỗ: 'oã', ộ: 'oä', ơ: 'ô', ờ: 'ôø', ớ: 'ôù', ở: 'ôû', ỡ: 'ôõ', ợ: 'ôï',
  ù: 'uø', ú: 'uù', ủ: 'uû', ũ: 'uõ', ụ: 'uï', ư: 'ö', ừ: 'öø', ứ: 'öù', ử: 'öû', ữ: 'öõ', ự: 'öï', ỳ: 'yø', ý: 'yù', ỷ: 'yû', ỹ: 'yõ', ỵ: 'î', đ: 'ñ',
}

/** Capitals with a tone have no code of their own in TCVN3: clerks typed the small letter. */
const inTcvn3 = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(tcvn3[letter] ?? tcvn3[letter.toLowerCase()] ?? letter.codePointAt(0)!)).join('')

const inVni = (text: string): string =>
  [...text].map((letter) => vni[letter] ?? (vni[letter.toLowerCase()] !== undefined && letter !== letter.toLowerCase() ? vni[letter.toLowerCase()]!.toUpperCase() : letter)).join('')

export const encode = (text: string, encoding: Encoding): string => {
  switch (encoding) {
    case 'nfd':
      return text.normalize('NFD')
    case 'tcvn3':
      return inTcvn3(text)
    case 'vni':
      return inVni(text)
    case 'loose':
      return `\u200b${text.replaceAll(' ', '\u00a0')} `
    default:
      return text
  }
}

export const fontOf = (encoding: Encoding): string => (encoding === 'tcvn3' ? '.VnTime' : encoding === 'vni' ? 'VNI-Times' : 'Times New Roman')
