const sentences = {
  vi: {
    signedOut: 'Cần đăng nhập: hãy gửi mã truy cập trong tiêu đề Authorization: Bearer …',
    address: 'Địa chỉ xuất số liệu có dạng /export/authority/MÃ-CƠ-QUAN/2026-2027.xlsx hoặc .csv, với một năm học đã có hoặc sắp tới.',
    notAvailable: 'Không có cơ quan này, hoặc tài khoản của bạn không được xem từng người ở các trường của cơ quan này. Hãy xem lại mã cơ quan, hoặc nhờ quản trị viên giao quyền.',
    help: 'Xuất số liệu các trường đã nộp cho một cơ quan ra tệp .xlsx hoặc .csv, ngay trên máy chủ.',
    helpAuthority: 'mã cơ quan quản lý, ví dụ P-SM',
    helpYear: 'năm học, ví dụ 2026-2027',
    helpOut: 'tệp sẽ ghi, kết thúc bằng .xlsx hoặc .csv',
    helpPurpose: 'mục đích xem từng người; trường thấy trong nhật ký',
    usualPurpose: 'Xuất bằng lệnh bdtx trên máy chủ',
    reader: 'Người vận hành máy chủ',
    unknownAuthority: (code: string) => `Không có cơ quan nào mang mã "${code}". Hãy xem lại mã trong phần Quản trị.`,
    unknownYear: (year: string) => `"${year}" không phải là năm học dùng được. Hãy viết dạng 2026-2027.`,
    unknownFormat: (file: string) => `Không biết ghi "${file}" theo dạng nào. Tên tệp phải kết thúc bằng .xlsx hoặc .csv.`,
    written: (file: string) => `Đã ghi ${file}.`,
  },
  en: {
    signedOut: 'Sign in: send the token in the header Authorization: Bearer …',
    address: 'The address of an export is /export/authority/CODE/2026-2027.xlsx or .csv, with a school year that has been or is about to come.',
    notAvailable: 'There is no such authority, or your account may not read the people of its schools by name. Look the code up again, or ask an administrator for the grant.',
    help: 'Write what schools handed over to an authority into an .xlsx or .csv file, on the machine of the server.',
    helpAuthority: 'code of the authority, such as P-SM',
    helpYear: 'school year, such as 2026-2027',
    helpOut: 'file to write, ending in .xlsx or .csv',
    helpPurpose: 'what people are read by name for; schools see it in their log',
    usualPurpose: 'Exported with the bdtx command on the server',
    reader: 'Operator of the server',
    unknownAuthority: (code: string) => `No authority has the code "${code}". Look it up under Administration.`,
    unknownYear: (year: string) => `"${year}" is no school year that can be used. Write it like 2026-2027.`,
    unknownFormat: (file: string) => `It is not clear how to write "${file}". The name must end in .xlsx or .csv.`,
    written: (file: string) => `${file} is written.`,
  },
}

/** What exports say, over HTTP and on the command line. */
export const exportSentences = (language: 'vi' | 'en'): typeof sentences.vi => sentences[language]
