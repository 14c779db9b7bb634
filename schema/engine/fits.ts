const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const fitsList = (model: readonly unknown[], value: readonly unknown[]): boolean => value.every((item) => model.length === 0 || fits(model[0], item))

const fitsParts = (model: object, value: object): boolean => {
  const given = value as Readonly<Record<string, unknown>>
  const asked = Object.entries(model)
  return Object.keys(given).length === asked.length && asked.every(([key, part]) => key in given && fits(part, given[key]))
}

/** Whether a value entered for a provision has the shape of the one it would replace: an authority may change figures, not their meaning. */
export const fits = (model: unknown, value: unknown): boolean => {
  if (model === null || value === null) return true
  if (Array.isArray(model)) return Array.isArray(value) && fitsList(model, value)
  if (isObject(model)) return isObject(value) && !Array.isArray(value) && fitsParts(model, value)
  return typeof model === typeof value
}
