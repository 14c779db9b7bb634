import { checksum } from './checksum.ts'
import type { FileState } from './state.ts'

const NAMESPACE = 'urn:bdtx:workbook:1'
const VERSION = 1

/** Whole; or why not: damaged text is rebuilt, a newer version is left alone. */
export type ReadState = { readonly state: FileState } | { readonly state: null; readonly because: 'absent' | 'damaged' | 'newer' }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** The state as an XML part: version and checksum outside, the facts inside. */
export const writeState = (state: FileState): string => {
  const body = JSON.stringify(state)
  return `<bdtx xmlns="${NAMESPACE}" version="${String(VERSION)}" checksum="${checksum(body)}">${escaped(body)}</bdtx>`
}

const attribute = (tag: string, name: string): string | null => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null

const isState = (value: unknown): value is FileState => {
  if (typeof value !== 'object' || value === null) return false
  const held = value as Partial<FileState>
  return typeof held.fileId === 'string' && [held.confirmed, held.bindings, held.pending].every(Array.isArray)
}

const parsed = (body: string): FileState | null => {
  try {
    const value: unknown = JSON.parse(body)
    return isState(value) ? value : null
  } catch {
    return null
  }
}

const whole = (tag: string, text: string): ReadState => {
  const body = unescaped(text)
  const state = attribute(tag, 'checksum') === checksum(body) ? parsed(body) : null
  return state ? { state } : { state: null, because: 'damaged' }
}

/** Reads the part back, whatever happened to the file meanwhile. */
export const readState = (xml: string | null): ReadState => {
  if (xml === null || xml.trim() === '') return { state: null, because: 'absent' }
  const [, tag = '', text = ''] = /(<bdtx\b[^>]*>)([\s\S]*)<\/bdtx>/.exec(xml) ?? []
  return Number(attribute(tag, 'version')) > VERSION ? { state: null, because: 'newer' } : whole(tag, text)
}
