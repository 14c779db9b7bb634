import type { DatedSection, Heading, Plain } from '../../documents/facts.ts'

export const headingsVi: Readonly<Record<Heading, string>> = {
  purpose: 'I. Mục đích, yêu cầu',
  audience: 'II. Đối tượng',
  content: 'III. Nội dung và thời lượng',
  programme01: '1. Chương trình bồi dưỡng 01',
  programme02: '2. Chương trình bồi dưỡng 02',
  programme03: '3. Chương trình bồi dưỡng 03',
  forms: 'IV. Hình thức, tổ chức bồi dưỡng',
  assessment: 'V. Đánh giá và công nhận kết quả',
  organisation: 'VI. Tổ chức thực hiện',
  board: '1. Ban giám hiệu',
  teams: '2. Tổ chuyên môn',
  teachers: '3. Giáo viên',
}

export const datedSectionsVi: Readonly<Record<DatedSection, string>> = {
  terms: 'Số tiết chia cho hai học kỳ', months: 'Nội dung học theo tháng', sessions: 'Lịch học tập trung, trao đổi chuyên đề',
}

/** Câu không dựa vào số liệu; trường sửa lại được trong tệp nháp. */
export const plainVi: Readonly<Record<Plain, string>> = {
  'self-study': '2. Mỗi người chủ động chọn nội dung mình cần, tự theo dõi việc học và tự nhận xét kết quả của mình.',
  'by-standards': '3. Việc chọn nội dung dựa trên kết quả tự đánh giá theo chuẩn nghề nghiệp của năm học trước.',
  'by-conditions': '4. Nội dung, thời gian và cách học vừa sức người học, hợp với điều kiện của trường và của địa phương, không học lại điều đã đạt.',
  'by-register': '5. Số liệu đăng ký, tiến độ và kết quả được ghi trong một sổ chung của trường để mọi người cùng đối chiếu.',
  about01: 'Học theo nội dung Bộ Giáo dục và Đào tạo quy định cho năm học.',
  about02: 'Học theo nội dung Sở Giáo dục và Đào tạo hướng dẫn cho địa phương, kể cả nội dung phối hợp với các dự án nếu có.',
  about03: 'Mỗi người tự chọn mô đun để phát triển năng lực nghề nghiệp theo yêu cầu của vị trí việc làm.',
  'form-modes': '1. Kết hợp học tập trung, học từ xa và bán tập trung; chọn cách học theo từng nội dung.',
  'form-teams': '2. Học trong sinh hoạt chuyên môn: hằng tháng, tổ dành thời gian trao đổi một chuyên đề gắn với bài dạy của mình.',
  'form-alone': '3. Tự học theo tài liệu của từng mô đun; người học giữ sản phẩm để làm minh chứng.',
  'form-online': '4. Học trực tuyến trên hệ thống do ngành cung cấp, nơi có điều kiện.',
  'form-terms': '5. Thời gian học chia cho hai học kỳ, tránh dồn vào các tuần kiểm tra và cuối năm học.',
  'form-core': '6. Người có kinh nghiệm, giáo viên cốt cán giúp đồng nghiệp ngay tại tổ.',
  'form-review': '7. Sau mỗi học kỳ, trường họp rút kinh nghiệm và điều chỉnh việc học còn lại nếu cần.',
  'assess-fairly': '2. Đánh giá đúng người, đúng việc: điểm từng nội dung có bài làm hoặc minh chứng kèm theo.',
  'assess-used': '3. Kết quả được lưu trong hồ sơ cá nhân, dùng khi đánh giá, xếp loại và chọn nội dung cho năm học sau.',
  'board-guides': 'a) Hướng dẫn mỗi người lập kế hoạch cá nhân, duyệt kế hoạch cá nhân và tổng hợp thành kế hoạch của trường.',
  'board-follows': 'b) Phân công người theo dõi từng tổ, kiểm tra tiến độ theo kỳ, nhắc việc và giúp đỡ kịp thời.',
  'board-assesses': 'c) Đánh giá, tổng hợp, công bố kết quả trong trường và báo cáo cấp trên đúng hạn.',
  'board-cares': 'd) Bảo đảm thời gian, tài liệu và chế độ cho người học; đề nghị khen thưởng, xử lý theo quy định.',
  'teams-discuss': 'a) Xếp lịch trao đổi chuyên đề trong các buổi họp tổ; ghi biên bản.',
  'teams-check': 'b) Kiểm tra kế hoạch cá nhân và minh chứng của từng thành viên trước khi gửi Ban giám hiệu.',
  'teachers-plan': 'a) Lập và thực hiện đủ kế hoạch cá nhân đã được duyệt; nộp sản phẩm đúng hạn.',
  'teachers-report': 'b) Báo cáo tổ và Ban giám hiệu kết quả học cùng việc đã vận dụng vào giảng dạy, giáo dục.',
  closing: 'Các tổ và từng cá nhân thực hiện nghiêm túc kế hoạch này; có vướng mắc thì báo Ban giám hiệu để kịp thời giải quyết./.',
}
