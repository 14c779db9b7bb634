import type { Catalogue, Module, Provenance } from './catalogue.ts'

const etep = (number: number, [vi, ...aliases]: readonly [string, ...string[]], title: Provenance): Module => ({
  number,
  title: { vi, en: null },
  group: null,
  periods: null,
  provenance: { title, periods: 'unknown' },
  aliases,
})

/** Core training for the 2018 programme. Not credited as programme 03: that the two match is nowhere stated. */
export const etepTeacher: Catalogue = {
  prefix: 'ETEP-GV',
  instrument: 'QD4660-2019',
  audience: null,
  from: '2019-12-04',
  to: null,
  last: 9,
  lastFrom: 'secondary',
  modules: [
    etep(1, ['Hướng dẫn thực hiện Chương trình giáo dục phổ thông 2018'], 'recalled'),
    etep(2, ['Sử dụng phương pháp dạy học và giáo dục phát triển phẩm chất, năng lực học sinh', 'Đổi mới phương pháp giảng dạy theo hướng phát triển phẩm chất năng lực'], 'secondary'),
    etep(3, ['Kiểm tra, đánh giá học sinh tiểu học/THCS/THPT theo hướng phát triển phẩm chất, năng lực'], 'secondary'),
    etep(4, ['Xây dựng kế hoạch dạy học và giáo dục theo hướng phát triển phẩm chất, năng lực học sinh'], 'secondary'),
    etep(5, ['Tư vấn và hỗ trợ học sinh trong hoạt động giáo dục và dạy học'], 'secondary'),
    etep(6, ['Xây dựng văn hóa nhà trường'], 'recalled'),
    etep(7, ['Thực hiện và xây dựng trường học an toàn, phòng chống bạo lực học đường'], 'recalled'),
    etep(8, ['Phối hợp giữa nhà trường, gia đình và xã hội để thực hiện giáo dục đạo đức, lối sống cho học sinh'], 'recalled'),
    etep(9, ['Ứng dụng công nghệ thông tin, khai thác và sử dụng thiết bị công nghệ trong dạy học và giáo dục học sinh'], 'secondary'),
  ],
}

export const etepManager: Catalogue = {
  prefix: 'ETEP-QL',
  instrument: 'QD4660-2019',
  audience: null,
  from: '2019-12-04',
  to: null,
  last: 9,
  lastFrom: 'secondary',
  modules: [
    etep(1, ['Quản trị hoạt động dạy học, giáo dục trong trường tiểu học/THCS/THPT'], 'recalled'),
    etep(2, ['Quản trị nhân sự trong trường tiểu học/THCS'], 'secondary'),
    etep(3, ['Quản trị tài chính trường tiểu học/THCS theo hướng tăng cường tự chủ và trách nhiệm giải trình'], 'secondary'),
    etep(4, ['Quản trị cơ sở vật chất, thiết bị và công nghệ trong dạy học, giáo dục học sinh ở trường tiểu học/THCS'], 'secondary'),
    etep(5, ['Quản trị chất lượng giáo dục trường tiểu học/THCS'], 'secondary'),
    etep(6, ['Xây dựng văn hóa nhà trường'], 'recalled'),
    etep(7, ['Xây dựng trường học an toàn, phòng chống bạo lực học đường'], 'recalled'),
    etep(8, ['Phối hợp giữa nhà trường, gia đình và xã hội'], 'recalled'),
    etep(9, ['Ứng dụng công nghệ thông tin, truyền thông trong quản trị trường tiểu học/THCS'], 'secondary'),
  ],
}
