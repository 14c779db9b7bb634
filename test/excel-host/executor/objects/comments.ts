import { placeOf } from '../../book/names.ts'
import type { Remark, Reply } from '../../book/parts.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { single } from '../../book/area.ts'
import { badArgument, notFound } from '../fault.ts'
import { mustBeOpen } from '../guard.ts'
import type { Host, OnSheet, RemarkPlace } from '../host.ts'
import { selfOf } from '../self-of.ts'
import type { Argument, Kind, Node } from '../node.ts'

/** Who writes through the add-in; the emulation knows no accounts. */
const AUTHOR = 'BDTX'

const changed = (sheet: BookSheet, host: Host): void => host.book.tell({ kind: 'remarks', sheet, by: 'addin' })

/** Only threads: Excel keeps the old yellow notes out of this collection. */
const threads = (self: BookSheet | null, host: Host): readonly RemarkPlace[] =>
  (self ? [self] : host.book.sheets).flatMap((sheet) => sheet.remarks.filter(({ kind }) => kind === 'thread').map((remark) => ({ sheet, remark })))

const cellOf = (self: BookSheet | null, argument: Argument | undefined, host: Host): OnSheet => {
  const place = selfOf(argument, 'Range') ?? (typeof argument === 'string' ? placeOf(host.book, argument, self) : null)
  if (!place || place.area.rows * place.area.columns !== 1) throw badArgument()
  return place
}

const MOST_CHARACTERS = 32_767

const contentOf = (argument: Argument | undefined): string => {
  if (typeof argument !== 'string' || argument === '' || argument.length > MOST_CHARACTERS) throw badArgument()
  return argument
}

const add = (self: BookSheet | null, [cell, content]: readonly Argument[], host: Host): Node => {
  const { sheet, area } = cellOf(self, cell, host)
  mustBeOpen(sheet)
  if (sheet.remarkAt(area.row, area.column)) throw badArgument()
  const remark: Remark = { id: host.book.mint(), kind: 'thread', row: area.row, column: area.column, author: AUTHOR, text: contentOf(content), resolved: false, replies: [] }
  sheet.remarks.push(remark)
  changed(sheet, host)
  return host.make('Comment', { sheet, remark })
}

const byCell = (self: BookSheet | null, [cell]: readonly Argument[], host: Host): Node => {
  const { sheet, area } = cellOf(self, cell, host)
  const remark = sheet.remarkAt(area.row, area.column)
  if (!remark || remark.kind !== 'thread') throw notFound()
  return host.make('Comment', { sheet, remark })
}

export const comments: Kind<BookSheet | null> = {
  name: 'CommentCollection',
  items: (self, host) => threads(self, host).map((place) => host.make('Comment', place)),
  item: (self, key, host) => {
    const place = threads(self, host).find(({ remark }) => remark.id === key)
    return place ? host.make('Comment', place) : null
  },
  calls: { Add: add, GetItemByCell: byCell },
}

const remove = ({ sheet, remark }: RemarkPlace, _: readonly Argument[], host: Host): void => {
  mustBeOpen(sheet)
  if (!sheet.remarks.includes(remark)) throw notFound()
  sheet.remarks = sheet.remarks.filter((other) => other !== remark)
  changed(sheet, host)
}

const said = (one: Remark | Reply) => ({ authorName: one.author, content: one.text })

const voice = <Self>(of: (self: Self) => Remark | Reply): Kind<Self>['reads'] => ({
  Id: (self) => of(self).id,
  Content: (self) => said(of(self)).content,
  AuthorName: (self) => said(of(self)).authorName,
  AuthorEmail: () => '',
  CreationDate: () => null,
  RichContent: (self) => said(of(self)).content,
  ContentType: () => 'Plain',
})

const location = ({ sheet, remark }: RemarkPlace, _: readonly Argument[], host: Host): Node => host.make('Range', { sheet, area: single(remark.row, remark.column) })

export const comment: Kind<RemarkPlace> = {
  name: 'Comment',
  identity: ({ remark }) => ({ Id: remark.id }),
  reads: { ...voice<RemarkPlace>(({ remark }) => remark), Resolved: ({ remark }) => remark.resolved },
  writes: {
    Content: ({ sheet, remark }, value, host) => {
      mustBeOpen(sheet)
      remark.text = contentOf(value)
      changed(sheet, host)
    },
    Resolved: ({ sheet, remark }, value, host) => {
      remark.resolved = value === true
      changed(sheet, host)
    },
  },
  links: { Replies: (self, host) => host.make('CommentReplyCollection', self) },
  calls: { Delete: remove, GetLocation: location },
}

export const replies: Kind<RemarkPlace> = {
  name: 'CommentReplyCollection',
  items: (self, host) => self.remark.replies.map((reply) => host.make('CommentReply', { ...self, reply })),
  item: (self, key, host) => {
    const reply = self.remark.replies.find(({ id }) => id === key)
    return reply ? host.make('CommentReply', { ...self, reply }) : null
  },
  calls: {
    Add: (self, [content], host) => {
      mustBeOpen(self.sheet)
      const reply = { id: host.book.mint(), author: AUTHOR, text: contentOf(content) }
      self.remark.replies.push(reply)
      changed(self.sheet, host)
      return host.make('CommentReply', { ...self, reply })
    },
  },
}

type ReplyPlace = RemarkPlace & { readonly reply: Reply }

export const reply: Kind<ReplyPlace> = {
  name: 'CommentReply',
  identity: ({ reply: one }) => ({ Id: one.id }),
  reads: { ...voice<ReplyPlace>(({ reply: one }) => one), Resolved: ({ remark }) => remark.resolved },
  writes: {
    Content: ({ sheet, reply: one }, value, host) => {
      one.text = contentOf(value)
      changed(sheet, host)
    },
  },
  calls: {
    GetLocation: location,
    GetParentComment: ({ sheet, remark }, _, host) => host.make('Comment', { sheet, remark }),
    Delete: ({ sheet, remark, reply: one }, _, host) => {
      remark.replies.splice(remark.replies.indexOf(one), 1)
      changed(sheet, host)
    },
  },
}
