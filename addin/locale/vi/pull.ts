export interface Put {
  readonly sheet: string
  readonly made: 'new' | 'rebuilt' | 'refreshed'
  readonly added: number
  readonly changed: number
  readonly gone: number
  readonly columnsBack: number
}

const refreshed = ({ sheet, added, changed, gone, columnsBack }: Put): string => {
  const parts = [`${String(added)} dòng mới`, `${String(changed)} dòng đã đổi`, `${String(gone)} dòng không còn ở cấp trên`]
  const back = columnsBack > 0 ? ` ${String(columnsBack)} cột của BDTX đã bị xóa được thêm lại ở mép phải.` : ''
  return `Trang “${sheet}”: ${parts.join(', ')}. Cột riêng và thứ tự dòng của bạn giữ nguyên.${back}`
}

export const pull = {
  title: 'Kéo số liệu',
  intro: 'Lấy số liệu các trường đã nộp về tệp Excel này. Cột, bộ lọc, thứ tự và công thức riêng của bạn được giữ nguyên khi lấy lại.',
  states: 'Trạng thái',
  anyState: 'Đã nộp và đã tiếp nhận',
  state: { PUSHED: 'Đã nộp, chờ tiếp nhận', ACCEPTED: 'Đã tiếp nhận', SENT_BACK: 'Đã trả lại' },
  schools: 'Trường',
  allSchools: 'Tất cả các trường',
  purpose: 'Mục đích xem từng người',
  usualPurpose: 'Tổng hợp bồi dưỡng thường xuyên',
  purposeHint: 'Trường sẽ thấy ai đã xem, khi nào và mục đích này.',
  purposeNeeded: 'Chưa ghi mục đích xem từng người. Hãy ghi vào ô này rồi bấm lại; trường sẽ thấy mục đích đó.',
  start: 'Kéo số liệu',
  pulling: 'Đang lấy số liệu…',
  writing: 'Đang ghi vào trang tính…',
  notYours: 'Máy chủ không có số liệu từng người cho tài khoản này ở cơ quan và năm học đã chọn. Hãy xem lại cơ quan, năm học, hoặc nhờ người quản trị giao quyền.',
  again: 'Mới ghi được một phần; mỗi dòng đã ghi đều trọn vẹn. Bấm lại để ghi tiếp.',
  summarySheet: 'BDTX Tổng hợp cấp trên',
  lineSheet: 'BDTX Số liệu',
  note: ({ authority, schoolYear, at }: { readonly authority: string; readonly schoolYear: string; readonly at: string }) => `BDTX · ${authority} · năm học ${schoolYear} · lấy lúc ${at}`,
  news: { title: ['Tình trạng dòng', 'Row news'], added: 'Mới', changed: 'Đã thay đổi', gone: 'Không còn ở cấp trên' },
  put: (put: Put): string => {
    if (put.made === 'new' && put.added === 0) return `Trang “${put.sheet}” chưa có dòng nào: chưa trường nào nộp cho năm học này, hoặc trạng thái và trường đã chọn loại hết. Hãy đổi lựa chọn ở trên rồi kéo lại.`
    if (put.made === 'new') return `Đã ghi ${String(put.added)} dòng vào trang “${put.sheet}”.`
    if (put.made === 'rebuilt') return `Bảng cũ được để nguyên vì đã bị dán đè, sửa hoặc xóa cột ẩn; số liệu mới (${String(put.added)} dòng) nằm ở trang “${put.sheet}”.`
    return refreshed(put)
  },
  result: 'Lần lấy gần nhất',
  people: 'Người',
  schoolsCounted: 'Trường',
  question: 'Chưa ghi gì: có ô của BDTX đã bị sửa tay. Hãy chọn cách làm bên dưới.',
  editedTitle: 'Có ô của BDTX đã bị sửa tay',
  edited: (rows: number) => `${String(rows)} dòng có ô do BDTX ghi đã bị sửa tay và khác số liệu của máy chủ. Chưa có gì được ghi. Bạn muốn làm thế nào?`,
  replace: 'Thay bằng số liệu máy chủ',
  newSheet: 'Ghi ra trang mới, giữ trang cũ',
  goneTitle: 'Dòng không còn ở cấp trên',
  gone: (count: number) => `${String(count)} dòng không còn ở cấp trên, đã được đánh dấu và chưa xóa.`,
  dropGone: (count: number) => `Xóa ${String(count)} dòng này`,
  dropSure: 'Xóa cả các ô riêng của bạn trên những dòng đó. Bấm lần nữa để xóa.',
  removed: (count: number) => `Đã xóa ${String(count)} dòng không còn ở cấp trên.`,
  officersOnly: 'Phần này dành cho cơ quan quản lý. Tài khoản này không thuộc cơ quan nào; hãy nhờ người quản trị giao quyền chuyên viên.',
  signedOut: 'Hãy đăng nhập bằng tài khoản cơ quan quản lý để kéo số liệu.',
}
