/** The number after the highest given so far, with the symbol of its kind: '12/KH'. The clerk puts the school's own letters behind it. */
export const suggestedNumber = (issued: readonly { readonly number: string }[], symbol: string): string => {
  const given = issued.map(({ number }) => Number(/^\d+/.exec(number)?.[0] ?? 0))
  const [, tail] = issued.map(({ number }) => number.split(/-(.*)/)).findLast((parts) => parts.length > 1) ?? []
  const next = String(Math.max(0, ...given) + 1).padStart(2, '0')
  return tail === undefined || tail === '' ? `${next}/${symbol}` : `${next}/${symbol}-${tail}`
}
