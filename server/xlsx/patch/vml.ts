interface Place {
  readonly row: number
  readonly column: number
}

const SHAPE_TYPE = '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** A drawing with no note yet, in the older drawing language that notes still need. */
export const emptyDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${SHAPE_TYPE}</xml>`

const FIRST_SHAPE = 1025

const freeShape = (text: string): number =>
  Math.max(FIRST_SHAPE - 1, ...[...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]))) + 1

/** The box stands beside its cell: columns and rows count from 0, pixels within them follow. */
const anchor = ({ row, column }: Place): string =>
  [column, 15, Math.max(row - 2, 0), 10, column + 3, 15, Math.max(row - 2, 0) + 6, 4].join(', ')

const shape = (id: number, place: Place): string =>
  `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:220pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(place)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(place.row - 1)}</x:Row><x:Column>${String(place.column - 1)}</x:Column></x:ClientData></v:shape>`

/** Such drawings are often not well-formed, so they are cut as text and never parsed. */
const SHAPES = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g

export const hasShapes = (text: string): boolean => text.search(SHAPES) >= 0

const ofCell = (text: string, { row, column }: Place): boolean =>
  new RegExp(`<x:Row>\\s*${String(row - 1)}\\s*</x:Row>`).test(text) && new RegExp(`<x:Column>\\s*${String(column - 1)}\\s*</x:Column>`).test(text)

export const withNoteShape = (text: string, place: Place): string => {
  const end = text.lastIndexOf('</xml>')
  const type = text.includes('_x0000_t202"') ? '' : SHAPE_TYPE
  return text.slice(0, end) + type + shape(freeShape(text), place) + text.slice(end)
}

export const withoutNoteShape = (text: string, place: Place): string =>
  text.replace(SHAPES, (found) => (found.includes('"Note"') && ofCell(found, place) ? '' : found))
