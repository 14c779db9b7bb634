const sentences = {
  vi: {
    help: 'Lập kế hoạch hoặc phụ lục của một kế hoạch đã gửi lên máy chủ thành tệp .docx (BDTX_URL, mã truy cập trong BDTX_TOKEN).',
    plan: 'mã kế hoạch trên máy chủ',
    kind: 'plan: kế hoạch của trường; annex: phụ lục đăng ký mô đun',
    out: 'tệp .docx sẽ ghi',
    number: 'số, ký hiệu, ví dụ 60/KH-MNBC',
    signedOn: 'ngày ký, dạng 2026-10-05',
    place: 'địa danh ghi trước ngày ký',
    signer: 'họ tên người ký',
    source: 'snapshot: bản đã duyệt; present: số liệu hiện tại, ghi rõ là bản nháp',
    hidden: 'Không có kế hoạch này, hoặc tài khoản của bạn không được xem. Hãy kiểm tra mã kế hoạch và BDTX_TOKEN.',
    written: (file: string, sha256: string) => `Đã ghi ${file}\nSHA-256: ${sha256}`,
    draft: 'Đây là bản nháp lập từ số liệu hiện tại, không phải bản đã duyệt.',
    finding: (what: string, fix: string) => `Căn cứ pháp lý: ${what} ${fix}`,
    stale: (text: string) => `Không còn đúng với số liệu hiện tại: ${text}`,
  },
  en: {
    help: 'Write the plan, or the annex of a plan on the server, as a .docx file (BDTX_URL, token in BDTX_TOKEN).',
    plan: 'id of the plan on the server',
    kind: "plan: the school's plan; annex: who chose which modules",
    out: '.docx file to write',
    number: 'number and symbol, such as 60/KH-MNBC',
    signedOn: 'day of signing, like 2026-10-05',
    place: 'place that stands before the day',
    signer: 'name of who signs',
    source: 'snapshot: as approved; present: the lines as they stand, marked as a draft',
    hidden: 'There is no such plan, or your account may not read it. Look at the id and at BDTX_TOKEN.',
    written: (file: string, sha256: string) => `${file} is written.\nSHA-256: ${sha256}`,
    draft: 'This is a draft of the present lines, not the plan as approved.',
    finding: (what: string, fix: string) => `Legal basis: ${what} ${fix}`,
    stale: (text: string) => `No longer true of the present lines: ${text}`,
  },
}

/** What the document command says. */
export const documentSentences = (language: 'vi' | 'en'): typeof sentences.vi => sentences[language]
