/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = 'a8ba5aacfd1a71daadd69ea17431ff836461f8ef5c323afa9e18cc4b41b1b243'
