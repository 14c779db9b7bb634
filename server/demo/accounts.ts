export interface DemoAccount {
  readonly username: string
  readonly displayName: string
  readonly role: 'CLERK' | 'PRINCIPAL' | 'OFFICER' | 'ADMINISTRATOR' | 'TEAM_HEAD' | 'DEPUTY'
  /** Code of the school or authority. */
  readonly at: string | null
  /** The team a head answers for. */
  readonly team?: string
}

export const administrator: DemoAccount = { username: 'demo.quantri', displayName: 'Quản trị viên (thử)', role: 'ADMINISTRATOR', at: null }

/** One account for each thing a person can do; roles in place of names. */
export const accounts: readonly DemoAccount[] = [
  { username: 'demo.vanthu', displayName: 'Văn thư Tiểu học Hoa Sen (thử)', role: 'CLERK', at: 'TH-HS' },
  { username: 'demo.hieutruong', displayName: 'Hiệu trưởng Tiểu học Hoa Sen (thử)', role: 'PRINCIPAL', at: 'TH-HS' },
  { username: 'demo.phohieutruong', displayName: 'Phó Hiệu trưởng Tiểu học Hoa Sen (thử)', role: 'DEPUTY', at: 'TH-HS' },
  { username: 'demo.totruong', displayName: 'Tổ trưởng Tổ 1 Tiểu học Hoa Sen (thử)', role: 'TEAM_HEAD', at: 'TH-HS', team: 'Tổ 1' },
  { username: 'demo.vanthu.mn', displayName: 'Văn thư Mầm non Hướng Dương (thử)', role: 'CLERK', at: 'MN-HD' },
  { username: 'demo.hieutruong.mn', displayName: 'Hiệu trưởng Mầm non Hướng Dương (thử)', role: 'PRINCIPAL', at: 'MN-HD' },
  { username: 'demo.vanthu.thcs', displayName: 'Văn thư THCS Bình Minh (thử)', role: 'CLERK', at: 'THCS-BM' },
  { username: 'demo.hieutruong.thcs', displayName: 'Hiệu trưởng THCS Bình Minh (thử)', role: 'PRINCIPAL', at: 'THCS-BM' },
  { username: 'demo.vanthu.thpt', displayName: 'Văn thư THPT Lam Giang (thử)', role: 'CLERK', at: 'THPT-LG' },
  { username: 'demo.hieutruong.thpt', displayName: 'Hiệu trưởng THPT Lam Giang (thử)', role: 'PRINCIPAL', at: 'THPT-LG' },
  { username: 'demo.phuong', displayName: 'Chuyên viên phường Sao Mai (thử)', role: 'OFFICER', at: 'P-SM' },
  { username: 'demo.quan', displayName: 'Chuyên viên quận Bến Nguyệt cũ (thử)', role: 'OFFICER', at: 'PGD-BN' },
  { username: 'demo.so', displayName: 'Chuyên viên Sở Lam Giang (thử)', role: 'OFFICER', at: 'SO-LG' },
]
