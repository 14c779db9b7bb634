import type { Role, TransferState } from '../../api/generated/graphql.ts'

export interface Paper {
  readonly on: string
  readonly decision: string
}

export interface Earned {
  readonly programme: string
  readonly earned: number
}

const role: Readonly<Record<Role, string>> = { TEACHER: 'Giáo viên', MANAGER: 'Cán bộ quản lý', STAFF: 'Nhân viên' }

const state: Readonly<Record<TransferState, string>> = { OFFERED: 'Chờ trường mới nhận', ACCEPTED: 'Trường mới đã nhận', WITHDRAWN: 'Đã rút lại' }

export const movePeople = {
  reading: 'Đang xem ai đến, ai đi…',
  officeOnly: 'Văn thư, hiệu trưởng hoặc phó hiệu trưởng ghi người đến, người đi.',
  coming: (count: number) => `Người đến, chờ nhận (${String(count)})`,
  nobodyComes: 'Chưa có trường nào trên hệ thống này chuyển người đến. Khi có, tên và kết quả của họ hiện ở đây để trường xem rồi nhận.',
  born: (day: string) => `sinh ${day}`,
  comesFrom: ({ from, on, decision }: Paper & { readonly from: string }) => `Từ ${from}, nhận việc ngày ${on}, theo ${decision}.`,
  brings: (year: string, lines: readonly Earned[]) => `Đã học trong năm học ${year}: ${lines.map(({ programme, earned }) => `${String(earned)} tiết chương trình ${programme}`).join(', ')}. Số tiết này được ghi vào sổ theo dõi khi nhận.`,
  bringsNothing: (year: string) => `Chưa học tiết nào trong năm học ${year}.`,
  years: (name: string) => `Năm năm gần nhất của ${name}`,
  accept: 'Nhận vào sổ', acceptOf: (name: string) => `Nhận ${name} vào sổ`,
  accepted: (name: string) => `Đã nhận ${name} vào sổ, kèm số tiết mang theo.`,
  otherYear: (year: string) => `Hồ sơ này thuộc năm học ${year}.`,
  openYear: (year: string) => `Mở sổ ${year} để nhận`,
  taken: (count: number) => `Đã nhận (${String(count)})`,
  takenFrom: ({ name, from, on, decision }: Paper & { readonly name: string; readonly from: string }) => `${name}, từ ${from}, ngày ${on}, theo ${decision}`,
  going: 'Người đi',
  nobodyGoes: 'Chưa chuyển ai đến trường khác trên hệ thống này.',
  state,
  goesTo: ({ to, on, decision, schoolYear }: Paper & { readonly to: string; readonly schoolYear: string }) => `Đến ${to} từ ngày ${on}, theo ${decision}, năm học ${schoolYear}`,
  withdraw: 'Rút lại', withdrawOf: (name: string) => `Rút lại việc chuyển ${name}`,
  withdrawn: (name: string) => `Đã rút lại. ${name} ở lại trong sổ như trước.`,
  newOffer: 'Chuyển một người đi',
  who: 'Người chuyển đi', choose: 'Chọn người',
  choosePerson: 'Chưa chọn người chuyển đi. Hãy chọn ở danh sách rồi bấm lại.',
  to: 'Mã trường tiếp nhận',
  toHint: 'Mã của trường trên hệ thống này. Hỏi văn thư trường đó nếu chưa biết.',
  firstDayThere: 'Ngày đầu ở trường mới',
  offerHint: 'Trường mới chỉ thấy họ tên, ngày sinh, công việc, số tiết và xếp loại của người này. Trường mới không dùng hệ thống này thì đổi tình trạng ở phần Kết quả.',
  toStanding: 'Tới Kết quả',
  offer: 'Chuyển đi',
  offered: (name: string) => `Đã ghi ${name} chuyển đi. Hồ sơ chờ trường mới nhận; chưa nhận thì còn rút lại được.`,
  join: 'Thêm người ngoài danh sách',
  joinHint: 'Người mới tuyển, hoặc chuyển từ trường không dùng hệ thống này. Người từng có ở trường được nhận ra theo họ tên, ngày sinh và mã số.',
  newPerson: 'Thêm một người',
  fullName: 'Họ và tên', birthDate: 'Ngày sinh', staffCode: 'Mã số',
  roleOf: 'Công việc', role,
  level: 'Cấp học', unknown: 'Chưa rõ', subject: 'Môn dạy',
  cameBy: 'Vì sao đến',
  from: { RECRUITED: 'Tuyển dụng', TRANSFER: 'Chuyển từ trường ngoài hệ thống' },
  firstDayHere: 'Ngày nhận việc',
  bringAlong: 'Sau khi thêm, ghi số tiết mang theo và xếp loại cũ ở Sổ theo dõi cá nhân.',
  toLedger: 'Tới sổ theo dõi',
  add: 'Thêm vào sổ',
  joined: (name: string) => `Đã thêm ${name} vào sổ. Kế hoạch cá nhân của người này đang trống, hãy nhập ở phần Kế hoạch cá nhân.`,
}
