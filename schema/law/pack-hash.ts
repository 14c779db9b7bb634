/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = 'df1ba630dd4f964dfcff756b5509c79a77ab7ac56312e940827d25e39af731f6'
