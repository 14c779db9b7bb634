import type { PlanState, RowOutcome } from '../../api/generated/graphql.ts'

const outcome: Readonly<Record<RowOutcome, string>> = {
  CREATED: 'Thêm mới', CHANGED: 'Cập nhật', UNCHANGED: 'Không đổi', MERGED: 'Đã gộp', REFUSED: 'Bị từ chối', CONFLICT: 'Xung đột', ASK: 'Cần xác nhận người',
}

const state: Readonly<Record<PlanState, string>> = {
  DRAFT: 'Đang gửi dở', SUBMITTED: 'Chờ hiệu trưởng duyệt', RETURNED: 'Hiệu trưởng trả lại', APPROVED: 'Đã duyệt, chưa nộp', PUSHED: 'Đã nộp, chờ tiếp nhận',
  SENT_BACK: 'Cơ quan quản lý trả lại', ACCEPTED: 'Đã được tiếp nhận',
}

export const send = {
  title: 'Gửi hiệu trưởng',
  intro: 'Danh sách trong tệp này sẽ được gửi cho hiệu trưởng duyệt. Tệp của bạn không bị thay đổi.',
  signedOut: 'Muốn gửi danh sách, hãy đăng nhập bằng tài khoản của trường. Kiểm tra thì không cần đăng nhập.',
  ended: 'Phiên đăng nhập đã hết. Danh sách và các lựa chọn vẫn còn nguyên; đăng nhập lại rồi bấm gửi tiếp, máy chủ sẽ không ghi hai lần.',
  noSchool: 'Tài khoản này chưa được giao lập danh sách cho trường nào. Hãy nhờ người quản trị giao quyền.',
  preview: 'Xem trước',
  send: 'Gửi hiệu trưởng',
  sendRest: 'Gửi tiếp',
  previewFirst: 'Hãy bấm Xem trước để biết mỗi dòng sẽ ra sao rồi mới gửi.',
  previewing: 'Đang xem trước…',
  sending: 'Đang gửi…',
  withErrors: (count: number) => `Còn ${String(count)} lỗi chưa sửa. Vẫn gửi được, nhưng hiệu trưởng cũng sẽ thấy các lỗi này.`,
  done: (count: number, left: number) => `Đã gửi ${String(count)} dòng cho hiệu trưởng.${left === 0 ? '' : ` Còn ${String(left)} dòng chưa gửi được, cần bạn quyết định ở bên dưới.`}`,
  summary: 'Tổng hợp',
  count: { created: 'Thêm mới', changed: 'Cập nhật', unchanged: 'Không đổi', merged: 'Đã gộp', refused: 'Bị từ chối', asked: 'Cần xác nhận', removed: 'Bỏ khỏi kế hoạch' },
  stage: { previewed: 'Nếu gửi bây giờ', sent: 'Kết quả gửi', broken: 'Đã gửi một phần' },
  outcome,
  state,
  more: (count: number) => `Xem thêm ${String(count)} dòng`,
  row: (key: string) => key.replace('!', ' · hàng '),
  who: 'Dòng này là ai?',
  candidate: (name: string, birth: string | null | undefined, code: string | null | undefined) => [name, birth ? `sinh ${birth.split('-').reverse().join('/')}` : '', code ? `mã ${code}` : ''].filter((part) => part !== '').join(', '),
  newPerson: 'Người khác, chưa có trong danh sách trên máy chủ',
  base: 'Ban đầu',
  mine: 'Trong tệp này',
  theirs: (by: string, at: string) => (by === '' && at === '' ? 'Trên máy chủ' : `Trên máy chủ (${[by, at].filter((part) => part !== '').join(', ')})`),
  empty: '(trống)',
  keepMine: 'Giữ của tôi',
  takeTheirs: 'Lấy bản trên máy chủ',
  taken: 'Đã ghi giá trị trên máy chủ vào ô. Hãy bấm Xem trước để kiểm tra lại trước khi gửi.',
  merged: 'Người khác đã sửa hàng này. Hai bên được gộp trên máy chủ; tệp này chưa có phần của họ. Nếu không lấy về, lần gửi sau vẫn giữ phần của họ.',
  byHand: 'Các ô này không ghi thay được (ví dụ ô đánh dấu). Hãy tự sửa ô theo giá trị trên máy chủ, rồi bấm Xem trước.',
}
