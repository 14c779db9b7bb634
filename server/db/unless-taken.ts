import { UniqueConstraintViolationException } from '@mikro-orm/core'

/** What the work gives, or null where somebody took the same name at the same moment. */
export async function unlessTaken<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) return null
    throw fault
  }
}
