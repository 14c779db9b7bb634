/** Periods a year owes in each programme. 03 is exact; 01 and 02 may be shifted against each other. */
export interface YearlyLoad {
  readonly periods01: number
  readonly periods02: number
  readonly periods03: number
  readonly total: number
}

/** Days, of the year in which the school year starts, before which something is due. */
export interface DueBefore {
  readonly month: number
  readonly day: number
  /** 1: in the calendar year after; an authority may set a day that late. */
  readonly yearsLater?: number
}
