import type { documentReasons } from '#server/refusal/document.ts'

/** Vì sao không lập được một văn bản, và cách xử lý. */
export const documentVi = {
  documentNumberForm: () => 'Số, ký hiệu kế hoạch chưa đúng dạng. Hãy ghi số, dấu gạch chéo, KH và chữ viết tắt tên trường, ví dụ 60/KH-MNBC; hoặc để trống để văn thư ghi tay.',
  documentTextTooLong: ({ most }: { most: number }) => `Nội dung dài hơn ${String(most)} ký tự nên không vừa khối tiêu đề. Hãy ghi ngắn lại.`,
  documentNoSnapshot: () => 'Kế hoạch này chưa từng được duyệt nên chưa có bản chụp. Hãy chờ hiệu trưởng duyệt, hoặc lập bản nháp từ số liệu hiện tại (PRESENT).',
  documentTooLarge: ({ most }: { most: number }) => `Văn bản lớn hơn ${String(most)} byte nên không gửi được. Hãy kiểm tra danh sách: một trường thường chỉ có vài trăm người.`,
} satisfies Record<keyof typeof documentReasons, unknown>
