import type { Level, Role } from '../../tables/plan-lines.ts'

const levelWords: readonly (readonly [RegExp, readonly Level[]])[] = [
  [/mầm non|mẫu giáo|nhà trẻ/iu, ['preschool']],
  [/(?<!\p{L})(?:MN|MG|GDMN|GVMN|QLMN|GVMG)(?!\p{L})/u, ['preschool']],
  [/tiểu học/iu, ['primary']],
  [/(?<!\p{L})(?:TiH|GDTH|TH(?=\s*(?:[&,-]|và)\s*THCS))(?!\p{L})|(?:[Tt]rường|TRƯỜNG) TH(?!\p{L})/u, ['primary']],
  [/trung học cơ sở/iu, ['lowerSecondary']],
  [/THCS/u, ['lowerSecondary']],
  [/trung học phổ thông/iu, ['upperSecondary']],
  [/THPT/u, ['upperSecondary']],
  [/(?<!trung học )phổ thông(?! dân tộc)/iu, ['primary', 'lowerSecondary', 'upperSecondary']],
  [/GDPT|GVPT|QLPT|CSGDPT/u, ['primary', 'lowerSecondary', 'upperSecondary']],
]

/** Levels of schooling a text speaks of. */
export const levelsIn = (text: string): readonly Level[] => [...new Set(levelWords.flatMap(([word, levels]) => (word.test(text) ? levels : [])))]

const roleWords: readonly (readonly [RegExp, Role])[] = [
  [/cán bộ quản lý|cán bộ quản lí|CBQL/giu, 'manager'],
  [/giáo viên|(?<!\p{L})(?:GV|GVMN|GVPT|GVTH)(?!\p{L})/giu, 'teacher'],
  [/nhân viên|(?<!\p{L})NV(?!\p{L})/giu, 'staff'],
]

/** Roles a text speaks of, and how often. */
export const rolesIn = (text: string): readonly (readonly [role: Role, times: number])[] =>
  roleWords.flatMap(([word, role]) => {
    const times = text.match(word)?.length ?? 0
    return times > 0 ? [[role, times] as const] : []
  })

/** The regular duty itself; «thường xuyên, liên tục» only says how often something happens. */
export const speaksOfCpd = (text: string): boolean => /bồi dưỡng thường xuyên(?!\s*,?\s*liên tục)|BDTX/iu.test(text)

const SCHOOL_YEAR = /(?<!từ\s+)(?:năm học|và)\s*:?\s*((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})/giu

/** '2022-2023' and the like, where the two years follow each other. */
export const schoolYearsIn = (text: string): readonly string[] =>
  [...text.matchAll(SCHOOL_YEAR)].flatMap((found) => (Number(found[2]) === Number(found[1]) + 1 ? [`${found[1] ?? ''}-${found[2] ?? ''}`] : []))

const TERM = /(?<!năm học\s{0,3})(?<![\d/])((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})(?!\d)(?!.{0,40}(?:định hướng|tầm nhìn))/iu
const LASTING = /chiến lược|giai đoạn|đề án|quy hoạch/iu

/** Years a strategy or project covers, where they are more than one school year. */
export const termIn = (text: string): readonly [number, number] | null => {
  const found = TERM.exec(text)
  if (!found || !LASTING.test(text)) return null
  const [from, to] = [Number(found[1]), Number(found[2])]
  return to > from + 1 ? [from, to] : null
}
