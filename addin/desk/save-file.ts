import { fromBase64 } from '../api/base64.ts'

export interface NamedFile {
  readonly fileName: string
  readonly base64: string
}

/** Long enough for the slowest webview to take the file over. */
const TAKEN = 60_000

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

const typeOf = (fileName: string): string => TYPES[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'

/** Hands bytes to the browser to be saved. */
export const saveBytes = (fileName: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const url = URL.createObjectURL(new Blob([bytes], { type: typeOf(fileName) }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => { URL.revokeObjectURL(url) }, TAKEN)
}

/** The same for a file that came inside an answer. */
export const saveFile = ({ fileName, base64 }: NamedFile): void => { saveBytes(fileName, fromBase64(base64)) }
