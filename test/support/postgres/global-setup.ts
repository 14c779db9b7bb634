import { findBinaries } from './binaries.ts'
import { startCluster } from './cluster.ts'
import { running } from './running.ts'

/** One PostgreSQL for the whole run; each test server takes a database of its own on it. */
const setUp = async (): Promise<void> => {
  if (process.env['BDTX_TEST_POSTGRES']) return
  const found = findBinaries()
  if ('reason' in found) throw new Error(found.reason)
  running.cluster = await startCluster(found.binaries)
  process.env['BDTX_RUN_POSTGRES'] = running.cluster.url
}

export default setUp
