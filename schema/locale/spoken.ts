/** A day, month or year the way people in Viet Nam write it: 05/09/2024. */
export const spoken = (day: string): string => day.split('-').reverse().join('/')
