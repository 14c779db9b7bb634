export interface Put {
  readonly sheet: string
  readonly made: 'new' | 'rebuilt' | 'refreshed'
  readonly added: number
  readonly changed: number
  readonly gone: number
}

export const yearSheets = {
  title: 'Trong tệp Excel',
  hint: 'Ghi sổ năm học thành trang tính; bấm lại thì làm mới tại chỗ, cột và ghi chú riêng của bạn giữ nguyên.',
  plan: 'Ghi trang Kế hoạch năm',
  results: 'Ghi trang Kết quả',
  writing: 'Đang ghi vào trang tính…',
  remove: 'Xóa các trang này',
  removing: 'Đang xóa trang…',
  removeSure: 'Cột và ghi chú riêng của bạn trên các trang này cũng mất. Bấm lần nữa để xóa.',
  removed: (sheets: readonly string[]) => (sheets.length === 0 ? 'Không có trang nào của sổ năm học trong tệp này.' : `Đã xóa: ${sheets.join(', ')}. Bấm ghi là có lại.`),
  put: ({ sheet, made, added, changed, gone }: Put): string => {
    if (made === 'new') return `Đã ghi ${String(added)} dòng vào trang “${sheet}”.`
    if (made === 'rebuilt') return `Trang cũ được để nguyên vì có ô đã sửa tay hoặc mất cột ẩn; ${String(added)} dòng mới nằm ở trang “${sheet}”.`
    return `Trang “${sheet}”: ${String(added)} dòng mới, ${String(changed)} dòng đã đổi, ${String(gone)} dòng không còn trong sổ.`
  },
  question: 'Chưa ghi gì: có ô của BDTX đã bị sửa tay. Hãy chọn cách làm bên dưới.',
  edited: (rows: number) => `${String(rows)} dòng có ô do BDTX ghi đã bị sửa tay và khác sổ năm học. Muốn sửa sổ, hãy sửa ở các màn hình của năm học.`,
  replace: 'Ghi lại theo sổ',
  newSheet: 'Ghi ra trang mới, giữ trang cũ',
}
