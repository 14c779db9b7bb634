import { foundationVi } from './foundation.vi.ts'
import { catalogueVi } from './catalogue.vi.ts'
import { documentVi } from './document.vi.ts'
import { paperVi } from './paper.vi.ts'
import { planVi } from './plan.vi.ts'
import { provisionVi } from './provision.vi.ts'
import { yearVi } from './year.vi.ts'

/** Câu trả lời khi một yêu cầu bị từ chối: dữ kiện vào, câu ra. */
export const vi = { ...foundationVi, ...planVi, ...provisionVi, ...catalogueVi, ...documentVi, ...paperVi, ...yearVi }
