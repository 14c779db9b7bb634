/** A sum over many; what is not known adds nothing. */
export const sumOf = <One>(all: readonly One[], amount: (one: One) => number | null): number => all.reduce((sum, one) => sum + (amount(one) ?? 0), 0)
