import type { RollOverWay } from '#server/year/roll-over/people-of-roll-over.ts'

interface Facts {
  readonly name: string
  readonly from: string
}

const vi: Readonly<Record<RollOverWay, (facts: Facts) => string>> = {
  joins: ({ name, from }) => `${name} còn ở trường khi hết năm học ${from} nên được chuyển sang.`,
  alreadyIn: ({ name }) => `${name} đã có trong sổ năm học mới nên giữ nguyên.`,
  gone: ({ name, from }) => `${name} đã chuyển trường hoặc thôi việc trong năm học ${from} nên không chuyển sang.`,
}

const en: Readonly<Record<RollOverWay, (facts: Facts) => string>> = {
  joins: ({ name, from }) => `${name} was there at the end of ${from} and comes in.`,
  alreadyIn: ({ name }) => `${name} is in the new year already and stays as entered.`,
  gone: ({ name, from }) => `${name} moved or left during ${from} and does not come in.`,
}

/** What rolling over does with somebody, in both languages. */
export const rollOverSaid = (way: RollOverWay, facts: Facts): { whyVi: string; whyEn: string } => ({ whyVi: vi[way](facts), whyEn: en[way](facts) })
