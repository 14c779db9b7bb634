import { fold } from './fold.ts'

const kept = /^(x|v|1|d|true|co|du|dat|tot|kha|day du|dung|hoan thanh|nghiem tuc|chap hanh|thuc hien)\b|^[✓✔√☑]/
const broken = /^(0|false|k|ko|kg|cd|khong|chua|thieu|kem|yeu)\b|\bvi pham\b|^[✗✘☒]/

const tick = /^[xv1✓✔√☑+]$/

/** A column of ticks: where it is empty, the answer is no. */
export const isTickColumn = (texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '') && texts.every((text) => /^\s*$/.test(text) || tick.test(fold(text)))

/** Whether the course's rules were kept; null: the cell does not say. */
export const complianceOf = (text: string | null | undefined): boolean | null => {
  const folded = fold(text ?? '')
  if (folded.startsWith('khong vi pham')) return true
  if (broken.test(folded)) return false
  return kept.test(folded) ? true : null
}
