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
}

const typeOf = (fileName: string): string => TYPES[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'

/** Hands a file to the browser to be saved. */
export const saveFile = ({ fileName, base64 }: NamedFile): void => {
  const url = URL.createObjectURL(new Blob([fromBase64(base64)], { type: typeOf(fileName) }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => { URL.revokeObjectURL(url) }, TAKEN)
}
