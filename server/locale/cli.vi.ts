import type { CliSentences } from './cli-sentences.ts'

const workbook = {
  encrypted: 'tệp có mật khẩu mở. Hãy mở tệp bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi kiểm tra lần nữa.',
  'legacy-xls': 'đây là tệp Excel đời cũ (.xls). Hãy mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành > Sổ làm việc Excel (.xlsx) rồi kiểm tra tệp mới.',
  'not-a-workbook': 'nội dung không phải sổ làm việc Excel (.xlsx), dù tên tệp có thể viết như vậy. Hãy mở tệp bằng chương trình đã tạo ra nó và lưu thành .xlsx.',
  damaged: 'tệp bị hỏng hoặc chưa tải xong. Hãy tải hoặc chép lại tệp, hoặc mở bằng Excel, chọn Sửa chữa rồi lưu lại.',
  'too-large': 'nội dung sau khi giải nén lớn quá mức của một sổ đăng ký. Hãy chép các trang cần kiểm tra sang một tệp mới.',
  empty: 'tệp rỗng, không có trang tính nào. Hãy kiểm tra xem đã chọn đúng tệp chưa.',
}

const expectation = {
  object: 'một đối tượng { … }',
  text: 'một chuỗi chữ',
  level: '"MN", "TH", "THCS", "THPT" hoặc null',
  day: 'một ngày có thật viết dạng "2025-08-01"',
  count: 'một số nguyên không âm',
  list: 'một danh sách [ … ]',
  texts: 'một danh sách mã mô đun, ví dụ ["GVMN 1", "GVMN 22"]',
  result: '"Hoàn thành" hoặc "Không hoàn thành"',
  'year-order': 'một ngày sau ngày bắt đầu (from)',
}

const usage: Readonly<Record<string, (subject: string) => string>> = {
  missingArgument: (subject) => `Lệnh còn thiếu tham số ${subject}. Thêm --help để xem cách dùng.`,
  unknownOption: (subject) => `Không có tùy chọn ${subject}. Thêm --help để xem các tùy chọn.`,
  unknownCommand: (subject) => `Không có lệnh ${subject}. Thêm --help để xem các lệnh.`,
  optionMissingArgument: (subject) => `Tùy chọn ${subject} cần một giá trị đi kèm. Thêm --help để xem cách dùng.`,
  conflictingOption: (subject) => `Không dùng chung được các tùy chọn ${subject}. Hãy bỏ bớt một tùy chọn.`,
  invalidArgument: (subject) => `Giá trị của ${subject} không dùng được. Thêm --help để xem các giá trị.`,
}

const severity = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }

export const cliVi: CliSentences = {
  help: {
    program: 'Kiểm tra sổ bồi dưỡng thường xuyên và làm việc với máy chủ BDTX từ dòng lệnh.',
    lang: 'ngôn ngữ: vi hoặc en',
    help: 'xem cách dùng',
    check: 'Kiểm tra một sổ .xlsx: 0 không có lỗi, 1 có điều cần sửa, 2 không đọc được.',
    file: 'sổ .xlsx cần kiểm tra',
    context: 'tệp JSON nói trước về trường, cấp học, năm học, kế hoạch, những năm đã qua',
    json: 'in kết quả dạng JSON',
    out: 'ghi một bản sao đã đánh dấu; tệp gốc giữ nguyên',
    summary: 'thêm trang “BDTX Tổng hợp” vào bản sao của --out',
    rate: 'Trả lời các trường hợp xếp loại trong một tệp JSON.',
    query: 'Gửi một truy vấn GraphQL tới máy chủ (BDTX_URL, mã truy cập trong BDTX_TOKEN).',
    document: 'tệp .graphql',
    variables: 'biến của truy vấn, dạng JSON',
  },
  troubles: {
    usage: ({ detail, subject }) => usage[detail]?.(subject) ?? 'Lệnh viết chưa đúng. Thêm --help để xem cách dùng.',
    'file-missing': ({ file }) => `Không tìm thấy tệp "${file}". Hãy kiểm tra lại đường dẫn và tên tệp.`,
    'file-unreadable': ({ file }) => `Không đọc được tệp "${file}". Hãy kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.`,
    'file-folder': ({ file }) => `"${file}" là thư mục. Hãy chỉ đúng một tệp.`,
    'out-exists': ({ file }) => `Tệp "${file}" đã có sẵn và không bị ghi đè. Hãy chọn tên khác cho bản đánh dấu.`,
    'out-is-input': ({ file }) => `"${file}" chính là tệp gốc. Hãy chọn tên khác cho bản đánh dấu; tệp gốc luôn được giữ nguyên.`,
    'out-unwritable': ({ file }) => `Không ghi được tệp "${file}". Hãy kiểm tra thư mục và quyền ghi.`,
    workbook: ({ file, reason }) => `Không đọc được "${file}": ${workbook[reason]}`,
    'not-json': ({ file }) => `"${file}" không phải JSON hợp lệ. Hãy kiểm tra dấu ngoặc và dấu phẩy.`,
    context: ({ file, at, expected }) => `Tệp ngữ cảnh "${file}": ${at === '' ? 'toàn tệp' : `mục "${at}"`} phải là ${expectation[expected]}. Hãy sửa rồi chạy lại.`,
    'rate-shape': ({ file }) => `"${file}" không có danh sách "cases" với "id" và "input" cho từng trường hợp. Hãy kiểm tra lại tệp.`,
    address: ({ address }) => `Địa chỉ máy chủ "${address}" không dùng được. Hãy đặt BDTX_URL dạng https://localhost:3443.`,
    unreachable: ({ address }) => `Không kết nối được máy chủ ${address}. Hãy chạy npm start, hoặc đặt lại BDTX_URL.`,
    'not-graphql': ({ address, status }) => `Máy chủ ${address} không trả lời bằng GraphQL (mã ${String(status)}). Hãy kiểm tra lại BDTX_URL.`,
    bug: ({ detail }) => `Có trục trặc trong chương trình (${detail}). Không có gì bị ghi. Hãy báo cho người phát triển kèm tệp đã dùng.`,
  },
  noRoster: 'Không thấy bảng danh sách cán bộ, giáo viên nào trong sổ này, nên không có gì để kiểm tra.',
  readTable: ({ sheet, range }) => `Đã đọc bảng ${range} trên trang "${sheet}".`,
  people: ({ count }) => `Tất cả có ${String(count)} người.`,
  inferred: {
    level: ({ value, evidence }) => `Tự suy ra cấp học: ${value} (căn cứ: ${evidence}).`,
    schoolYear: ({ value, evidence }) => `Tự suy ra năm học: ${value} (căn cứ: ${evidence}).`,
    school: ({ value, evidence }) => `Tự suy ra tên trường: ${value} (căn cứ: ${evidence}).`,
    modulesPerTeacher: ({ value, evidence }) => `Tự suy ra số mô đun mỗi người theo kế hoạch: ${value} (${evidence} người ghi như vậy).`,
  },
  clean: 'Không có điều gì cần sửa.',
  cause: ({ number, title, count }) => `${String(number)}. ${title} (${String(count)} chỗ)`,
  severity: (value) => severity[value],
  wholeSheet: 'toàn bảng',
  finding: ({ place, person, severity: weight, what }) => `   ${place}${person === '' ? '' : ` (${person})`}, ${weight}: ${what}`,
  why: ({ why }) => `   Vì sao: ${why}`,
  basis: ({ basis }) => `   Căn cứ: ${basis}`,
  fix: ({ fix }) => `   Cách sửa: ${fix}`,
  total: ({ errors, warnings, notes }) => `Tổng cộng: ${String(errors)} lỗi, ${String(warnings)} cảnh báo, ${String(notes)} lưu ý.`,
  written: ({ file }) => `Đã ghi bản đánh dấu: ${file}`,
  marked: {
    sheet: 'BDTX - kết quả kiểm tra',
    author: 'BDTX',
    title: ({ file, day }) => `Kết quả kiểm tra sổ ${file}, ngày ${day}`,
    columns: ['STT', 'Trang', 'Ô', 'Mức', 'Người', 'Điều gì', 'Vì sao', 'Căn cứ', 'Cách sửa'],
  },
}
