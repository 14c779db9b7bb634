import type { DocumentKind } from '#schema/documents/documented-plan.ts'

interface Named {
  readonly school: string
  readonly schoolYear: string
  readonly draft: boolean
}

/** Tên gọi của văn bản trong thuộc tính tệp. */
export const documentTitles: Readonly<Record<DocumentKind, (named: Named) => string>> = {
  plan: ({ school, schoolYear }) => `Kế hoạch bồi dưỡng thường xuyên năm học ${schoolYear} - ${school}`,
  annex: ({ school, schoolYear }) => `Phụ lục đăng ký mô đun năm học ${schoolYear} - ${school}`,
}

const stems: Readonly<Record<DocumentKind, string>> = { plan: 'Ke-hoach-BDTX', annex: 'Phu-luc-dang-ky-mo-dun' }

/** Tên tệp không dấu: mở được trên mọi máy. */
export const documentFile = (kind: DocumentKind, { school, schoolYear, draft }: Named): string =>
  `${stems[kind]}_${school.replace(/[^A-Za-z0-9-]+/g, '-')}_${schoolYear}${draft ? '_nhap' : ''}.docx`
