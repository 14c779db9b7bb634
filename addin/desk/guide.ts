import { store } from '../store.ts'
import { machineMemory } from './browser-memory.ts'

const KEY = 'bdtx.guide'

/** Whether the first steps are on show: by themselves once on a machine, later when asked for. */
export const guideOpen = store(machineMemory.get(KEY) === null)

export const closeGuide = (): void => {
  machineMemory.set(KEY, 'seen')
  guideOpen.set(false)
}
