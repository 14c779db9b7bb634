// eslint-disable-next-line no-control-regex -- XML has no place for these, and spreadsheets write them this way.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g
/** Text that looks like such a notation is told apart from it. */
const NOTATION = /_x[0-9a-f]{4}_/gi
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const notation = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Text as a part of a workbook holds it. */
export const escaped = (text: string): string =>
  text
    .replace(NOTATION, (found) => `_x005F${found}`)
    .replace(LONE, '\ufffd')
    .replace(FORBIDDEN, notation)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
