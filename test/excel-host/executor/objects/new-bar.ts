import type { DataBar } from '../../book/parts.ts'

/** A data bar before anything is said of it: as Excel makes one. */
export const newBar: DataBar = { lower: { type: 'Automatic' }, upper: { type: 'Automatic' }, fill: '#638EC6', gradient: true, barOnly: false }
