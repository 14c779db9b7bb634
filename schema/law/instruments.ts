import { instrument, type Instrument } from './instrument.ts'

const ministry = 'Bộ Giáo dục và Đào tạo'

/** The regulation and the four programmes of 2019, what changed them, and what comes after. */
const present: readonly Instrument[] = [
  instrument(
    { id: 'TT11-2019', number: '11/2019/TT-BGDĐT', title: 'Chương trình bồi dưỡng thường xuyên cán bộ quản lý cơ sở giáo dục mầm non', issuer: ministry, date: '2019-08-26', provenance: 'codex' },
    { effective: { from: '2019-10-12', to: null } },
  ),
  instrument(
    { id: 'TT12-2019', number: '12/2019/TT-BGDĐT', title: 'Chương trình bồi dưỡng thường xuyên giáo viên mầm non', issuer: ministry, date: '2019-08-26', provenance: 'codex' },
    { effective: { from: '2019-10-12', to: null }, replaces: ['TT36-2011'] },
  ),
  instrument(
    { id: 'TT17-2019', number: '17/2019/TT-BGDĐT', title: 'Chương trình bồi dưỡng thường xuyên giáo viên cơ sở giáo dục phổ thông', issuer: ministry, date: '2019-11-01', provenance: 'original' },
    { effective: { from: '2019-12-22', to: null }, replaces: ['TT30-2011', 'TT31-2011', 'TT32-2011'], verified: true },
  ),
  instrument(
    { id: 'TT18-2019', number: '18/2019/TT-BGDĐT', title: 'Chương trình bồi dưỡng thường xuyên cán bộ quản lý cơ sở giáo dục phổ thông', issuer: ministry, date: '2019-11-01', provenance: 'original' },
    { effective: { from: '2019-12-22', to: null }, replaces: ['TT26-2015', 'TT27-2015'], verified: true },
  ),
  instrument(
    {
      id: 'TT19-2019',
      number: '19/2019/TT-BGDĐT',
      title: 'Quy chế bồi dưỡng thường xuyên giáo viên, cán bộ quản lý cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông và giáo viên trung tâm giáo dục thường xuyên',
      issuer: ministry,
      date: '2019-11-12',
      provenance: 'codex',
    },
    { effective: { from: '2019-12-28', to: null }, replaces: ['TT26-2012'] },
  ),
  instrument(
    { id: 'TT17-2022', number: '17/2022/TT-BGDĐT', title: 'Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Thông tư số 19/2019/TT-BGDĐT', issuer: ministry, date: '2022-12-05', provenance: 'secondary' },
    { effective: { from: '2023', to: null }, amends: ['TT19-2019'] },
  ),
  instrument(
    { id: 'ND93-2026', number: '93/2026/NĐ-CP', title: 'Quy định chi tiết một số điều của Luật Nhà giáo', issuer: 'Chính phủ', date: '2026-03-31', provenance: 'secondary' },
    { effective: { from: '2026-03-31', to: null } },
  ),
  instrument({
    id: 'QD4660-2019',
    number: '4660/QĐ-BGDĐT',
    title: 'Danh mục các mô đun bồi dưỡng giáo viên cốt cán và cán bộ quản lý cơ sở giáo dục phổ thông cốt cán',
    issuer: ministry,
    date: '2019-12-04',
    provenance: 'secondary',
  }),
]

const government = 'Chính phủ'

/** What binds people besides the programmes: training for the post, yearly ratings, courses of core staff. Days from the official codex or as the register of legal bases has them. */
const beside: readonly Instrument[] = [
  instrument({ id: 'L43-2019', number: '43/2019/QH14', title: 'Luật Giáo dục', issuer: 'Quốc hội', date: '2019-06-14', provenance: 'codex' }, { effective: { from: '2020-07-01', to: null } }),
  instrument(
    { id: 'ND71-2020', number: '71/2020/NĐ-CP', title: 'Lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, trung học cơ sở', issuer: government, date: '2020-06-30', provenance: 'codex' },
    { effective: { from: '2020-08-18', to: null } },
  ),
  instrument(
    { id: 'ND233-2026', number: '233/2026/NĐ-CP', title: 'Đánh giá, xếp loại chất lượng đối với đơn vị sự nghiệp công lập và viên chức', issuer: government, date: '2026-06-26', provenance: 'secondary' },
    { effective: { from: '2026-07-01', to: null } },
  ),
  instrument(
    { id: 'KH175-2023', number: '175/KH-BGDĐT', title: 'Tập huấn, bồi dưỡng đội ngũ giáo viên và cán bộ quản lý cốt cán mầm non năm 2023', issuer: ministry, date: '2023-02-17', provenance: 'seed' },
    { effective: { from: '2023-02-17', to: '2024-01-01' }, verified: true },
  ),
]

const repealed = ([id, number]: readonly [string, string], title: string, [by, to]: readonly [string, string]): Instrument =>
  instrument({ id, number, title, issuer: ministry, date: null, provenance: 'codex' }, { effective: { from: null, to }, replacedBy: [by] })

/** Known by number and by the day they ended. */
const past: readonly Instrument[] = [
  repealed(['TT26-2012', '26/2012/TT-BGDĐT'], 'Quy chế bồi dưỡng thường xuyên giáo viên (2012)', ['TT19-2019', '2019-12-28']),
  repealed(['TT36-2011', '36/2011/TT-BGDĐT'], 'Chương trình bồi dưỡng thường xuyên giáo viên mầm non (2011)', ['TT12-2019', '2019-10-12']),
  repealed(['TT30-2011', '30/2011/TT-BGDĐT'], 'Chương trình bồi dưỡng thường xuyên giáo viên trung học phổ thông (2011)', ['TT17-2019', '2019-12-22']),
  repealed(['TT31-2011', '31/2011/TT-BGDĐT'], 'Chương trình bồi dưỡng thường xuyên giáo viên trung học cơ sở (2011)', ['TT17-2019', '2019-12-22']),
  repealed(['TT32-2011', '32/2011/TT-BGDĐT'], 'Chương trình bồi dưỡng thường xuyên giáo viên tiểu học (2011)', ['TT17-2019', '2019-12-22']),
  repealed(['TT26-2015', '26/2015/TT-BGDĐT'], 'Chương trình bồi dưỡng thường xuyên cán bộ quản lý giáo dục phổ thông (2015)', ['TT18-2019', '2019-12-22']),
  repealed(['TT27-2015', '27/2015/TT-BGDĐT'], 'Chương trình bồi dưỡng thường xuyên cán bộ quản lý giáo dục phổ thông (2015)', ['TT18-2019', '2019-12-22']),
]

const local: readonly Instrument[] = [
  instrument(
    { id: 'CV95-2020', number: '95/GDĐT-BD', title: 'Hướng dẫn xây dựng kế hoạch bồi dưỡng thường xuyên', issuer: 'Phòng Giáo dục và Đào tạo Quận 7', date: '2020-02-03', provenance: 'seed' },
    { effective: { from: '2020-02-03', to: null }, verified: true },
  ),
  instrument(
    { id: 'KH60-2022', number: '60/KH-MNBC', title: 'Kế hoạch bồi dưỡng thường xuyên năm học 2022-2023', issuer: 'Trường Mầm non Bắc Cầu', date: '2022-10-25', provenance: 'seed' },
    { effective: { from: '2022-10-25', to: null }, verified: true },
  ),
  instrument(
    { id: 'KH718-2021', number: '718/KH-UBND', title: 'Tổ chức bồi dưỡng giáo viên và cán bộ quản lý Giáo dục phổ thông năm 2021', issuer: 'Ủy ban nhân dân Quận 7', date: '2021-08-25', provenance: 'seed' },
    { effective: { from: '2021-08-25', to: '2022-01-01' }, verified: true },
  ),
  instrument(
    { id: 'KH-CAODUONG-2022', number: 'Kế hoạch năm 2022 của Trường Tiểu học Cao Dương', title: 'Kế hoạch triển khai việc học tập thường xuyên năm 2022', issuer: 'Trường Tiểu học Cao Dương', date: null, provenance: 'seed' },
    { effective: { from: '2022', to: null }, verified: true },
  ),
]

export const instruments: readonly Instrument[] = [...present, ...beside, ...past, ...local]

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((known) => [known.id, known]))

/** Null for a document the register does not hold: an authority's own decision is cited by its number. */
export const instrumentOf = (id: string): Instrument | null => byId.get(id) ?? null
