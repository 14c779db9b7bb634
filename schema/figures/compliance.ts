import { fold } from './fold.ts'

const kept = /^(x|v|1|true|co|du|dat|tot|kha|day du|dung|hoan thanh|nghiem tuc|chap hanh|thuc hien)\b|^[✓✔√☑]/
const broken = /^(0|false|k|ko|kg|khong|chua|thieu|vi pham|kem|yeu)\b|^[✗✘☒]/

/** Whether the course's rules were kept; null: the cell does not say. */
export const complianceOf = (text: string | null | undefined): boolean | null => {
  const folded = fold(text ?? '')
  if (broken.test(folded)) return false
  return kept.test(folded) ? true : null
}
