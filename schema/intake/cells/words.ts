import type { Level, PlanLine, Rating, Role } from '../../tables/plan-lines.ts'
import { fold } from '../text/fold.ts'

type Lexicon<Word> = readonly (readonly [RegExp, Word])[]

const look = <Word>(lexicon: Lexicon<Word>, text: string): Word | null => {
  const words = fold(text)
  return lexicon.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const managers = /\b(?:hieu truong|hieu pho|p ?ht|ht|hp|ban giam hieu|bgh|cbql|can bo quan ly|quan ly|giam doc|(?:vice |deputy )?(?:principal|headmaster|headmistress|head ?teacher)|manager|management)\b/
const teachers = /\b(?:giao vien|gv(?:cn|bm|mn|th|thcs|thpt|pt|hd|tg|ts)?|to truong|khoi truong|to pho|ttcm|tpcm|ttcm|tt|tp|tcm|tong phu trach|tpt|tptd|chu nhiem|chu nhom|nhom truong|teacher|lecturer|team leader|head of department)\b/
const officeHead = /\b(?:to truong|to pho|tt|tp) (?:to )?(?:van phong|vp|hanh chinh|hc)\b|\bttvp\b/
const staff = /\b(?:nv(?:tv|kt|yt|vt|tb|nd|bv|cd|hc|vp|pv)?|nhan vien|ke toan|kt|van thu|thu vien|y te|yt|bao ve|nuoi duong|cap duong|nau an|thu quy|thiet bi|phuc vu|tap vu|lao cong|giao vu|van phong|hanh chinh|ho tro|accountant|librarian|nurse|clerk|cook|guard|staff)\b/

const roles: Lexicon<Role> = [[officeHead, 'staff'], [managers, 'manager'], [teachers, 'teacher'], [staff, 'staff']]

/** What a person is, by the words of a post; null: the words say nothing. */
export const readRole = (text: string): Role | null => look(roles, text)

const groupRoles: Lexicon<Role> = [
  [/\b(?:ban giam hieu|bgh|cbql|can bo quan ly)\b/, 'manager'],
  [/\b(?:van phong|hanh chinh|nhan vien|nuoi duong|cap duong|phuc vu)\b/, 'staff'],
  [/\bgiao vien\b/, 'teacher'],
]

/** What the people of a group are, by its title. A title naming managers and teachers together says nothing. */
export const readGroupRole = (text: string): Role | null => {
  const words = fold(text)
  const named = groupRoles.filter(([pattern]) => pattern.test(words))
  return named.length === 1 ? (named[0]?.[1] ?? null) : null
}

const levels: Lexicon<Level> = [
  [/\b(?:mam non|mau giao|nha tre|nhom tre|lop mau giao|mn|mg|nt)\b/, 'preschool'],
  [/\b(?:tieu hoc|th)\b/, 'primary'],
  [/\b(?:trung hoc co so|thcs)\b/, 'lowerSecondary'],
  [/\b(?:trung hoc pho thong|thpt)\b/, 'upperSecondary'],
]

/** The one level a text names; null where it names none or several, as a school of two levels does. */
export const readLevel = (text: string): Level | null => {
  const words = fold(text)
  const named = levels.filter(([pattern]) => pattern.test(words))
  return named.length === 1 ? (named[0]?.[1] ?? null) : null
}

const ratings: Lexicon<Rating> = [
  [/^(?:chua|khong|ko|k|0) ?(?:ht|hoan thanh)\b|^kht$|^cht$|^(?:not ?completed?|incomplete|failed)$/, 'notCompleted'],
  [/^(?:da )?(?:ht|hoan thanh|htkh)\b|^completed?$/, 'completed'],
]

export const readRating = (text: string): Rating | null => look(ratings, text)

const genders: Lexicon<NonNullable<PlanLine['gender']>> = [[/^(?:nu|f|female|ba|co)$/, 'female'], [/^(?:nam|m|male|ong|thay)$/, 'male']]

export const readGender = (text: string): PlanLine['gender'] => look(genders, text)

const statuses: Lexicon<NonNullable<PlanLine['status']>> = [
  [/\b(?:nghi|dang nghi) (?:thai san|ts|sinh|de|om|benh|khong luong|che do|dai han|cham con)\b|\bthai san\b|\btam nghi\b/, 'onLeave'],
  [/\b(?:(?:da )?chuyen (?:di|truong|cong tac|den truong)|thuyen chuyen|(?:da )?nghi huu|nghi viec|thoi viec|buoc thoi viec|(?:da )?nghi day|tinh gian|cham dut hop dong|het hop dong)\b/, 'left'],
]

export const readStatus = (text: string): PlanLine['status'] => look(statuses, text)

const tick = /^(?:x|v|✓|✔|√|☑|✗|✘|1|true|•|●|\*|\+|co|có)$/i

export const isTick = (text: string): boolean => tick.test(text.trim())
