/** One of the four grades of 2012 to 2019, as a paper of that time has it. */
export interface Legacy {
  readonly person: string
  /** '2015-2016' */
  readonly schoolYear: string
  /** The word as written; null takes back what was entered for that year. */
  readonly grade: string | null
  /** The paper it was read from; for taking back, why. */
  readonly basis: string
}
