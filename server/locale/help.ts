/** Tên trang hướng dẫn trên trình duyệt. */
export const helpTitle = { vi: 'Hướng dẫn dùng BDTX', en: 'BDTX guide' } as const
