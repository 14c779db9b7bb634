/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = 'a957f4ae2f58609f52e91aaf6e234897e414fec2b703cfcc9b326ac581ea1b02'
