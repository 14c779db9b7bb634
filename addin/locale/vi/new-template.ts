export const newTemplate = {
  title: 'Chưa có danh sách? Tạo mẫu mới',
  hint: 'Tạo trang Danh sách và Kết quả có bảng và danh sách thả xuống, cùng trang hướng dẫn, trong tệp trống đang mở.',
  level: 'Cấp học của trường',
  levels: { preschool: 'Mầm non', primary: 'Tiểu học', lowerSecondary: 'Trung học cơ sở', upperSecondary: 'Trung học phổ thông' },
  make: 'Tạo mẫu mới',
  making: 'Đang tạo mẫu…',
  made: 'Đã tạo mẫu. Ghi tên trường vào ô A1, mỗi người một dòng ở trang Danh sách, rồi bấm Đọc tệp.',
  notEmpty: 'Tệp này đã có nội dung nên chưa tạo gì. Hãy mở một tệp trống (Tệp > Mới), mở bảng BDTX rồi bấm lại.',
}
