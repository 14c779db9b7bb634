const daysKept = 90
const day = 86_400_000

/** Answers given before this moment are no longer repeated. */
export const oldestKept = (now: Date): Date => new Date(now.getTime() - daysKept * day)
