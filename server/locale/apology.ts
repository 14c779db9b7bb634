const sentences = {
  vi: (id: string) => `Máy chủ gặp lỗi ngoài dự kiến; dữ liệu của bạn không bị ghi dở dang. Hãy thử lại, và nếu vẫn lỗi thì báo quản trị viên mã ${id}.`,
  en: (id: string) => `The server met an unexpected fault; nothing of yours is half-written. Try again, and if it stays, tell an administrator the id ${id}.`,
}

/** What people read when the fault is ours. */
export const apology = (locale: 'vi' | 'en', requestId: string): string => sentences[locale](requestId)

const tooLarge = {
  vi: (most: number) => `Yêu cầu lớn hơn ${String(most)} byte nên máy chủ không nhận. Hãy gửi ít dòng hơn mỗi lần.`,
  en: (most: number) => `The request is larger than ${String(most)} bytes and was not taken. Send fewer rows at a time.`,
}

export const bodyTooLarge = (locale: 'vi' | 'en', most: number): string => tooLarge[locale](most)

const unreadable = {
  vi: 'Máy chủ không đọc được nội dung yêu cầu: cần JSON đúng cú pháp.',
  en: 'The body of the request could not be read: it must be well-formed JSON.',
}

export const bodyUnreadable = (locale: 'vi' | 'en'): string => unreadable[locale]

const absent = {
  vi: (what: string) => `Chưa có ${what}. Hãy chạy "npm run build" rồi tải lại trang.`,
  en: (what: string) => `${what} has not been built. Run "npm run build", then reload.`,
}

export const notBuilt = (locale: 'vi' | 'en', what: string): string => absent[locale](what)
