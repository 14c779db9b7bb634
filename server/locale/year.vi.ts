import type { yearReasons } from '#server/refusal/year.ts'

const MEGABYTE = 1024 * 1024

/** Vì sao một việc của năm học chưa được ghi, và cách xử lý. */
export const yearVi = {
  yearActOne: () => 'Mỗi việc trong danh sách phải có đúng một tên việc kèm nội dung. Hãy tách thành từng việc riêng.',
  yearActTooLong: ({ most }: { most: number }) => `Nội dung của việc này dài hơn ${String(most)} ký tự. Hãy ghi ngắn lại.`,
  yearTooManyActs: ({ acts, most }: { acts: number; most: number }) => `Một lần gửi được tối đa ${String(most)} việc, lần này có ${String(acts)}. Hãy chia thành nhiều lần.`,
  yearActsMissing: () => 'Chưa có việc nào để ghi. Hãy chọn ít nhất một việc.',
  yearMoved: ({ mine, theirs }: { mine: number; theirs: number }) =>
    `Sổ năm học đã có người khác ghi thêm: bạn đang xem bản ${String(mine)}, hiện là bản ${String(theirs)}. Chưa ghi gì. Hãy mở lại sổ rồi làm tiếp.`,
  programmeUnknown: ({ programme }: { programme: string }) => `“${programme}” không phải chương trình bồi dưỡng. Hãy ghi 01, 02 hoặc 03.`,
  notYourSchoolsPerson: ({ name }: { name: string }) => `Mã của ${name} không thuộc trường này. Hãy để trống mã để hệ thống tự tìm hoặc thêm người.`,
  personMaybeKnown: ({ name, count }: { name: string; count: number }) =>
    `Trường đã có ${String(count)} người có thể chính là ${name}. Hãy chọn đúng người, hoặc ghi thêm ngày sinh hay mã nhân sự để phân biệt.`,
  yearHeldBack: () => 'Việc này hợp lệ nhưng chưa được ghi, vì cả danh sách chỉ được ghi khi mọi việc đều hợp lệ. Hãy sửa các việc bị từ chối rồi gửi lại.',
  yearNoPlan: ({ year }: { year: string }) => `Trường chưa gửi danh sách đăng ký năm học ${year} nên không có gì để lấy. Hãy gửi bảng cho hiệu trưởng trước.`,
  yearFromUnknown: ({ year }: { year: string }) => `Không có năm học ${year}. Hãy chọn một năm học đã qua.`,
  yearFromSame: () => 'Chỉ chuyển được từ một năm học trước sang năm học này. Hãy chọn năm học trước.',
  yearFromEmpty: ({ year }: { year: string }) => `Sổ năm học ${year} chưa có ai nên không có gì để chuyển. Hãy chọn năm học khác.`,
  evidenceLies: ({ name, found }: { name: string; found: string | null }) =>
    found === null
      ? `Tệp ${name} không phải PDF, PNG hay JPEG: nội dung bên trong không đúng các loại này. Hãy chọn tệp khác hoặc xuất lại tệp.`
      : `Tệp ${name} mang đuôi không đúng với nội dung bên trong (thực ra là ${found}). Hãy đổi đuôi cho đúng hoặc xuất lại tệp.`,
  evidenceEmpty: () => 'Tệp trống hoặc không đọc được. Hãy chọn lại tệp.',
  evidenceTooBig: ({ most }: { most: number }) => `Tệp lớn hơn ${String(most / MEGABYTE)} MB. Hãy giảm dung lượng, ví dụ quét ở độ phân giải thấp hơn.`,
  evidenceItemUnknown: () => 'Kế hoạch cá nhân của người này không có nội dung đó. Hãy chọn một nội dung trong kế hoạch, hoặc để trống.',
  marksSource: () => 'Hãy gửi đúng một trong hai: tệp (.xlsx, .csv) hoặc bảng dán vào.',
  marksTooLarge: ({ most }: { most: number }) => `Bảng điểm lớn hơn ${String(most / 1_000_000)} MB. Hãy chỉ giữ các cột họ tên, mã và điểm.`,
  marksUnreadable: () => 'Không đọc được tệp này. Hãy lưu lại thành .xlsx hoặc .csv rồi thử lại.',
  marksNoTable: () => 'Không tìm thấy dòng tiêu đề có cột họ tên (hoặc mã nhân sự) và cột điểm. Hãy thêm dòng tiêu đề rồi thử lại.',
  marksTooMany: ({ most }: { most: number }) => `Bảng điểm có hơn ${String(most)} dòng. Hãy chia thành nhiều bảng.`,
  marksNoScale: ({ year }: { year: string }) => `Chưa có quy định duy nhất về thang điểm của năm học ${year} nên chưa so được điểm. Hãy xem các quy định mâu thuẫn nhau.`,
  transferNowhere: ({ code }: { code: string }) => `Không có trường nào khác nhận được hồ sơ dưới mã “${code}” trên hệ thống này vào ngày đó. Hãy hỏi lại mã trường tiếp nhận, hoặc chỉ ghi tình trạng chuyển đi nếu trường đó không dùng hệ thống.`,
  transferReason: () => 'Chưa ghi lý do rút lại. Hãy ghi vì sao.',
  transferGone: () => 'Hồ sơ chuyển trường này đã được tiếp nhận hoặc đã rút lại. Hãy mở lại danh sách.',
  delegateUnknown: () => 'Tài khoản này không phải phó hiệu trưởng của trường. Hãy chọn một phó hiệu trưởng trong danh sách, hoặc nhờ quản trị viên giao vai trò.',
} satisfies Record<keyof typeof yearReasons, unknown>
