import { Field, Float, ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql'

type Kind = Parameters<typeof Field>[0] & (() => unknown)

/** One field of a shape: what it holds, what it says, whether it may be missing. */
export interface ShapeField {
  readonly kind: Kind
  readonly says: string
  readonly nullable: boolean
}

export type ShapeFields = Readonly<Record<string, ShapeField>>

/** A field that is always there. */
export const has = (kind: Kind, says: string): ShapeField => ({ kind, says, nullable: false })
/** A field that may be missing, which is null. */
export const may = (kind: Kind, says: string): ShapeField => ({ kind, says, nullable: true })

export const text: Kind = () => String
export const texts: Kind = () => [String]
export const id: Kind = () => ID
export const ids: Kind = () => [ID]
export const count: Kind = () => Int
export const amount: Kind = () => Float
export const truth: Kind = () => Boolean

interface Known {
  readonly description: string
  readonly fields: ShapeFields
}

const known = new Map<unknown, Known>()

/** What a shape was described with. */
export const descriptionOf = (shape: ClassType): string => known.get(shape)?.description ?? ''

type Making = (name: string, options: { description: string }) => ClassDecorator

const shapeWith = (making: Making, name: string) => (description: string, fields: ShapeFields): ClassType => {
  const shape = { [name]: class {} }[name] as ClassType
  for (const [key, { kind, says, nullable }] of Object.entries(fields)) Field(kind, { nullable, description: says })(shape.prototype as object, key)
  making(name, { description })(shape)
  known.set(shape, { description, fields })
  return shape
}

/** A GraphQL object whose values are plain data. */
export const toldShape = (name: string, description: string, fields: ShapeFields): ClassType => shapeWith((...given) => ObjectType(...given), name)(description, fields)

/** A GraphQL input read with `plainOf`. */
export const askedShape = (name: string, description: string, fields: ShapeFields): ClassType => shapeWith((...given) => InputType(...given), name)(description, fields)

function plain(kind: unknown, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((one) => plain(Array.isArray(kind) ? kind[0] : kind, one))
  const fields = known.get(kind)?.fields
  return fields ? plainFields(fields, value as Readonly<Record<string, unknown>>) : value
}

const plainFields = (fields: ShapeFields, value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, { kind }]) => [key, plain(kind(), value[key])]))

/** Input as plain data with every field there: what was left out is null. */
export const plainOf = (shape: ClassType, value: object): Record<string, unknown> => plain(shape, value) as Record<string, unknown>
