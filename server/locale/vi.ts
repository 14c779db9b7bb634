import { foundationVi } from './foundation.vi.ts'
import { planVi } from './plan.vi.ts'

/** Câu trả lời khi một yêu cầu bị từ chối: dữ kiện vào, câu ra. */
export const vi = { ...foundationVi, ...planVi }
