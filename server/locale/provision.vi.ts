import { words } from '#schema/locale/words.ts'
import { spoken } from '#schema/locale/spoken.ts'
import type { Layer } from '#schema/grammar/provision.ts'
import type { provisionReasons } from '#server/refusal/provision.ts'

type Sentences = Record<keyof typeof provisionReasons, unknown>

export interface Sides {
  readonly question: string
  readonly mine: string
  readonly theirs: string
}

/** Vì sao một quy định nhập vào bị từ chối, và cách xử lý. */
export const provisionVi = {
  provisionUnit: () => 'Quy định phải thuộc đúng một đơn vị. Hãy chọn một trường hoặc một cơ quan quản lý.',
  provisionUnknown: ({ provision }: { provision: string }) => `Không có nội dung quy định “${provision}”. Hãy chọn trong danh sách các nội dung được phép nhập.`,
  provisionLayer: ({ layer }: { layer: Layer }) => `Nội dung này không do ${words.vi.layer[layer]} ấn định. Hãy để đơn vị có thẩm quyền nhập.`,
  provisionShape: ({ example }: { example: string }) => `Giá trị không đúng dạng hoặc nằm ngoài khoảng cho phép. Hãy nhập theo mẫu ${example}.`,
  provisionDays: () => 'Chưa rõ quy định áp dụng khi nào. Hãy ghi năm học, hoặc ghi ngày bắt đầu, không ghi cả hai.',
  provisionTooFar: ({ from, to }: { from: string; to: string }) => `Ngày bắt đầu phải nằm trong khoảng ${spoken(from)} đến ${spoken(to)}. Hãy sửa lại ngày.`,
  provisionMoved: ({ mine, theirs }: { mine: number; theirs: number }) => `Nội dung này vừa có người khác nhập (bạn thấy bản ${String(mine)}, nay là bản ${String(theirs)}). Hãy tải lại rồi nhập tiếp.`,
  provisionsClaim: ({ vi }: { vi: Sides; en: Sides }) =>
    `Hai quy định cùng quyết định một việc (${vi.question}): “${vi.mine}” và “${vi.theirs}”. Hãy sửa hoặc bãi bỏ một trong hai; cấp dưới chỉ được quy định chặt hơn, trừ khi cấp trên cho phép.`,
  checkedInFuture: ({ today }: { today: string }) => `Ngày đối chiếu không thể sau hôm nay (${spoken(today)}). Hãy sửa lại ngày.`,
  deadlineNeedsYear: () => 'Hạn nộp kế hoạch được đặt cho từng năm học. Hãy ghi năm học thay cho ngày bắt đầu.',
  nothingToRepeal: ({ from }: { from: string }) => `Từ ngày ${spoken(from)} không còn quy định nào của đơn vị về việc này để bãi bỏ. Hãy kiểm tra lại ngày.`,
} satisfies Sentences
