import type { paperReasons } from '#server/refusal/paper.ts'

/** Vì sao không phát hành được một văn bản, và cách xử lý. */
export const paperVi = {
  paperOnlySigner: () => 'Chỉ hiệu trưởng, hoặc phó hiệu trưởng đang được ủy quyền, mới phát hành được văn bản. Bạn vẫn lập được bản nháp.',
  paperNumberForm: ({ example }: { example: string }) => `Số, ký hiệu chưa đúng dạng. Hãy ghi số, dấu gạch chéo, chữ viết tắt loại văn bản và tên trường, ví dụ ${example}; hoặc để trống để văn thư ghi tay.`,
  paperNumberless: () => 'Loại văn bản này không mang số riêng. Hãy bỏ trống ô số.',
  paperNumberTaken: ({ number, next }: { number: string; next: string }) => `Số ${number} đã dùng cho một văn bản khác của trường trong năm dương lịch này. Số tiếp theo còn trống: ${next}.`,
  paperNeedsPerson: () => 'Văn bản này lập cho một người. Hãy chọn người.',
  paperNeedsTeam: () => 'Văn bản này lập cho một tổ. Hãy chọn tổ.',
  paperPersonUnknown: () => 'Sổ năm học này không có người đó. Hãy tải lại sổ rồi chọn lại.',
  paperTeamUnknown: ({ team }: { team: string }) => `Sổ năm học này không có ai thuộc tổ "${team}". Hãy xem lại tên tổ.`,
  paperNobody: () => 'Sổ năm học này chưa có ai nên chưa lập được văn bản. Hãy đưa danh sách từ kế hoạch vào sổ trước.',
  paperNoPlan: () => 'Năm học này chưa có kế hoạch nào được gửi lên. Hãy gửi kế hoạch trước.',
  paperYearOpen: () => 'Năm học chưa được kết thúc trong sổ vào ngày ký nên kết quả còn có thể thay đổi. Hãy kết thúc năm học trước, hoặc ký từ ngày kết thúc trở đi. Bạn vẫn lập được bản nháp.',
  paperReason: ({ most }: { most: number }) => `Hãy ghi lý do thu hồi, không quá ${String(most)} ký tự.`,
  paperRevokedAlready: ({ on }: { on: string }) => `Văn bản này đã bị thu hồi từ ngày ${on.split('-').reverse().join('/')}.`,
  paperOnlyRevoker: () => 'Chỉ hiệu trưởng, hoặc phó hiệu trưởng đang được ủy quyền, mới thu hồi được văn bản.',
  paperDay: ({ from, to }: { from: string; to: string }) => `Ngày ký nằm quá xa năm học. Hãy ghi một ngày từ ${from} đến ${to}.`,
  binderEmpty: () => 'Năm học này chưa có văn bản nào được phát hành và chưa có biên nhận nào.',
  binderTooLarge: ({ most }: { most: number }) => `Tập hồ sơ lớn hơn ${String(most)} byte nên không gửi được một lần. Hãy tải từng văn bản.`,
} satisfies Record<keyof typeof paperReasons, unknown>
