import { TypedDocumentString } from '../../generated/graphql.ts'
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AmendInput = {
  items: Array<YearItemInput>;
  person: string;
  reason: string;
};

export type Arrival =
  | 'PLAN'
  | 'PREVIOUS_YEAR'
  | 'RECRUITED'
  | 'TRANSFER';

export type AssignManagerInput = {
  manager: string;
  team: string;
};

export type CancelSessionInput = {
  reason: string;
  session: string;
};

export type CheckTeamInput = {
  check: TeamCheckInput;
};

export type DelegateInput = {
  delegation: DelegationInput;
};

export type DelegationInput = {
  account: string;
  decision: string;
  from: string;
  id?: string | null | undefined;
  name?: string | null | undefined;
  to: string;
};

export type EndDelegationInput = {
  delegation: string;
  on: string;
};

/** ACCEPT_VALID keeps the rows that can be kept; ALL_OR_NOTHING keeps none if one is refused. */
export type ErrorPolicy =
  | 'ACCEPT_VALID'
  | 'ALL_OR_NOTHING';

export type Form =
  | 'DISTANCE'
  | 'MIXED'
  | 'TOGETHER';

export type FreeAgainInput = {
  span: string;
};

export type HandInput = {
  on: string;
  person: string;
};

export type KeepFreeInput = {
  span: KeptFreeInput;
};

export type KeptFreeInput = {
  from: string;
  id?: string | null | undefined;
  title: string;
  to: string;
};

/** Cấp học: mầm non, tiểu học, trung học cơ sở, trung học phổ thông. */
export type Level =
  | 'LOWER_SECONDARY'
  | 'PRESCHOOL'
  | 'PRIMARY'
  | 'UPPER_SECONDARY';

export type PassInput = {
  note?: string | null | undefined;
  person: string;
  step: YearStep;
};

export type PersonalPlanState =
  | 'APPROVED'
  | 'DRAFTED'
  | 'EMPTY'
  | 'UNDERWAY';

export type PlanActInput2 = {
  items: Array<YearItemInput>;
  person: string;
  source: PlanSource;
};

export type PlanSource =
  | 'PREVIOUS_YEAR'
  | 'SHEET'
  | 'SLIP';

export type PlanStepVerdict =
  | 'AMENDED'
  | 'HANDED'
  | 'PASSED'
  | 'REOPENED'
  | 'RETURNED';

export type ReopenInput = {
  person: string;
  reason: string;
};

export type ReturnInput = {
  item?: string | null | undefined;
  note: string;
  person: string;
  step: YearStep;
};

/** Vai trò: manager, teacher or other staff, as read from the position. */
export type Role =
  | 'MANAGER'
  | 'STAFF'
  | 'TEACHER';

export type ScheduleInput = {
  session: SessionInput;
};

export type SessionInput = {
  capacity?: number | null | undefined;
  ends: string;
  id?: string | null | undefined;
  leader: string;
  module?: string | null | undefined;
  on: string;
  people: Array<string>;
  place: string;
  programme: string;
  starts: string;
  title: string;
};

export type SetStepsInput = {
  steps: Array<YearStep>;
};

export type SettleAmendmentInput = {
  accepted: boolean;
  note?: string | null | undefined;
  person: string;
};

/** How heavy a finding is. */
export type Severity =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

export type Standing =
  | 'ACTIVE'
  | 'DEFERRED'
  | 'EXEMPT'
  | 'LEFT'
  | 'ON_LEAVE'
  | 'TRANSFERRED';

export type TeamCheckInput = {
  by: string;
  finding: string;
  id?: string | null | undefined;
  on: string;
  remedy?: string | null | undefined;
  team: string;
};

/** Why a request was declined. The list only grows. */
export type UserErrorCode =
  | 'AMBIGUOUS_PERSON'
  | 'CONFLICTING_PROVISION'
  | 'DUPLICATE_ROW'
  | 'FORBIDDEN'
  | 'IDEMPOTENCY_MISMATCH'
  | 'INVALID_INPUT'
  | 'INVITATION_SPENT'
  | 'LOCKED'
  | 'NOT_AVAILABLE'
  | 'OUT_OF_SCOPE'
  | 'PAYLOAD_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'RULESET_OUTDATED'
  | 'RULE_VIOLATION'
  | 'UNAUTHENTICATED'
  | 'UNKNOWN_PERSON'
  | 'UNKNOWN_SCHOOL_YEAR'
  | 'VERSION_CONFLICT'
  | 'WEAK_PASSWORD'
  | 'WRONG_PASSWORD'
  | 'WRONG_STATE';

export type Way =
  | 'COURSE'
  | 'ONLINE'
  | 'SELF_STUDY'
  | 'TEAM';

/** VALIDATE runs the same path, gives the same answer, and writes nothing. */
export type WriteMode =
  | 'COMMIT'
  | 'VALIDATE';

export type YearActInput = {
  amend?: AmendInput | null | undefined;
  assignManager?: AssignManagerInput | null | undefined;
  cancelSession?: CancelSessionInput | null | undefined;
  checkTeam?: CheckTeamInput | null | undefined;
  delegate?: DelegateInput | null | undefined;
  endDelegation?: EndDelegationInput | null | undefined;
  freeAgain?: FreeAgainInput | null | undefined;
  hand?: HandInput | null | undefined;
  keepFree?: KeepFreeInput | null | undefined;
  pass?: PassInput | null | undefined;
  plan?: PlanActInput2 | null | undefined;
  reopen?: ReopenInput | null | undefined;
  return?: ReturnInput | null | undefined;
  schedule?: ScheduleInput | null | undefined;
  setSteps?: SetStepsInput | null | undefined;
  settleAmendment?: SettleAmendmentInput | null | undefined;
};

export type YearDrawInput = {
  idempotencyKey: string;
  mode?: WriteMode;
  version: number;
};

export type YearItemInput = {
  form?: Form | null | undefined;
  id: string;
  module?: string | null | undefined;
  months: Array<string>;
  periods?: number | null | undefined;
  programme: string;
  term?: number | null | undefined;
  topic?: string | null | undefined;
  way?: Way | null | undefined;
};

export type YearRecordInput = {
  acts: Array<YearActInput>;
  errorPolicy?: ErrorPolicy;
  idempotencyKey: string;
  mode?: WriteMode;
  version: number;
};

export type YearRole =
  | 'CLERK'
  | 'DEPUTY'
  | 'PRINCIPAL'
  | 'TEAM_HEAD';

export type YearStep =
  | 'PRINCIPAL'
  | 'TEACHER'
  | 'TEAM_HEAD';

export type YearItemPartsFragment = { id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null };

export type PersonOfYearFragment = { id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string | null, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: string, textVi: string, textEn: string, severity: Severity }> };

export type SessionOfYearFragment = { id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null };

export type BookFragment = { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string | null, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: string, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: string, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: string, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> };

export type YearBookQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type YearBookQuery = { yearBook: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string | null, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: string, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: string, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: string, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null };

export type YearRecordMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: YearRecordInput;
}>;


export type YearRecordMutation = { yearRecord: { replayed: boolean, book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string | null, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: string, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: string, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: string, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
        | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      > }>, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

type YearTrouble_ProvisionConflict_Fragment = { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

type YearTrouble_Refusal_Fragment = { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

type YearTrouble_RuleFinding_Fragment = { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

type YearTrouble_VersionConflict_Fragment = { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

export type YearTroubleFragment =
  | YearTrouble_ProvisionConflict_Fragment
  | YearTrouble_Refusal_Fragment
  | YearTrouble_RuleFinding_Fragment
  | YearTrouble_VersionConflict_Fragment
;

export type YearDrawMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: YearDrawInput;
}>;


export type YearDrawMutation = { yearDraw: { joined: number, book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string | null, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: string, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: string, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: string, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }>, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
        | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      > }>, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

export const YearItemPartsFragmentDoc = new TypedDocumentString(`
    fragment YearItemParts on YearItem {
  id
  programme
  module
  title
  titleVerified
  topic
  periods
  form
  way
  months
  term
}
    `, {"fragmentName":"YearItemParts"}) as unknown as TypedDocumentString<YearItemPartsFragment, unknown>;
export const PersonOfYearFragmentDoc = new TypedDocumentString(`
    fragment PersonOfYear on YearPerson {
  id
  fullName
  birthDate
  staffCode
  role
  level
  team
  subject
  arrival
  arrivedOn
  standing
  plan {
    state
    holder
    since
    source
    items {
      ...YearItemParts
    }
    amendment {
      items {
        ...YearItemParts
      }
      reason
      differenceVi
      differenceEn
      byName
      at
    }
    marks {
      step
      verdict
      note
      item
      byName
      byRole
      at
    }
  }
  periods {
    programme
    owed
    planned
    earned
    missing
  }
  exceptions {
    code
    textVi
    textEn
    severity
  }
}
    fragment YearItemParts on YearItem {
  id
  programme
  module
  title
  titleVerified
  topic
  periods
  form
  way
  months
  term
}`, {"fragmentName":"PersonOfYear"}) as unknown as TypedDocumentString<PersonOfYearFragment, unknown>;
export const SessionOfYearFragmentDoc = new TypedDocumentString(`
    fragment SessionOfYear on YearSession {
  id
  title
  programme
  module
  on
  starts
  ends
  place
  leader
  capacity
  people
  present
  excused
  cancelled {
    byName
    at
    reason
  }
}
    `, {"fragmentName":"SessionOfYear"}) as unknown as TypedDocumentString<SessionOfYearFragment, unknown>;
export const BookFragmentDoc = new TypedDocumentString(`
    fragment Book on YearBook {
  school {
    id
    name
  }
  schoolYear
  version
  steps
  viewerRole
  closed {
    byName
    byRole
    at
    on
  }
  people {
    ...PersonOfYear
  }
  sessions {
    ...SessionOfYear
  }
  keptFree {
    id
    from
    to
    title
  }
  clashes {
    kind
    sessions
    people
    textVi
    textEn
  }
  managers {
    team
    manager
    managerName
  }
  checks {
    id
    team
    on
    by
    finding
    remedy
    byName
    at
  }
  deputies {
    account
    name
  }
  delegations {
    id
    account
    name
    from
    to
    decision
  }
  totals {
    people
    active
    drafted
    underway
    approved
    registrations {
      code
      title
      titleVerified
      people
    }
    periods {
      programme
      owed
      planned
      earned
      missing
    }
    teams {
      team
      people
      approved
      completed
      notCompleted
      notYet
    }
    terms {
      term
      periods
      items
    }
  }
  reminders {
    due
    days
    what
    textVi
    textEn
    people
    provision {
      textVi
      textEn
      checkedOn
    }
  }
  drift {
    person
    fullName
    sheet
    book
  }
}
    fragment YearItemParts on YearItem {
  id
  programme
  module
  title
  titleVerified
  topic
  periods
  form
  way
  months
  term
}
fragment PersonOfYear on YearPerson {
  id
  fullName
  birthDate
  staffCode
  role
  level
  team
  subject
  arrival
  arrivedOn
  standing
  plan {
    state
    holder
    since
    source
    items {
      ...YearItemParts
    }
    amendment {
      items {
        ...YearItemParts
      }
      reason
      differenceVi
      differenceEn
      byName
      at
    }
    marks {
      step
      verdict
      note
      item
      byName
      byRole
      at
    }
  }
  periods {
    programme
    owed
    planned
    earned
    missing
  }
  exceptions {
    code
    textVi
    textEn
    severity
  }
}
fragment SessionOfYear on YearSession {
  id
  title
  programme
  module
  on
  starts
  ends
  place
  leader
  capacity
  people
  present
  excused
  cancelled {
    byName
    at
    reason
  }
}`, {"fragmentName":"Book"}) as unknown as TypedDocumentString<BookFragment, unknown>;
export const YearTroubleFragmentDoc = new TypedDocumentString(`
    fragment YearTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}
    `, {"fragmentName":"YearTrouble"}) as unknown as TypedDocumentString<YearTroubleFragment, unknown>;
export const YearBookDocument = new TypedDocumentString(`
    query YearBook($school: ID!, $schoolYear: SchoolYear!) {
  yearBook(school: $school, schoolYear: $schoolYear) {
    ...Book
  }
}
    fragment YearItemParts on YearItem {
  id
  programme
  module
  title
  titleVerified
  topic
  periods
  form
  way
  months
  term
}
fragment PersonOfYear on YearPerson {
  id
  fullName
  birthDate
  staffCode
  role
  level
  team
  subject
  arrival
  arrivedOn
  standing
  plan {
    state
    holder
    since
    source
    items {
      ...YearItemParts
    }
    amendment {
      items {
        ...YearItemParts
      }
      reason
      differenceVi
      differenceEn
      byName
      at
    }
    marks {
      step
      verdict
      note
      item
      byName
      byRole
      at
    }
  }
  periods {
    programme
    owed
    planned
    earned
    missing
  }
  exceptions {
    code
    textVi
    textEn
    severity
  }
}
fragment SessionOfYear on YearSession {
  id
  title
  programme
  module
  on
  starts
  ends
  place
  leader
  capacity
  people
  present
  excused
  cancelled {
    byName
    at
    reason
  }
}
fragment Book on YearBook {
  school {
    id
    name
  }
  schoolYear
  version
  steps
  viewerRole
  closed {
    byName
    byRole
    at
    on
  }
  people {
    ...PersonOfYear
  }
  sessions {
    ...SessionOfYear
  }
  keptFree {
    id
    from
    to
    title
  }
  clashes {
    kind
    sessions
    people
    textVi
    textEn
  }
  managers {
    team
    manager
    managerName
  }
  checks {
    id
    team
    on
    by
    finding
    remedy
    byName
    at
  }
  deputies {
    account
    name
  }
  delegations {
    id
    account
    name
    from
    to
    decision
  }
  totals {
    people
    active
    drafted
    underway
    approved
    registrations {
      code
      title
      titleVerified
      people
    }
    periods {
      programme
      owed
      planned
      earned
      missing
    }
    teams {
      team
      people
      approved
      completed
      notCompleted
      notYet
    }
    terms {
      term
      periods
      items
    }
  }
  reminders {
    due
    days
    what
    textVi
    textEn
    people
    provision {
      textVi
      textEn
      checkedOn
    }
  }
  drift {
    person
    fullName
    sheet
    book
  }
}`) as unknown as TypedDocumentString<YearBookQuery, YearBookQueryVariables>;
export const YearRecordDocument = new TypedDocumentString(`
    mutation YearRecord($school: ID!, $schoolYear: SchoolYear!, $input: YearRecordInput!) {
  yearRecord(school: $school, schoolYear: $schoolYear, input: $input) {
    book {
      ...Book
    }
    replayed
    results {
      index
      entered
      id
      userErrors {
        ...YearTrouble
      }
    }
    userErrors {
      ...YearTrouble
    }
  }
}
    fragment YearItemParts on YearItem {
  id
  programme
  module
  title
  titleVerified
  topic
  periods
  form
  way
  months
  term
}
fragment PersonOfYear on YearPerson {
  id
  fullName
  birthDate
  staffCode
  role
  level
  team
  subject
  arrival
  arrivedOn
  standing
  plan {
    state
    holder
    since
    source
    items {
      ...YearItemParts
    }
    amendment {
      items {
        ...YearItemParts
      }
      reason
      differenceVi
      differenceEn
      byName
      at
    }
    marks {
      step
      verdict
      note
      item
      byName
      byRole
      at
    }
  }
  periods {
    programme
    owed
    planned
    earned
    missing
  }
  exceptions {
    code
    textVi
    textEn
    severity
  }
}
fragment SessionOfYear on YearSession {
  id
  title
  programme
  module
  on
  starts
  ends
  place
  leader
  capacity
  people
  present
  excused
  cancelled {
    byName
    at
    reason
  }
}
fragment Book on YearBook {
  school {
    id
    name
  }
  schoolYear
  version
  steps
  viewerRole
  closed {
    byName
    byRole
    at
    on
  }
  people {
    ...PersonOfYear
  }
  sessions {
    ...SessionOfYear
  }
  keptFree {
    id
    from
    to
    title
  }
  clashes {
    kind
    sessions
    people
    textVi
    textEn
  }
  managers {
    team
    manager
    managerName
  }
  checks {
    id
    team
    on
    by
    finding
    remedy
    byName
    at
  }
  deputies {
    account
    name
  }
  delegations {
    id
    account
    name
    from
    to
    decision
  }
  totals {
    people
    active
    drafted
    underway
    approved
    registrations {
      code
      title
      titleVerified
      people
    }
    periods {
      programme
      owed
      planned
      earned
      missing
    }
    teams {
      team
      people
      approved
      completed
      notCompleted
      notYet
    }
    terms {
      term
      periods
      items
    }
  }
  reminders {
    due
    days
    what
    textVi
    textEn
    people
    provision {
      textVi
      textEn
      checkedOn
    }
  }
  drift {
    person
    fullName
    sheet
    book
  }
}
fragment YearTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<YearRecordMutation, YearRecordMutationVariables>;
export const YearDrawDocument = new TypedDocumentString(`
    mutation YearDraw($school: ID!, $schoolYear: SchoolYear!, $input: YearDrawInput!) {
  yearDraw(school: $school, schoolYear: $schoolYear, input: $input) {
    joined
    book {
      ...Book
    }
    drift {
      person
      fullName
      sheet
      book
    }
    results {
      index
      entered
      id
      userErrors {
        ...YearTrouble
      }
    }
    userErrors {
      ...YearTrouble
    }
  }
}
    fragment YearItemParts on YearItem {
  id
  programme
  module
  title
  titleVerified
  topic
  periods
  form
  way
  months
  term
}
fragment PersonOfYear on YearPerson {
  id
  fullName
  birthDate
  staffCode
  role
  level
  team
  subject
  arrival
  arrivedOn
  standing
  plan {
    state
    holder
    since
    source
    items {
      ...YearItemParts
    }
    amendment {
      items {
        ...YearItemParts
      }
      reason
      differenceVi
      differenceEn
      byName
      at
    }
    marks {
      step
      verdict
      note
      item
      byName
      byRole
      at
    }
  }
  periods {
    programme
    owed
    planned
    earned
    missing
  }
  exceptions {
    code
    textVi
    textEn
    severity
  }
}
fragment SessionOfYear on YearSession {
  id
  title
  programme
  module
  on
  starts
  ends
  place
  leader
  capacity
  people
  present
  excused
  cancelled {
    byName
    at
    reason
  }
}
fragment Book on YearBook {
  school {
    id
    name
  }
  schoolYear
  version
  steps
  viewerRole
  closed {
    byName
    byRole
    at
    on
  }
  people {
    ...PersonOfYear
  }
  sessions {
    ...SessionOfYear
  }
  keptFree {
    id
    from
    to
    title
  }
  clashes {
    kind
    sessions
    people
    textVi
    textEn
  }
  managers {
    team
    manager
    managerName
  }
  checks {
    id
    team
    on
    by
    finding
    remedy
    byName
    at
  }
  deputies {
    account
    name
  }
  delegations {
    id
    account
    name
    from
    to
    decision
  }
  totals {
    people
    active
    drafted
    underway
    approved
    registrations {
      code
      title
      titleVerified
      people
    }
    periods {
      programme
      owed
      planned
      earned
      missing
    }
    teams {
      team
      people
      approved
      completed
      notCompleted
      notYet
    }
    terms {
      term
      periods
      items
    }
  }
  reminders {
    due
    days
    what
    textVi
    textEn
    people
    provision {
      textVi
      textEn
      checkedOn
    }
  }
  drift {
    person
    fullName
    sheet
    book
  }
}
fragment YearTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<YearDrawMutation, YearDrawMutationVariables>;