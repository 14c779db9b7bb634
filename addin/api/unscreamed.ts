/** 'lowerSecondary' of 'LOWER_SECONDARY': the contract writes the names of the dictionary in capitals. */
export type Unscreamed<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Lowercase<Head>}${Capitalize<Unscreamed<Tail>>}` : Lowercase<Name>

export const unscreamed = <Name extends string>(name: Name): Unscreamed<Name> => name.toLowerCase().replace(/_(\w)/g, (_, sign: string) => sign.toUpperCase()) as Unscreamed<Name>
