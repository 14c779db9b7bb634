import type { InstrumentKind } from '../../law/instruments/registered.ts'

const BEFORE =
  /(?:Bộ luật|Luật(?:\s+\p{L}+){0,12}?|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kế hoạch|Công văn|Văn bản hợp nhất|Văn bản|Hướng dẫn|Thông báo(?:\s+kết luận)?|Kết luận|Quy định|Pháp lệnh|Tờ trình|Báo cáo|Biên bản|Đề án|Chương trình|TTLT|TT|NĐ|QĐ)\s*(?:số)?\s*:?\s*$/iu
const NUMBER_WORD = /số\s*:?\s*$/iu

const kinds: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/^(?:bộ )?luật/iu, 'law'], [/^nghị quyết/iu, 'resolution'], [/^(?:nghị định|NĐ)/iu, 'decree'], [/^(?:quyết định|QĐ)/iu, 'decision'],
  [/^chỉ thị/iu, 'directive'], [/^(?:thông tư liên tịch|TTLT)/iu, 'jointCircular'], [/^(?:thông tư|TT)/iu, 'circular'], [/^(?:công văn|văn bản|hướng dẫn)/iu, 'dispatch'],
]

export const kindOfWords = (words: string): InstrumentKind | null => kinds.find(([start]) => start.test(words.trim()))?.[1] ?? null

/** Where the type words right before a number begin; null where none stand there. */
export const typeBefore = (text: string, at: number): number | null => {
  const found = BEFORE.exec(text.slice(Math.max(0, at - 90), at)) ?? NUMBER_WORD.exec(text.slice(Math.max(0, at - 8), at))
  return found ? at - found[0].length : null
}

/** A circular or decree named without its symbol: 'Thông tư 19/2019'. */
export const BARE = /(?<!\p{L})(Thông tư liên tịch|Thông tư|Nghị định|TTLT|TT|NĐ)\s*(?:số\s*)?(\d{1,3})\/((?:19|20)\d{2})(?![\d/-]|\s*\/)/giu
