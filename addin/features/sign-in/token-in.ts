/** People paste the whole link; the token is what follows the last slash. */
export const tokenIn = (text: string): string => text.trim().split('/').at(-1) ?? ''
