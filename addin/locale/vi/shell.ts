export const shell = {
  product: 'BDTX',
  tagline: 'Bồi dưỡng thường xuyên',
  otherLanguage: 'English',
  switchLanguage: 'Đổi sang tiếng Anh',
  menu: 'Các phần của bảng BDTX',
  skip: 'Tới nội dung',
  check: 'Kiểm tra',
  send: 'Gửi',
  review: 'Duyệt',
  board: 'Theo dõi',
  administer: 'Quản trị',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  close: 'Đóng thông báo',
  cancel: 'Dừng',
  again: 'Thử lại',
  loading: 'Đang mở…',
  progress: (done: number, of: number) => `${String(done)} trên ${String(of)}`,
  bug: 'Có lỗi trong phần mềm, không phải do dữ liệu của bạn. Không có gì bị mất: hãy thử lại, nếu vẫn vậy hãy mở lại bảng BDTX.',
  needsExcel: 'Phần này cần một tệp Excel đang mở. Hãy mở bảng BDTX từ trong Excel.',
  schoolYear: 'Năm học',
  school: 'Trường',
  authority: 'Cơ quan quản lý',
  when: (at: string) => new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)),
  day: (date: string) => date.split('-').reverse().join('/'),
}

export const hindrance = {
  cellEdit: 'Excel đang chờ bạn gõ xong một ô. Hãy nhấn Enter hoặc Esc trong Excel rồi bấm lại. Chưa có gì thay đổi.',
  protected: 'Trang tính đang bị khóa nên không ghi được. Hãy vào Xem lại → Bỏ bảo vệ trang tính, rồi bấm lại.',
  tooLarge: 'Tệp này quá lớn nên Excel không gửi hết được. Hãy xóa bớt trang tính không dùng, rồi bấm lại.',
  unsupported: 'Phiên bản Excel này chưa có chức năng cần dùng. Hãy cập nhật Office, hoặc gửi tệp .xlsx cho người phụ trách CNTT kiểm tra bằng lệnh bdtx check.',
  gone: 'Trang tính hoặc ô này không còn trong tệp. Hãy bấm Kiểm tra để đọc lại tệp.',
  noWorkbook: 'Không có tệp Excel nào đang mở. Hãy mở danh sách của trường trong Excel, rồi mở bảng BDTX từ thẻ BDTX.',
}

export const trouble = {
  lost: 'Không nối được với máy chủ. Chưa mất gì: hãy xem lại mạng rồi bấm lại, máy chủ sẽ không ghi hai lần.',
  cancelled: 'Đã dừng theo yêu cầu của bạn.',
  signedOut: 'Phiên đăng nhập đã hết. Mọi việc đang làm vẫn còn: hãy đăng nhập lại để làm tiếp.',
  tooMany: (seconds: number | null) => seconds === null ? 'Máy chủ đang bận. Hãy đợi một phút rồi bấm lại.' : `Máy chủ đang bận. Hãy đợi ${String(seconds)} giây rồi bấm lại.`,
  fault: (requestId: string) => `Máy chủ gặp lỗi. Dữ liệu của bạn không bị ghi dở dang. Nếu gặp lại, hãy báo mã ${requestId} cho người quản trị.`,
}
