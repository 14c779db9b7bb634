const sentences = {
  vi: {
    purposeBlank: 'Hãy ghi mục đích xem thông tin từng người (purpose), ví dụ "Tổng hợp báo cáo BDTX cuối năm". Trường sẽ thấy mục đích này trong nhật ký.',
    purposeLong: (most: number) => `Mục đích xem (purpose) dài hơn ${String(most)} ký tự. Hãy ghi ngắn lại.`,
  },
  en: {
    purposeBlank: 'Say what people are read by name for (purpose), such as "Year-end report". The school sees it in its log.',
    purposeLong: (most: number) => `The purpose is longer than ${String(most)} characters. Make it shorter.`,
  },
}

/** What is wrong with a stated purpose, in the language of the caller. */
export const purposeSentences = (locale: 'vi' | 'en'): typeof sentences.vi => sentences[locale]
