import { running } from './running.ts'

const tearDown = async (): Promise<void> => {
  await running.cluster?.stop()
  delete running.cluster
}

export default tearDown
