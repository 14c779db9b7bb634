import type { PlanRole } from '#server/plan/plan-act.ts'
import type { PlanState } from '#server/plan/plan-state.ts'

interface Standing {
  readonly states: Readonly<Record<PlanState, string>>
  readonly roles: Readonly<Record<PlanRole, string>>
}

/** Kế hoạch đang ở đâu, việc tiếp theo của ai; và ai được làm việc gì. */
export const standingVi: Standing = {
  states: {
    draft: 'Người lập danh sách chưa gửi xong toàn bộ bảng. Hãy chờ gửi đủ rồi mở lại kế hoạch.',
    submitted: 'Kế hoạch đang chờ hiệu trưởng xem và duyệt. Cần duyệt hoặc trả lại trước.',
    returned: 'Hiệu trưởng đã trả kế hoạch kèm góp ý. Người lập danh sách cần sửa rồi gửi lại.',
    approved: 'Hiệu trưởng đã duyệt kế hoạch nên các dòng đã khóa. Hiệu trưởng có thể nộp lên cấp trên, hoặc trả lại nếu cần sửa.',
    pushed: 'Kế hoạch đã nộp lên cấp trên và đang chờ ý kiến. Muốn sửa, hãy đề nghị cấp trên trả lại.',
    sentBack: 'Cấp trên đã trả kế hoạch kèm góp ý. Người lập danh sách cần sửa rồi gửi hiệu trưởng duyệt lại.',
    accepted: 'Cấp trên đã tiếp nhận kế hoạch nên không còn sửa được. Cần thay đổi, hãy liên hệ cơ quan quản lý.',
  },
  roles: {
    clerk: 'Chỉ người lập danh sách của trường được gửi bảng. Hãy đăng nhập bằng tài khoản đó.',
    principal: 'Chỉ hiệu trưởng của trường được trả lại, duyệt và nộp kế hoạch. Hãy nhờ hiệu trưởng.',
    officer: 'Chỉ chuyên viên của cơ quan nhận kế hoạch được tiếp nhận hoặc trả lại. Hãy liên hệ cơ quan quản lý của trường.',
    administrator: 'Việc này chỉ quản trị viên làm được. Hãy nhờ quản trị viên của hệ thống.',
  },
}

export const standingEn: Standing = {
  states: {
    draft: 'The clerk has not sent the whole sheet yet. Wait until it is sent in full.',
    submitted: 'The plan waits for the principal. It has to be approved or returned first.',
    returned: 'The principal returned the plan with notes. The clerk corrects it and sends it again.',
    approved: 'The principal approved the plan, so its rows are locked. The principal pushes it upstream, or returns it if something must change.',
    pushed: 'The plan went upstream and waits for the authority. To change it, ask the authority to send it back.',
    sentBack: 'The authority sent the plan back with notes. The clerk corrects it and sends it to the principal again.',
    accepted: 'The authority accepted the plan, so it can no longer be changed. If it must be, ask the authority.',
  },
  roles: {
    clerk: "Only the school's clerk sends the sheet. Sign in as the clerk.",
    principal: "Only the school's principal returns, approves and pushes a plan. Ask the principal.",
    officer: 'Only an officer of the authority that received the plan accepts it or sends it back. Ask that authority.',
    administrator: 'Only administrators can do this. Ask one of them.',
  },
}
