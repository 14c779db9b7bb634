import type { PaperSymbol } from '../../documents/year/paper-kinds.ts'

/** Chữ viết tắt tên loại văn bản, theo Nghị định 30/2020/NĐ-CP, Phụ lục III. */
export const symbols: Readonly<Record<PaperSymbol, string>> = { plan: 'KH', report: 'BC', decision: 'QĐ' }

/** Chỗ trống dành cho văn thư ghi số. */
export const blankNumber = (symbol: PaperSymbol): string => `……/${symbols[symbol]}-………`
