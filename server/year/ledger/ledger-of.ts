export const ledgerOf = (): any => null
