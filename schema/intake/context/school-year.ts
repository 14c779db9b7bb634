import type { SchoolYear } from '../../grammar/roster.ts'

const pattern = /(20\d{2})\s*[-–—/_]\s*(?:20)?(\d{2})(?!\d)/g

/** Decision R14: a school year runs from 1 August to 31 July. */
export const schoolYear = (first: number): SchoolYear => ({ label: `${first}-${first + 1}`, from: `${first}-08-01`, to: `${first + 1}-07-31` })

/** First years of the school years a text names: 'Năm học 2022 – 2023', 'KH BDTX 22-23'. */
export const yearsIn = (text: string): readonly number[] => {
  const full = [...text.matchAll(pattern)].filter(([, first, second]) => (Number(first) + 1) % 100 === Number(second)).map(([, first]) => Number(first))
  if (full.length > 0) return full
  const short = /(?<!\d)(\d{2})\s*[-–_]\s*(\d{2})(?!\d)/.exec(text)
  return short && Number(short[2]) === Number(short[1]) + 1 && Number(short[1]) >= 15 && /năm|nh|bdtx|kh/i.test(text) ? [2000 + Number(short[1])] : []
}
