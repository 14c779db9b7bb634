import { fromOriginal, generalEducation, type Catalogue } from './catalogue.ts'

export const qlpt: Catalogue = {
  prefix: 'QLPT',
  instrument: 'TT18-2019',
  audience: { role: 'manager', levels: generalEducation },
  from: '2019-12-22',
  to: null,
  last: 18,
  lastFrom: 'original',
  modules: [
    ...fromOriginal('Phẩm chất nghề nghiệp', 1, [
      ['Nâng cao phẩm chất đạo đức nghề nghiệp trong quản trị nhà trường hiện nay', null, 20],
      ['Đổi mới quản trị nhà trường trong bối cảnh đổi mới giáo dục', null, 20],
      ['Phát triển chuyên môn, nghiệp vụ đối với cán bộ quản lý cơ sở GDPT', null, 20],
    ]),
    ...fromOriginal('Quản trị nhà trường', 4, [
      ['Tổ chức xây dựng kế hoạch phát triển nhà trường', null, 40],
      ['Quản trị hoạt động dạy học, giáo dục trong nhà trường', null, 40],
      ['Quản trị nhân sự trong nhà trường', null, 40],
      ['Quản trị tổ chức, hành chính trong nhà trường', null, 40],
      ['Quản trị tài chính trong nhà trường', null, 40],
      ['Quản trị cơ sở vật chất, thiết bị và công nghệ trong dạy học, giáo dục học sinh của nhà trường', null, 40],
      ['Quản trị chất lượng giáo dục trong nhà trường', null, 40],
    ]),
    ...fromOriginal('Xây dựng môi trường giáo dục', 11, [
      ['Xây dựng văn hóa nhà trường', null, 20],
      ['Thực hiện dân chủ cơ sở trong nhà trường', null, 20],
      ['Xây dựng trường học an toàn, phòng chống bạo lực học đường', null, 40],
    ]),
    ...fromOriginal('Phát triển mối quan hệ giữa nhà trường, gia đình, xã hội', 14, [
      ['Phối hợp giữa nhà trường, gia đình và xã hội trong thực hiện hoạt động dạy học cho học sinh', null, 20],
      ['Phối hợp giữa nhà trường, gia đình và xã hội trong giáo dục đạo đức, lối sống cho học sinh', null, 20],
      ['Phối hợp giữa nhà trường, gia đình và xã hội trong huy động và sử dụng nguồn lực phát triển nhà trường', null, 20],
    ]),
    ...fromOriginal('Sử dụng ngoại ngữ và công nghệ thông tin', 17, [
      ['Xây dựng môi trường sử dụng ngoại ngữ trong nhà trường', null, 20],
      ['Ứng dụng công nghệ thông tin trong quản trị nhà trường', null, 40],
    ]),
  ],
}
