import { jest } from '@jest/globals'

/** A browser on a busy machine may miss one moment: the scenario gets a second try, and the first failure is printed all the same. */
jest.retryTimes(1, { logErrorsBeforeRetry: true })
