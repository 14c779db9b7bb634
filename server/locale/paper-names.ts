import type { PaperKind } from '#schema/documents/year/paper-kinds.ts'

interface Named {
  readonly school: string
  readonly schoolYear: string
  readonly draft: boolean
  /** Tổ hoặc người mà văn bản nói đến. */
  readonly on: string | null
}

export const paperNamesVi: Readonly<Record<PaperKind, string>> = {
  schoolPlan: 'Kế hoạch bồi dưỡng thường xuyên', annex: 'Phụ lục đăng ký mô đun', teamPlan: 'Kế hoạch bồi dưỡng thường xuyên của tổ',
  personalPlan: 'Kế hoạch bồi dưỡng thường xuyên cá nhân', personalSlips: 'Phiếu đăng ký nội dung bồi dưỡng thường xuyên', progressReport: 'Báo cáo tiến độ bồi dưỡng thường xuyên',
  resultsReport: 'Báo cáo kết quả bồi dưỡng thường xuyên', recognitionDecision: 'Quyết định công nhận kết quả bồi dưỡng thường xuyên',
  certificateList: 'Danh sách cấp chứng chỉ bồi dưỡng thường xuyên', fiveYearRecord: 'Phiếu theo dõi năm năm',
}

export const paperNamesEn: Readonly<Record<PaperKind, string>> = {
  schoolPlan: 'plan of the year', annex: 'annex of registrations', teamPlan: 'plan of a team', personalPlan: 'personal plan', personalSlips: 'registration slips',
  progressReport: 'progress report', resultsReport: 'results report', recognitionDecision: 'decision to recognise results', certificateList: 'list for certificates', fiveYearRecord: 'five-year record',
}

const stems: Readonly<Record<PaperKind, string>> = {
  schoolPlan: 'Ke-hoach-BDTX', annex: 'Phu-luc-dang-ky-mo-dun', teamPlan: 'Ke-hoach-to', personalPlan: 'Ke-hoach-ca-nhan', personalSlips: 'Phieu-dang-ky', progressReport: 'Bao-cao-tien-do',
  resultsReport: 'Bao-cao-ket-qua', recognitionDecision: 'Quyet-dinh-cong-nhan', certificateList: 'Danh-sach-chung-chi', fiveYearRecord: 'Phieu-theo-doi-5-nam',
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** Tên gọi của văn bản trong thuộc tính tệp. */
export const paperTitle = (kind: PaperKind, { school, schoolYear }: Pick<Named, 'school' | 'schoolYear'>): string => `${paperNamesVi[kind]} năm học ${schoolYear} - ${school}`

/** Tên tệp không dấu: mở được trên mọi máy. */
export const paperFile = (kind: PaperKind, { school, schoolYear, draft, on }: Named): string =>
  [stems[kind], ...(on === null ? [] : [plainLetters(on)]), plainLetters(school), schoolYear, ...(draft ? ['nhap'] : [])].join('_') + '.docx'

/** Chữ viết tắt tên trường trong ký hiệu: chữ đầu các tiếng, bỏ tiếng Trường và tiếng và. */
export const abbreviationOf = (school: string): string =>
  school.split(/\s+/).filter((word) => !/^(trường|và)$/iu.test(word)).map((word) => (/^[\p{Lu}\d]{2,}$/u.test(word) ? word : word.slice(0, 1).toUpperCase())).join('').replace(/[^\p{Lu}\d]/gu, '').slice(0, 20)

interface Known {
  readonly kind: PaperKind
  readonly number: string | null
  readonly issuedOn: string
  readonly school: string
  /** Null: nobody revoked it. */
  readonly revokedOn: string | null
}

const dayVi = (day: string): string => day.split('-').reverse().join('/')

/** Câu trả lời khi tra cứu văn bản. */
export const verified = {
  vi: {
    known: ({ kind, number, issuedOn, school, revokedOn }: Known) => revokedOn === null
      ? `${paperNamesVi[kind]}${number === null ? '' : ` số ${number}`}, ký ngày ${dayVi(issuedOn)}, đúng là văn bản do ${school} phát hành.`
      : `ĐÃ THU HỒI từ ngày ${dayVi(revokedOn)}: ${paperNamesVi[kind]}${number === null ? '' : ` số ${number}`}, ký ngày ${dayVi(issuedOn)}, là văn bản do ${school} phát hành nhưng không còn hiệu lực.`,
    byNumber: ({ kind, number, issuedOn, school, revokedOn }: Known) => revokedOn !== null
      ? `ĐÃ THU HỒI từ ngày ${dayVi(revokedOn)}: ${paperNamesVi[kind]} số ${number ?? ''}, ký ngày ${dayVi(issuedOn)}, do ${school} phát hành, không còn hiệu lực.`
      : `${paperNamesVi[kind]} số ${number ?? ''}, ký ngày ${dayVi(issuedOn)}, do ${school} phát hành. Muốn biết tệp có bị sửa hay không, hãy tra cứu bằng chính tệp đó.`,
    several: (count: number) => `Có ${String(count)} văn bản mang số này, của những trường hoặc những năm khác nhau. Hãy chọn tệp để biết chắc.`,
    unknown: () => 'Không có văn bản nào như vậy được phát hành qua hệ thống này. Tệp đã bị sửa, là bản nháp, hoặc không do hệ thống này lập.',
    otherNumber: () => 'Tệp này có thật nhưng mang số khác với số đã nhập. Hãy xem lại số.',
    nothing: () => 'Hãy nhập số văn bản hoặc chọn tệp.',
  },
  en: {
    known: ({ kind, number, issuedOn, school, revokedOn }: Known) => revokedOn === null
      ? `This ${paperNamesEn[kind]}${number === null ? '' : `, number ${number}`}, signed on ${issuedOn}, was issued by ${school}.`
      : `REVOKED on ${revokedOn}: this ${paperNamesEn[kind]}${number === null ? '' : `, number ${number}`}, signed on ${issuedOn}, was issued by ${school} and holds no longer.`,
    byNumber: ({ kind, number, issuedOn, school, revokedOn }: Known) => revokedOn !== null
      ? `REVOKED on ${revokedOn}: a ${paperNamesEn[kind]}, number ${number ?? ''}, signed on ${issuedOn} and issued by ${school}, holds no longer.`
      : `A ${paperNamesEn[kind]}, number ${number ?? ''}, signed on ${issuedOn}, was issued by ${school}. To know whether a file was changed, verify the file itself.`,
    several: (count: number) => `${String(count)} papers have this number, of other schools or years. Choose the file to be sure.`,
    unknown: () => 'No such paper was issued through this system. The file was changed, is a draft, or was made elsewhere.',
    otherNumber: () => 'The file is genuine, but its number is not the one given. Look at the number again.',
    nothing: () => 'Give the number of the paper, or choose its file.',
  },
} as const
