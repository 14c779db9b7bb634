export const explain = {
  why: 'Vì sao?',
  /** Named for people who hear the screen: many such stand on one. */
  whyOf: (what: string) => `Vì sao? ${what}`,
  loading: 'Đang tìm căn cứ và cách tính…',
  none: 'Không còn gì để giải thích: bảng tính đã thay đổi. Hãy bấm Kiểm tra lại.',
  failed: 'Chưa lấy được phần giải thích. Hãy đóng mục này rồi mở lại; nếu vẫn không được, kiểm tra kết nối mạng.',
  grounds: 'Căn cứ',
  inputs: 'Trang tính ghi',
  steps: 'Cách tính',
}
