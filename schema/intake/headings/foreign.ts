import type { Topic } from './topic.ts'

/** Other business of a school whose headings share words with training: marks of a contest, hours in class, dates of a career. */
const foreign =
  /\b(?:thi dua|vien chuc|cong chuc|cbcc|ccvc|nghe nghiep|dang vien|doan vien|ren luyen|du gio|gio day|tiet day|day hoc|giang day|day tuan|tuan|kiem nhiem|dinh muc|thua gio|thieu gio|day thay|chu nhiem|sang kien|skkn|hoi giang|gv gioi|giao vien gioi|gvg|luong|vao nganh|vao dang|tuyen dung|bo nhiem|bien che|hop dong|ngoai ngu|tin hoc|chinh tri|cccd|cmnd|cap ngay|ngay cap|noi cap|hoc sinh|lop hoc|nang luong|nghi phep|cong tac phi|so buoi|so ngay)\b/
const ours = /\b(?:bdtx|boi duong|mo dun|module|modul|md|nd ?[123]|ct ?[123])\b/

const claimed: readonly Topic[] = ['score', 'tests', 'average', 'rating', 'periods03', 'startDate', 'endDate', 'total', 'theory', 'practice']

const doubtful = 0.45

/** How much of a match is left where a heading speaks of something else than training. */
export const foreignShare = (heading: string, topic: Topic): number => (claimed.includes(topic) && foreign.test(heading) && !ours.test(heading) ? doubtful : 1)
