const FAMILY = ['Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý']
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Thanh', 'Hoàng', 'Kim', 'Đức', 'Bảo', 'Quỳnh']
const GIVEN = ['An', 'Bình', 'Châu', 'Dung', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Mai', 'Nga', 'Phúc', 'Quân', 'Sơn', 'Thảo', 'Uyên', 'Vinh', 'Yến']

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

const STEP = { family: 7, middle: 3, given: 5 } as const

/** An invented name; the same number always gives the same one. */
export const personName = (number: number): string =>
  [pick(FAMILY, number * STEP.family), pick(MIDDLE, number * STEP.middle + 1), pick(GIVEN, number * STEP.given + 2)].join(' ')

const two = (value: number): string => String(value).padStart(2, '0')

export const birthDate = (number: number): string => `${two(1 + ((number * 11) % 28))}/${two(1 + ((number * 5) % 12))}/${1968 + ((number * 3) % 30)}`
