import { functions } from '../locale/vi/functions.ts'

export type FunctionId = keyof typeof functions.described

interface Shape {
  /** One for each parameter, in order. */
  readonly takes: readonly { readonly dimensionality: 'scalar' | 'matrix'; readonly optional?: true; readonly repeating?: true }[]
  readonly gives: 'string' | 'number'
}

const one = { dimensionality: 'scalar' } as const
const maybe = { dimensionality: 'scalar', optional: true } as const
const many = { dimensionality: 'matrix' } as const
const anyNumber = { dimensionality: 'matrix', repeating: true } as const

/** What each function takes and gives; its words are the locale's. */
export const shapes: Readonly<Record<FunctionId, Shape>> = {
  TENMODUN: { takes: [one, maybe], gives: 'string' },
  KIEMTRA: { takes: [one, one, one, maybe], gives: 'string' },
  SOTIET: { takes: [anyNumber], gives: 'number' },
  CONTHIEU: { takes: [many, maybe], gives: 'number' },
  XEPLOAI: { takes: [anyNumber], gives: 'string' },
}

const described = ([id, { takes, gives }]: readonly [FunctionId, Shape]): object => ({
  id,
  name: id,
  description: functions.described[id].description,
  parameters: takes.map((shape, at) => ({ ...functions.described[id].parameters[at], type: 'any', ...shape })),
  result: { type: gives, dimensionality: 'scalar' },
})

/** The file Excel reads when the add-in is installed: which functions there are, and what its help says of them. */
export const functionsMetadata = (): string =>
  JSON.stringify({ functions: (Object.entries(shapes) as [FunctionId, Shape][]).map(described) }, null, 2)
