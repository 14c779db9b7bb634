import type { Level } from '../../tables/plan-lines.ts'

export const assembly = 'Quốc hội'
export const government = 'Chính phủ'
export const premier = 'Thủ tướng Chính phủ'
export const education = 'Bộ Giáo dục và Đào tạo'
export const educationAndInterior = 'Bộ Giáo dục và Đào tạo, Bộ Nội vụ'
export const politburo = 'Bộ Chính trị'
export const centralCommittee = 'Ban Chấp hành Trung ương Đảng'

export const preschool: readonly Level[] = ['preschool']
export const general: readonly Level[] = ['primary', 'lowerSecondary', 'upperSecondary']
export const secondary: readonly Level[] = ['lowerSecondary', 'upperSecondary']
