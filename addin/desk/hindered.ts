import type { Hindered } from '../workbook/workbook.ts'
import type { Notice } from './desk.ts'

export const hindered = ({ hindrance }: Hindered): Notice => ({ tone: 'warning', say: (phrases) => phrases.hindrance[hindrance] })
