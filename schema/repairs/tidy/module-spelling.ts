import { mentionsIn } from '../../intake/cells/module-text.ts'
import { groupedBy } from '../../figures/grouped.ts'
import { changeOf } from '../content.ts'
import type { Spoken, Tidier } from './cells.ts'

const code = /\b(GV|QL)(MN|PT)(\s*[._-]?\s*)(0?)(\d{1,2})\b/gi
const ONE_DIGIT = 10
/** A habit is seen in several cells, and in nearly all of them. */
const LEAST = 5
const NEARLY_ALL = 0.8

interface Style {
  readonly between: string
  /** '01' rather than '1'. */
  readonly padded: boolean
}

const column = ({ cell }: Spoken): string => `${cell.sheet}\n${String(cell.column)}`

const habit = <Way>(ways: readonly Way[]): Way | null => {
  const [most] = [...groupedBy(ways, (way) => way)].sort(([, a], [, b]) => b.length - a.length)
  return most && ways.length >= LEAST && most[1].length >= ways.length * NEARLY_ALL ? most[0] : null
}

const styleOf = (texts: readonly string[]): Style | null => {
  const codes = texts.flatMap((text) => [...text.matchAll(code)])
  const between = habit(codes.map((found) => found[3] ?? ''))
  const small = codes.filter((found) => Number(found[5]) < ONE_DIGIT)
  const padded = small.length === 0 ? false : habit(small.map((found) => found[4] === '0'))
  return between === null || padded === null ? null : { between, padded }
}

const respelt = (text: string, { between, padded }: Style): string =>
  text.replace(code, (...[, who, where, , , digits]: string[]) => {
    const number = Number(digits)
    return `${who ?? ''}${where ?? ''}`.toUpperCase() + between + (padded && number < ONE_DIGIT ? '0' : '') + String(number)
  })

/** Nothing but codes and what stands between them: a title is nobody's to respell. */
const onlyCodes = (text: string): boolean => text.replace(code, '') !== text && /^[\s,;+&/]*$/.test(text.replace(code, ''))

const sameModules = (a: string, b: string): boolean => JSON.stringify(mentionsIn(a)) === JSON.stringify(mentionsIn(b))

/** A code written unlike all others of its column ('gvpt1' among 'GVPT 01'). */
export const moduleSpelling = (all: readonly Spoken[]): Tidier => {
  const codes = all.filter(({ field, written }) => field === 'modules' && onlyCodes(written.text))
  const styles = new Map([...groupedBy(codes, column)].map(([key, cells]) => [key, styleOf(cells.map(({ written }) => written.text))] as const))
  return (spoken) => {
    const { field, written, cell, content } = spoken
    const style = field === 'modules' && onlyCodes(written.text) ? styles.get(column(spoken)) : null
    const value = style ? respelt(written.text, style) : written.text
    if (value === written.text || !sameModules(value, written.text)) return null
    return { kind: 'module-spelling', sure: true, changes: [changeOf(cell, content, { value })], facts: { before: written.text, after: value } }
  }
}
