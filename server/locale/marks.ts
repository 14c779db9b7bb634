import type { MarkVerdict } from '#server/year/marks/marks.types.ts'

export interface MarkFacts {
  readonly row: number
  /** As the table has it. */
  readonly name: string
  readonly item: string | null
  readonly written: string
  readonly provider: number | null
  readonly school: number | null
}

type Say = (facts: MarkFacts) => string

const number = (mark: number | null, comma: boolean): string => (mark === null ? '…' : comma ? String(mark).replace('.', ',') : String(mark))

const vi: Readonly<Record<MarkVerdict, Say>> = {
  new: ({ name, item, provider }) => (provider === null ? `${name} vắng ${item ?? ''}; trường chưa ghi gì.` : `${name}: ${item ?? ''} được ${number(provider, true)} điểm; trường chưa ghi điểm.`),
  same: ({ name, item }) => `${name}: điểm ${item ?? ''} giống điểm trường đã ghi.`,
  differs: ({ name, item, provider, school }) => `${name}: ${item ?? ''} trong bảng là ${provider === null ? 'vắng' : number(provider, true)}, trường đã ghi ${number(school, true)}. Hãy xem bài rồi chọn điểm đúng.`,
  notPlanned: ({ name, item }) => `${name} không đăng ký ${item ?? ''} trong kế hoạch cá nhân. Hãy bổ sung kế hoạch trước khi ghi điểm, hoặc bỏ dòng này.`,
  unmatched: ({ name, row }) => `Dòng ${String(row)}: chưa chắc “${name}” là ai trong trường. Hãy chọn đúng người.`,
  unreadable: ({ name, written, row }) => `Dòng ${String(row)}: điểm “${written}” của ${name} không phải số từ 0 đến 10. Hãy sửa trong bảng.`,
  itemUnknown: ({ row }) => `Dòng ${String(row)}: bảng không cho biết điểm của nội dung nào. Hãy chọn nội dung rồi so lại.`,
  notActive: ({ name }) => `${name} hiện không thuộc diện đánh giá (nghỉ, hoãn, miễn, chuyển hoặc thôi việc). Hãy xem lại dòng này.`,
  twice: ({ name, item, row }) => `Dòng ${String(row)}: ${name} đã có điểm ${item ?? ''} ở một dòng trên. Hãy giữ một dòng.`,
}

const en: Readonly<Record<MarkVerdict, Say>> = {
  new: ({ name, item, provider }) => (provider === null ? `${name} was absent from ${item ?? ''}; the school has entered nothing.` : `${name}: ${number(provider, false)} for ${item ?? ''}; the school has entered no mark.`),
  same: ({ name, item }) => `${name}: the mark for ${item ?? ''} is the one the school has.`,
  differs: ({ name, item, provider, school }) => `${name}: ${item ?? ''} is ${provider === null ? 'absent' : number(provider, false)} in the table and ${number(school, false)} in the book. Look at the paper and choose.`,
  notPlanned: ({ name, item }) => `${name} has not chosen ${item ?? ''}. Amend the plan before entering the mark, or leave the row out.`,
  unmatched: ({ name, row }) => `Row ${String(row)}: it is not certain who "${name}" is. Choose the person.`,
  unreadable: ({ name, written, row }) => `Row ${String(row)}: "${written}" for ${name} is no number from 0 to 10. Correct it in the table.`,
  itemUnknown: ({ row }) => `Row ${String(row)}: the table does not say what the mark is for. Choose the item and compare again.`,
  notActive: ({ name }) => `${name} is not rated now (on leave, deferred, exempt, transferred or gone). Look at this row again.`,
  twice: ({ name, item, row }) => `Row ${String(row)}: a row above has a mark of ${name} for ${item ?? ''}. Keep one.`,
}

/** What comes of a mark a provider says, in both languages. */
export const markSaid = (verdict: MarkVerdict, facts: MarkFacts): { textVi: string; textEn: string } => ({ textVi: vi[verdict](facts), textEn: en[verdict](facts) })
