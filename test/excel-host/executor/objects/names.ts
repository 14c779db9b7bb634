import { area as areaOf } from '../../book/address.ts'
import { placeOf, reference } from '../../book/names.ts'
import type { Name } from '../../book/parts.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { alreadyThere, badArgument, notFound } from '../fault.ts'
import type { Host } from '../host.ts'
import { selfOf } from '../self-of.ts'
import type { Argument, Kind, Node } from '../node.ts'

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u

const of = (sheet: BookSheet | null, host: Host): readonly Name[] => host.book.names.filter((name) => name.sheet === (sheet?.id ?? null))

const find = (sheet: BookSheet | null, wanted: unknown, host: Host): Name | null => of(sheet, host).find(({ name }) => name.toLowerCase() === String(wanted).toLowerCase()) ?? null

const refersTo = (argument: Argument | undefined): string => {
  const range = selfOf(argument, 'Range')
  if (range) return reference(range)
  if (typeof argument !== 'string' || argument === '') throw badArgument()
  return argument.startsWith('=') ? argument : `=${argument}`
}

const validName = (name: Argument | undefined): string => {
  if (typeof name !== 'string' || !VALID.test(name) || areaOf(name)) throw badArgument()
  return name
}

const add = (sheet: BookSheet | null, [name, target, comment]: readonly Argument[], host: Host): Node => {
  if (find(sheet, name, host)) throw alreadyThere()
  const made: Name = { name: validName(name), refersTo: refersTo(target), sheet: sheet?.id ?? null, hidden: false, comment: typeof comment === 'string' ? comment : '' }
  host.book.names.push(made)
  host.book.tell({ kind: 'sheet', sheet: sheet ?? host.book.active, by: 'addin', detail: { act: 'named' } })
  return host.make('NamedItem', made)
}

export const names: Kind<BookSheet | null> = {
  name: 'NamedItemCollection',
  items: (sheet, host) => of(sheet, host).map((name) => host.make('NamedItem', name)),
  item: (sheet, key, host) => {
    const name = find(sheet, key, host)
    return name && host.make('NamedItem', name)
  },
  calls: { Add: add },
}

const home = (name: Name, host: Host): BookSheet | null => (name.sheet === null ? null : host.book.sheet(name.sheet))

const rangeOrNull = (name: Name, _: readonly Argument[], host: Host): Node | null => {
  const place = placeOf(host.book, name.refersTo, home(name, host))
  return place && host.make('Range', place)
}

const formula = ({ refersTo: target }: Name): string => (target.startsWith('=') ? target : `=${target}`)

export const namedItem: Kind<Name> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  reads: {
    Name: ({ name }) => name,
    Formula: formula,
    Value: (name) => formula(name).slice(1),
    Type: (name, { book }) => (placeOf(book, name.refersTo, null) ? 'Range' : 'String'),
    Scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    Visible: ({ hidden }) => !hidden,
    Comment: ({ comment }) => comment,
  },
  writes: {
    Formula: (name, value) => void (name.refersTo = refersTo(value)),
    Visible: (name, value) => void (name.hidden = value !== true),
    Comment: (name, value) => void (name.comment = String(value)),
  },
  links: {
    WorksheetOrNullObject: (name, host) => {
      const sheet = home(name, host)
      return sheet && host.make('Worksheet', sheet)
    },
  },
  calls: {
    GetRangeOrNullObject: rangeOrNull,
    GetRange: (name, args, host) => {
      const node = rangeOrNull(name, args, host)
      if (!node) throw notFound()
      return node
    },
    Delete: (name, _, { book }) => void (book.names = book.names.filter((other) => other !== name)),
  },
}
