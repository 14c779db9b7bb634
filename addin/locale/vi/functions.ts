/** Worksheet functions as Excel's own help shows them: names without accents, as typed into a cell. */
export const functions = {
  described: {
    TENMODUN: {
      description: 'Tên của một mô đun bồi dưỡng theo mã. Tên chưa ai đối chiếu với văn bản có ghi “(chưa đối chiếu)”.',
      parameters: [
        { name: 'mã', description: 'Mã mô đun, như GVPT 5.' },
        { name: 'năm học', description: 'Năm học, như 2025-2026. Bỏ trống: theo ngày hôm nay.' },
      ],
    },
    KIEMTRA: {
      description: 'Kiểm tra các mô đun ghi trong một ô có đúng danh mục của người đăng ký không. Đã đăng nhập: theo cả quy định riêng của cơ quan và trường mà bảng BDTX đã biết.',
      parameters: [
        { name: 'ô mô đun', description: 'Ô ghi các mô đun đăng ký, như “GVPT 1; GVPT 9”.' },
        { name: 'vai trò', description: 'Chức vụ, như giáo viên hoặc hiệu trưởng.' },
        { name: 'cấp', description: 'Cấp học: mầm non, tiểu học, THCS hoặc THPT.' },
        { name: 'năm học', description: 'Năm học, như 2025-2026. Bỏ trống: theo ngày hôm nay.' },
      ],
    },
    SOTIET: {
      description: 'Tổng số tiết của các mô đun, mỗi mô đun tính một lần. Chỉ cộng số tiết đã đối chiếu với văn bản.',
      parameters: [{ name: 'mã', description: 'Mã mô đun, ô hoặc vùng ô có mã mô đun.' }],
    },
    CONTHIEU: {
      description: 'Số tiết còn thiếu của chương trình 03 so với số tiết phải có; 0 nếu đã đủ.',
      parameters: [
        { name: 'danh sách mã', description: 'Ô hoặc vùng ô có các mã mô đun.' },
        { name: 'số tiết phải có', description: 'Bỏ trống: số tiết một năm theo thông tư của danh mục đó.' },
      ],
    },
    XEPLOAI: {
      description: 'Xếp loại theo điểm các bài kiểm tra, khi đã chấp hành đủ quy định của khóa bồi dưỡng. Thang điểm theo thông tư, hoặc theo quy định riêng mà bảng BDTX đã biết.',
      parameters: [{ name: 'điểm', description: 'Điểm từng bài, ô hoặc vùng ô có điểm.' }],
    },
  },
  unchecked: (title: string) => `${title} (chưa đối chiếu)`,
  right: 'Đúng danh mục',
  noCode: (text: string) => `Không đọc được mã mô đun trong “${text}”. Ghi mã như GVPT 5.`,
  noList: (code: string) => `Không có danh mục nào mang mã “${code}”.`,
  notOnList: (code: string, last: number | null) => (last === null ? `Danh mục không có ${code}.` : `Danh mục không có ${code}: số cuối là ${String(last)}.`),
  notInForce: (code: string) => `Danh mục của ${code} không có hiệu lực vào ngày này.`,
  noTitle: (code: string) => `Chưa có tên của ${code}. Đăng nhập ở bảng BDTX để hỏi danh mục đã nhập trên máy chủ.`,
  noPeriods: (codes: readonly string[]) => `Chưa có số tiết đã đối chiếu của ${codes.join(', ')}, nên không cộng.`,
  noYear: (text: string) => `“${text}” không phải năm học. Ghi như 2025-2026.`,
  noRole: (text: string) => `Không hiểu vai trò “${text}”. Ghi giáo viên hoặc hiệu trưởng, phó hiệu trưởng.`,
  noLevel: (text: string) => `Không hiểu cấp học “${text}”. Ghi mầm non, tiểu học, THCS hoặc THPT.`,
  noRequirement: 'Các mã thuộc nhiều danh mục, nên hãy ghi số tiết phải có ở tham số thứ hai.',
  badRequirement: (text: string) => `“${text}” không phải số tiết.`,
  notRated: (reasons: readonly string[]) => `Chưa xếp loại được: ${reasons.join('; ')}.`,
  notDecided: 'Hai quy định cùng áp dụng cho câu hỏi này, nên chưa trả lời được. Hãy hỏi cơ quan quản lý xem theo quy định nào.',
}
