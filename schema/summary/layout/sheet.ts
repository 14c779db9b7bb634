import type { Area } from '../../grammar/sheet.ts'

export type Role = 'title' | 'note' | 'heading' | 'label' | 'value' | 'formula'

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly value: string | number | null
  readonly formula: string | null
  readonly role: Role
}

/** A native chart over cells of the same sheet. */
export interface SheetChart {
  readonly name: string
  readonly title: string
  readonly type: 'column' | 'pie'
  /** Heading and figures beside each other: the first column names, each further one is drawn. */
  readonly source: Area
  /** Cells the chart lies over. */
  readonly over: Area
}

/** A sheet of ours, ready to be written by any door. */
export interface SheetPlan {
  readonly name: string
  /** Texts by which a former one is known as ours. */
  readonly signs: readonly string[]
  readonly cells: readonly SheetCell[]
  /** In characters. */
  readonly widths: readonly number[]
  readonly charts: readonly SheetChart[]
}

export interface RoleLook {
  readonly bold: boolean
  readonly fill: string | null
  readonly ink: string
}

/** Green: a formula; the legend on the sheet says so in words. */
export const looks: Readonly<Record<Role, RoleLook>> = {
  title: { bold: true, fill: null, ink: '#0F5132' },
  note: { bold: false, fill: null, ink: '#595959' },
  heading: { bold: true, fill: '#0F5132', ink: '#FFFFFF' },
  label: { bold: false, fill: null, ink: '#000000' },
  value: { bold: false, fill: null, ink: '#000000' },
  formula: { bold: false, fill: '#E2F0E8', ink: '#000000' },
}
