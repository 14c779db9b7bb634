/** Trang tra cứu văn bản: tiếng Việt trước, tiếng Anh sau. */
export const verifyPage = {
  title: 'Tra cứu văn bản bồi dưỡng thường xuyên',
  lead: 'Kiểm tra một văn bản có đúng là do nhà trường phát hành qua hệ thống này và chưa bị sửa hay không. Tệp được đọc ngay trên máy của bạn, không gửi đi.',
  leadEn: 'Find out whether a paper was issued through this system and has not been changed. The file is read on your own machine and is not sent.',
  file: 'Tệp văn bản (.docx) / File',
  number: 'Số, ký hiệu / Number',
  ask: 'Tra cứu / Verify',
  asking: 'Đang tra cứu… / Looking it up…',
  wait: 'Bạn đã tra cứu quá nhiều lần. Hãy chờ ít phút rồi thử lại. / Too many questions; wait some minutes and try again.',
  failed: 'Chưa hỏi được máy chủ. Hãy kiểm tra mạng rồi thử lại. / The server did not answer; check the network and try again.',
  insecure: 'Trình duyệt chỉ đọc được tệp khi trang mở bằng https. Hãy nhập số văn bản. / The browser reads files only over https; give the number instead.',
  noscript: 'Trang này cần JavaScript. / This page needs JavaScript.',
} as const
