const sentences = {
  vi: {
    help: 'Hỏi máy chủ xem một tệp .docx có đúng là văn bản đã phát hành và chưa bị sửa hay không; không cần tài khoản.',
    file: 'tệp .docx',
    server: 'địa chỉ máy chủ (mặc định: BDTX_URL)',
    number: 'số, ký hiệu ghi trên văn bản, nếu muốn đối chiếu thêm',
  },
  en: {
    help: 'Ask the server whether a .docx file is a paper that was issued and has not been changed; needs no account.',
    file: '.docx file',
    server: 'address of the server (usual: BDTX_URL)',
    number: 'number printed on the paper, to be compared as well',
  },
}

/** What the verify command says. */
export const verifySentences = (language: 'vi' | 'en'): typeof sentences.vi => sentences[language]
