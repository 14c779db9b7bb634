import { literal, PIECE, unquoted } from './format.ts'

const DAY = 86_400_000
/** Serial 0 in milliseconds: 30/12/1899, or 01/01/1904 on old Macintosh files. */
const EPOCH = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** Serial 60 is a 29/02/1900 that never was: earlier serials are a day off. */
const PHANTOM = 60

/** A serial number as the moment it stands for, in UTC; null outside what a calendar shows. */
export const momentOf = (serial: number, date1904 = false): Date | null => {
  if (serial < 0 || serial >= 2_958_466) return null
  const shift = !date1904 && serial < PHANTOM ? 1 : 0
  const seconds = Math.round((serial + shift) * 86_400)
  return new Date((date1904 ? EPOCH_1904 : EPOCH) + (seconds * DAY) / 86_400)
}

const two = (value: number): string => String(value).padStart(2, '0')

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

interface Clock {
  readonly at: Date
  readonly serial: number
  readonly twelve: boolean
}

const hour = ({ at, twelve }: Clock): number => (twelve ? at.getUTCHours() % 12 || 12 : at.getUTCHours())

const TOKENS: Readonly<Record<string, (clock: Clock) => string>> = {
  yyyy: ({ at }) => String(at.getUTCFullYear()), yy: ({ at }) => two(at.getUTCFullYear() % 100), y: ({ at }) => two(at.getUTCFullYear() % 100),
  d: ({ at }) => String(at.getUTCDate()), dd: ({ at }) => two(at.getUTCDate()),
  ddd: ({ at }) => DAYS[at.getUTCDay()] ?? '', dddd: ({ at }) => DAYS[at.getUTCDay()] ?? '',
  m: ({ at }) => String(at.getUTCMonth() + 1), mm: ({ at }) => two(at.getUTCMonth() + 1),
  mmm: ({ at }) => MONTHS[at.getUTCMonth()] ?? '', mmmm: ({ at }) => MONTHS[at.getUTCMonth()] ?? '',
  h: (clock) => String(hour(clock)), hh: (clock) => two(hour(clock)),
  n: ({ at }) => String(at.getUTCMinutes()), nn: ({ at }) => two(at.getUTCMinutes()),
  s: ({ at }) => String(at.getUTCSeconds()), ss: ({ at }) => two(at.getUTCSeconds()),
  '[h]': ({ serial }) => String(Math.floor(serial * 24 + 1e-9)),
  'am/pm': ({ at }) => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
}

/** An m beside hours or seconds means minutes. */
const minuted = (pieces: readonly string[]): readonly string[] => {
  const letters = pieces.map((piece) => (/^\[?[ymdhs]/i.test(piece) ? piece.toLowerCase() : ''))
  const near = (from: number, by: number): string => {
    for (let at = from + by; at >= 0 && at < letters.length; at += by) if (letters[at] !== '') return letters[at] ?? ''
    return ''
  }
  return pieces.map((piece, index) =>
    /^m{1,2}$/i.test(piece) && (/h/.test(near(index, -1)) || near(index, 1).startsWith('s')) ? piece.toLowerCase().replaceAll('m', 'n') : piece)
}

export const isDateFormat = (format: string): boolean => format !== 'General' && /[dmyhs]/i.test(unquoted(format)) && !/[#?]/.test(unquoted(format))

/** A date or time as its format shows it; null where no calendar has it. */
export const dateText = (serial: number, format: string, date1904: boolean): string | null => {
  const at = momentOf(serial, date1904)
  if (!at) return null
  const clock = { at, serial, twelve: /am\/pm/i.test(format) }
  const pieces = minuted(format.split(';')[0]?.match(PIECE) ?? [])
  return pieces.map((piece) => (TOKENS[piece.toLowerCase()] ?? TOKENS[piece.toLowerCase().slice(0, 4)] ?? (() => literal(piece)))(clock)).join('')
}
