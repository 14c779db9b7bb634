/** A school's plan in the usual layout, made up; parts may be replaced. */
export interface PlanParts {
  readonly school?: string
  readonly placeAndDate?: string | null
  readonly title?: string
  readonly bases?: readonly string[]
  readonly body?: readonly string[]
}

export const planDocument = (parts: PlanParts = {}): readonly string[] => {
  const { school = 'TRƯỜNG MẦM NON HOA BAN', placeAndDate = 'Hoa Ban, ngày 20 tháng 9 năm 2021', title = 'Bồi dưỡng thường xuyên giáo viên năm học 2021-2022' } = parts
  return [
    'UBND HUYỆN ĐỒI XANH', school, 'Số: 14/KH-HB', ...(placeAndDate === null ? [] : [placeAndDate]), 'KẾ HOẠCH', title,
    ...(parts.bases ?? []).map((basis) => `Căn cứ ${basis};`),
    'Nhà trường lập kế hoạch với những nội dung sau:',
    'I. Mục đích', 'Giúp mỗi người tự học tốt hơn.',
    ...(parts.body ?? []),
  ]
}

export const regulation = 'Thông tư số 19/2019/TT-BGDĐT ngày 12/11/2019 của Bộ Giáo dục và Đào tạo'
export const preschoolTeachers = 'Thông tư số 12/2019/TT-BGDĐT ngày 26/8/2019 của Bộ Giáo dục và Đào tạo'
export const preschoolManagers = 'Thông tư số 11/2019/TT-BGDĐT ngày 26/8/2019 của Bộ Giáo dục và Đào tạo'
export const generalTeachers = 'Thông tư số 17/2019/TT-BGDĐT ngày 01/11/2019 của Bộ Giáo dục và Đào tạo'
