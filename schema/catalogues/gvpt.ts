import { fromOriginal, generalEducation, type Catalogue } from './catalogue.ts'

export const gvpt: Catalogue = {
  prefix: 'GVPT',
  instrument: 'TT17-2019',
  audience: { role: 'teacher', levels: generalEducation },
  from: '2019-12-22',
  to: null,
  last: 15,
  lastFrom: 'original',
  modules: [
    ...fromOriginal('Phẩm chất nhà giáo', 1, [
      ['Nâng cao phẩm chất đạo đức nhà giáo trong bối cảnh hiện nay', 'Enhancing teachers\' ethical qualities in the current context', 20],
      ['Xây dựng phong cách của giáo viên cơ sở giáo dục phổ thông trong bối cảnh hiện nay', 'Building the style of general-education teachers in the current context', 20],
    ]),
    ...fromOriginal('Phát triển chuyên môn, nghiệp vụ', 3, [
      ['Phát triển chuyên môn của bản thân', 'Personal professional development', 40],
      ['Xây dựng kế hoạch dạy học và giáo dục theo hướng phát triển phẩm chất, năng lực học sinh', 'Developing teaching and education plans oriented to students\' qualities and competencies', 40],
      ['Sử dụng phương pháp dạy học và giáo dục phát triển phẩm chất, năng lực học sinh', 'Using teaching and education methods to develop students\' qualities and competencies', 40],
      ['Kiểm tra, đánh giá học sinh trong các cơ sở giáo dục phổ thông theo hướng phát triển phẩm chất năng lực học sinh', 'Assessing students in general-education institutions oriented to qualities and competencies', 40],
      ['Tư vấn và hỗ trợ học sinh trong hoạt động dạy học và giáo dục', 'Counselling and supporting students in teaching and education', 40],
    ]),
    ...fromOriginal('Xây dựng môi trường giáo dục', 8, [
      ['Xây dựng văn hóa nhà trường trong các cơ sở giáo dục phổ thông', 'Building school culture in general-education institutions', 20],
      ['Thực hiện quyền dân chủ trong nhà trường trong các cơ sở giáo dục phổ thông', 'Exercising democratic rights in general-education institutions', 20],
      ['Thực hiện và xây dựng trường học an toàn, phòng chống bạo lực học đường trong các cơ sở giáo dục phổ thông', 'Implementing and building safe schools, preventing school violence', 40],
    ]),
    ...fromOriginal('Phát triển mối quan hệ giữa nhà trường, gia đình và xã hội', 11, [
      ['Tạo dựng mối quan hệ hợp tác với cha mẹ học sinh và các bên liên quan trong hoạt động dạy học và giáo dục học sinh trong các cơ sở giáo dục phổ thông', 'Building co-operative relationships with parents and stakeholders', 20],
      ['Phối hợp giữa nhà trường, gia đình và xã hội để thực hiện hoạt động dạy học cho học sinh trong các cơ sở giáo dục phổ thông', 'Co-ordination of school, family and society for teaching activities', 20],
      ['Phối hợp giữa nhà trường, gia đình và xã hội để thực hiện giáo dục đạo đức, lối sống cho học sinh trong các cơ sở giáo dục phổ thông', 'Co-ordination of school, family and society for moral and lifestyle education', 20],
    ]),
    ...fromOriginal('Sử dụng ngoại ngữ hoặc tiếng dân tộc, ứng dụng công nghệ thông tin, khai thác và sử dụng thiết bị công nghệ trong dạy học, giáo dục', 14, [
      ['Nâng cao năng lực sử dụng ngoại ngữ hoặc tiếng dân tộc đối với giáo viên trong các cơ sở giáo dục phổ thông', 'Improving teachers\' use of a foreign language or an ethnic-minority language', 20],
      ['Ứng dụng công nghệ thông tin, khai thác và sử dụng thiết bị công nghệ trong dạy học và giáo dục học sinh trong các cơ sở giáo dục phổ thông', 'Applying IT, exploiting and using technology devices in teaching and education', 40],
    ]),
  ],
}
