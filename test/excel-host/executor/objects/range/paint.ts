import type { CellStyle } from '#server/xlsx/model.ts'
import { badArgument } from '../../fault.ts'
import type { Areas, Edge, Host } from '../../host.ts'
import type { Kind, Wire } from '../../node.ts'
import { colour, repaint, shared } from './looks.ts'

const WHITE = '#FFFFFF'

export const fill: Kind<Areas> = {
  name: 'RangeFill',
  reads: { Color: (self) => shared<string>(self, (look) => look.fill ?? WHITE, '') },
  writes: { Color: (self, value, host) => repaint(self, { fill: colour(value) }, host) },
  calls: { Clear: (self, _, host) => repaint(self, { fill: null }, host) },
}

type Switch = 'bold' | 'italic' | 'strike'

const reading = (trait: Switch) => (self: Areas) => shared<boolean | null>(self, (look) => look[trait], null)

const writing = (trait: Switch) => (self: Areas, value: Wire, host: Host) => repaint(self, { [trait]: value === true } satisfies Partial<CellStyle>, host)

export const font: Kind<Areas> = {
  name: 'RangeFont',
  reads: {
    Name: (self) => shared<string | null>(self, (look) => look.fontName ?? self.sheet.plain.fontName, null),
    Size: (self) => shared<number | null>(self, (look) => look.fontSize ?? self.sheet.plain.fontSize, null),
    Color: (self) => shared<string>(self, (look) => look.fontColor ?? '#000000', ''),
    Bold: reading('bold'),
    Italic: reading('italic'),
    Strikethrough: reading('strike'),
    Underline: (self) => shared<string | null>(self, (look) => (look.underline ? 'Single' : 'None'), null),
  },
  writes: {
    Name: (self, value, host) => repaint(self, { fontName: String(value) }, host),
    Size: (self, value, host) => repaint(self, { fontSize: Number(value) }, host),
    Color: (self, value, host) => repaint(self, { fontColor: colour(value) }, host),
    Bold: writing('bold'),
    Italic: writing('italic'),
    Strikethrough: writing('strike'),
    Underline: (self, value, host) => repaint(self, { underline: value !== 'None' }, host),
  },
}

export const protection: Kind<Areas> = {
  name: 'FormatProtection',
  reads: { Locked: (self) => shared<boolean | null>(self, (look) => look.locked, null) },
  writes: { Locked: (self, value, host) => repaint(self, { locked: value === true }, host) },
}

const SIDES: Readonly<Record<string, 'top' | 'right' | 'bottom' | 'left'>> = { EdgeTop: 'top', EdgeRight: 'right', EdgeBottom: 'bottom', EdgeLeft: 'left', InsideHorizontal: 'bottom', InsideVertical: 'right' }

/** The cells that touch one edge of each area. */
const along = ({ sheet, areas, side }: Edge): Areas => ({
  sheet,
  areas: areas.flatMap((area) => {
    if (side === 'EdgeTop') return [{ ...area, rows: 1 }]
    if (side === 'EdgeBottom') return [{ ...area, row: area.row + area.rows - 1, rows: 1 }]
    if (side === 'EdgeLeft') return [{ ...area, columns: 1 }]
    if (side === 'EdgeRight') return [{ ...area, column: area.column + area.columns - 1, columns: 1 }]
    if (side === 'InsideHorizontal') return area.rows > 1 ? [{ ...area, rows: area.rows - 1 }] : []
    return area.columns > 1 ? [{ ...area, columns: area.columns - 1 }] : []
  }),
})

const draw = (self: Edge, value: Wire, host: Host): void => {
  const side = SIDES[self.side]
  if (!side) throw badArgument()
  const edge = along(self)
  for (const area of edge.areas) {
    const borders = self.sheet.look(area.row, area.column).borders
    repaint({ sheet: self.sheet, areas: [area] }, { borders: { ...borders, [side]: value !== 'None' } }, host)
  }
}

export const border: Kind<Edge> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side, SideIndex: side }),
  reads: {
    SideIndex: ({ side }) => side,
    Style: (self) => shared<string | null>(along(self), (look) => (look.borders[SIDES[self.side] ?? 'top'] ? 'Continuous' : 'None'), null),
    Color: () => '#000000',
    Weight: () => 'Thin',
  },
  writes: { Style: draw, Color: () => undefined, Weight: () => undefined },
}

export const borders: Kind<Areas> = {
  name: 'RangeBorderCollection',
  items: (self, host) => Object.keys(SIDES).map((side) => host.make('RangeBorder', { ...self, side })),
  item: (self, key, host) => (typeof key === 'string' && key in SIDES ? host.make('RangeBorder', { ...self, side: key }) : null),
}
