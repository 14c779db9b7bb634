/** Words of the machine-readable answer: those schools use in their own sheets. */
export const exportWords = {
  role: { manager: 'CBQL', teacher: 'GV', staff: 'NV' },
  level: { preschool: 'MN', primary: 'TH', lowerSecondary: 'THCS', upperSecondary: 'THPT' },
  gender: { male: 'Nam', female: 'Nữ' },
  rating: { completed: 'Hoàn thành', notCompleted: 'Không hoàn thành' },
  status: { onLeave: 'on-leave', left: 'left' },
} as const
