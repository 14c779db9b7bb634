import { mentionsIn } from './mentions.ts'

const MARKS = /^[\s*_#>•·–—+\-"“]*/u
const NUMBERED = /^(?:(?:PHẦN|CHƯƠNG|MỤC)\s+)?(?:[IVX]{1,5}|[A-E]|\d{1,2}(?:\.\d{1,2})*)\s*[.)\-:–/]\s*\p{L}/u
const CUSTOMARY = /^(?:mục đích|mục tiêu|yêu cầu|đối tượng|nội dung|hình thức|tổ chức thực hiện|đánh giá|nhiệm vụ|căn cứ(?: pháp lý| xây dựng kế hoạch)?\s*:?$|cơ sở pháp lý)/iu
const HEADING_LENGTH = 110
const LEADS = /^(?:căn cứ|thực hiện|triển khai|theo|xét|trên cơ sở|tiếp tục (?:thực hiện|triển khai))(?!\p{L})/iu

export const bare = (paragraph: string): string => paragraph.replace(MARKS, '').replace(/[*_]+/g, '').trim()

export const isHeading = (paragraph: string): boolean => {
  const text = bare(paragraph)
  if (text === '' || text.length > HEADING_LENGTH || /[;,]$/.test(text)) return false
  return NUMBERED.test(text) || CUSTOMARY.test(text)
}

const leads = (paragraph: string): boolean => LEADS.test(bare(paragraph))
const opensBasis = (paragraph: string): boolean => isHeading(paragraph) && /căn cứ|cơ sở pháp lý/iu.test(paragraph)

/** How a document is laid out, as far as its legal bases are concerned. */
export interface Outline {
  /** First paragraph that belongs to the bases or, without any, to the body. */
  readonly headEnd: number
  /** First heading of the body. */
  readonly bodyStart: number
  readonly basis: ReadonlySet<number>
}

/** Paragraphs of sections headed «Căn cứ». */
const basisSections = (paragraphs: readonly string[]): readonly number[] => {
  const inside: number[] = []
  let open = false
  paragraphs.forEach((paragraph, index) => {
    if (isHeading(paragraph) && !leads(paragraph)) open = opensBasis(paragraph)
    else if (open && mentionsIn(paragraph).length > 0) inside.push(index)
  })
  return inside
}

/** What stands among the bases: led by «Căn cứ» anywhere, by its kin before the body, or under such a heading. */
export const outlineOf = (paragraphs: readonly string[]): Outline => {
  const lead = paragraphs.findIndex(leads)
  const heading = paragraphs.findIndex((paragraph, index) => index > lead && isHeading(paragraph) && !leads(paragraph))
  const bodyStart = heading < 0 ? paragraphs.length : heading
  const led = paragraphs.flatMap((paragraph, index) => (leads(paragraph) && (index < bodyStart || /^căn cứ/iu.test(bare(paragraph))) ? [index] : []))
  const first = lead < 0 ? bodyStart : Math.min(lead, bodyStart)
  return { headEnd: first, bodyStart, basis: new Set([...led, ...basisSections(paragraphs)]) }
}
