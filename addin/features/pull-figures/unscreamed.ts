/** NOT_COMPLETED as the dictionary writes it: notCompleted. */
export const unscreamed = (name: string): string => name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
