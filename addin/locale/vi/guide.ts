import type { AccountRole } from '../../api/generated/graphql.ts'

const steps: Readonly<Record<AccountRole, readonly [string, string, string]>> = {
  CLERK: [
    'Mở danh sách giáo viên của trường như vẫn dùng, không cần sửa mẫu. BDTX tự nhận ra bảng; cột nào chưa chắc, bạn xác nhận một lần.',
    'Bấm nút Kiểm tra. Ô cần xem được đánh dấu; bấm vào từng chỗ trong bảng này để biết vì sao và sửa thế nào.',
    'Vào phần Gửi, đăng nhập, bấm Xem trước rồi gửi hiệu trưởng. Góp ý sẽ trở lại đúng ô trong tệp của bạn.',
  ],
  PRINCIPAL: [
    'Vào phần Duyệt, chọn năm học rồi bấm Mở kế hoạch. Máy chủ tự kiểm tra lại cả danh sách.',
    'Đọc phần Thay đổi và phần Cần xem. Ghi góp ý ở dòng phải sửa rồi trả lại, hoặc duyệt.',
    'Bấm Nộp kế hoạch. Biên nhận có số và thời điểm nộp nằm ở đầu trang và được ghi vào tệp Excel.',
  ],
  OFFICER: [
    'Vào phần Theo dõi để biết trường nào đã nộp, nộp muộn hoặc chưa nộp; đặt hạn nộp của cơ quan ở đó.',
    'Bấm Mở kế hoạch ở một trường để xem, rồi tiếp nhận hoặc trả lại kèm góp ý cho từng dòng.',
    'Vào phần Kéo số liệu để đưa số liệu các trường vào tệp Excel của bạn; kéo lại không làm mất cột bạn tự thêm.',
  ],
  ADMINISTRATOR: [
    'Thêm cơ quan quản lý trước, rồi thêm từng trường và cơ quan nhận kế hoạch của trường.',
    'Mời người dùng: chọn vai trò và đơn vị, tạo liên kết, gửi riêng cho đúng người. Họ tự đặt mật khẩu.',
    'Khi có người chuyển việc, thu hồi quyền cũ rồi mời người mới. Kế hoạch đã nộp vẫn giữ nguyên.',
  ],
  TEAM_HEAD: [
    'Vào phần Năm học để xem kế hoạch cá nhân của từng người trong tổ.',
    'Đồng ý cả tổ trừ những dòng bạn đánh dấu; dòng phải sửa thì trả lại kèm góp ý.',
    'Trong năm, xem ai còn thiếu tiết, thiếu bài hoặc vắng buổi học để nhắc kịp thời.',
  ],
  DEPUTY: [
    'Vào phần Năm học để xem kế hoạch, kết quả và lịch học của toàn trường.',
    'Khi có văn bản ủy quyền còn hạn, bạn duyệt thay và ký KT. Hiệu trưởng.',
    'Hết hạn ủy quyền, mọi thứ vẫn xem được; việc duyệt trở lại với hiệu trưởng.',
  ],
}

export const guide = {
  title: 'Ba bước để bắt đầu',
  steps: (role: AccountRole) => steps[role],
  done: 'Đã hiểu',
  more: 'Xem hướng dẫn đầy đủ',
  again: 'Mở lại phần này bằng nút ? ở góc trên.',
}
