import { TypedDocumentString } from '../../../generated/graphql.ts'
export { TypedDocumentString }
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

export type ApplyInput = {
  id?: string | null | undefined;
  item?: string | null | undefined;
  on: string;
  person: string;
  text: string;
};

export type AssessInput = {
  assessment: AssessmentInput;
};

export type AssessmentInput = {
  absent: boolean;
  attempt: number;
  id?: string | null | undefined;
  item: string;
  kind: AssessmentKind;
  mark?: number | null | undefined;
  on: string;
  person: string;
  source: ResultSource;
};

export type AssessmentKind =
  | 'EXERCISE'
  | 'PERIODIC'
  | 'QUESTIONS'
  | 'REGULAR'
  | 'REPORT';

export type AssignManagerInput = {
  manager: string;
  team: string;
};

export type AttendInput = {
  excused: Array<string>;
  present: Array<string>;
  session: string;
};

export type AttendanceState =
  | 'ABSENT'
  | 'EXCUSED'
  | 'PRESENT'
  | 'UNKNOWN';

export type AuthoriseIssuerInput = {
  issuer: IssuerInput;
};

export type CancelSessionInput = {
  reason: string;
  session: string;
};

export type CertificateInput = {
  id?: string | null | undefined;
  issuer: string;
  number: string;
  on: string;
  person: string;
};

export type CertifyInput = {
  certificate: CertificateInput;
};

export type CheckTeamInput = {
  check: TeamCheckInput;
};

export type CloseYearInput = {
  on: string;
};

export type CreditActInput = {
  credit: CreditInput;
};

export type CreditInput = {
  decision: string;
  from?: string | null | undefined;
  id?: string | null | undefined;
  kind: CreditKind;
  on: string;
  periods: number;
  person: string;
  programme: string;
};

export type CreditKind =
  | 'BROUGHT'
  | 'CARRIED_OVER'
  | 'WAIVED';

export type DelegateInput = {
  delegation: DelegationInput;
};

export type DelegationInput = {
  account: string;
  decision: string;
  from: string;
  id?: string | null | undefined;
  name: string;
  to: string;
};

export type DetachInput = {
  evidence: string;
  reason: string;
};

/** PLAN the school's plan of the year; ANNEX the list of who chose which modules. */
export type DocumentKind =
  | 'ANNEX'
  | 'PLAN';

export type EndDelegationInput = {
  delegation: string;
  on: string;
};

/** ACCEPT_VALID keeps the rows that can be kept; ALL_OR_NOTHING keeps none if one is refused. */
export type ErrorPolicy =
  | 'ACCEPT_VALID'
  | 'ALL_OR_NOTHING';

export type EvidenceAttachInput = {
  base64: string;
  idempotencyKey: string;
  item?: string | null | undefined;
  name: string;
  person: string;
  version: number;
};

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

export type IssuerInput = {
  decision: string;
  from: string;
  id?: string | null | undefined;
  name: string;
  to?: string | null | undefined;
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

export type LoseCertificateInput = {
  certificate: string;
  confirmation: string;
  on: string;
};

export type MarksCompareInput = {
  file?: string | null | undefined;
  text?: string | null | undefined;
};

export type ObserveInput = {
  met: boolean;
  note?: string | null | undefined;
  on: string;
  person: string;
};

export type PaperIssueInput = {
  idempotencyKey: string;
  kind: PaperKind;
  mode?: WriteMode;
  number?: string | null | undefined;
  onBehalf?: boolean | null | undefined;
  person?: string | null | undefined;
  place?: string | null | undefined;
  signedOn?: string | null | undefined;
  signer?: string | null | undefined;
  team?: string | null | undefined;
  version: number;
};

export type PaperKind =
  | 'ANNEX'
  | 'CERTIFICATE_LIST'
  | 'FIVE_YEAR_RECORD'
  | 'PERSONAL_PLAN'
  | 'PERSONAL_SLIPS'
  | 'PROGRESS_REPORT'
  | 'RECOGNITION_DECISION'
  | 'RESULTS_REPORT'
  | 'SCHOOL_PLAN'
  | 'TEAM_PLAN';

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

export type ProposeOverrideInput = {
  id?: string | null | undefined;
  person: string;
  rating: Rating;
  reason: string;
};

/** Xếp loại: completed or not. */
export type Rating =
  | 'COMPLETED'
  | 'NOT_COMPLETED';

export type ReopenInput = {
  person: string;
  reason: string;
};

export type ReopenYearInput = {
  reason: string;
};

export type ResultSource =
  | 'PROVIDER'
  | 'SCHOOL';

export type ReturnInput = {
  item?: string | null | undefined;
  note: string;
  person: string;
  step: YearStep;
};

export type RevokeCertificateInput = {
  certificate: string;
  reason: string;
};

export type RollOverInput = {
  from: string;
  idempotencyKey: string;
  mode?: WriteMode;
  version: number;
};

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

export type SetStandingInput = {
  decision?: string | null | undefined;
  from: string;
  person: string;
  reason?: string | null | undefined;
  standing: Standing;
  to?: string | null | undefined;
};

export type SetStepsInput = {
  steps: Array<YearStep>;
};

export type SettleAmendmentInput = {
  accepted: boolean;
  note?: string | null | undefined;
  person: string;
};

export type SettleOverrideInput = {
  accepted: boolean;
  note?: string | null | undefined;
  override: string;
};

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

export type UndoRollOverInput = {
  batch: string;
  reason: string;
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

export type WithdrawAssessmentInput = {
  assessment: string;
  reason: string;
};

export type WithdrawCreditInput = {
  credit: string;
  reason: string;
};

/** VALIDATE runs the same path, gives the same answer, and writes nothing. */
export type WriteMode =
  | 'COMMIT'
  | 'VALIDATE';

export type YearActInput = {
  amend?: AmendInput | null | undefined;
  apply?: ApplyInput | null | undefined;
  assess?: AssessInput | null | undefined;
  assignManager?: AssignManagerInput | null | undefined;
  attend?: AttendInput | null | undefined;
  authoriseIssuer?: AuthoriseIssuerInput | null | undefined;
  cancelSession?: CancelSessionInput | null | undefined;
  certify?: CertifyInput | null | undefined;
  checkTeam?: CheckTeamInput | null | undefined;
  closeYear?: CloseYearInput | null | undefined;
  credit?: CreditActInput | null | undefined;
  delegate?: DelegateInput | null | undefined;
  detach?: DetachInput | null | undefined;
  endDelegation?: EndDelegationInput | null | undefined;
  freeAgain?: FreeAgainInput | null | undefined;
  hand?: HandInput | null | undefined;
  keepFree?: KeepFreeInput | null | undefined;
  loseCertificate?: LoseCertificateInput | null | undefined;
  observe?: ObserveInput | null | undefined;
  pass?: PassInput | null | undefined;
  plan?: PlanActInput2 | null | undefined;
  proposeOverride?: ProposeOverrideInput | null | undefined;
  reopen?: ReopenInput | null | undefined;
  reopenYear?: ReopenYearInput | null | undefined;
  return?: ReturnInput | null | undefined;
  revokeCertificate?: RevokeCertificateInput | null | undefined;
  schedule?: ScheduleInput | null | undefined;
  setStanding?: SetStandingInput | null | undefined;
  setSteps?: SetStepsInput | null | undefined;
  settleAmendment?: SettleAmendmentInput | null | undefined;
  settleOverride?: SettleOverrideInput | null | undefined;
  undoRollOver?: UndoRollOverInput | null | undefined;
  withdrawAssessment?: WithdrawAssessmentInput | null | undefined;
  withdrawCredit?: WithdrawCreditInput | null | undefined;
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

export type YearStep =
  | 'PRINCIPAL'
  | 'TEACHER'
  | 'TEAM_HEAD';

export type TempRecordMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: YearRecordInput;
}>;


export type TempRecordMutation = { yearRecord: { replayed: boolean } };

type ResultsTrouble_ProvisionConflict_Fragment = { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

type ResultsTrouble_Refusal_Fragment = { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

type ResultsTrouble_RuleFinding_Fragment = { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

type ResultsTrouble_VersionConflict_Fragment = { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null };

export type ResultsTroubleFragment =
  | ResultsTrouble_ProvisionConflict_Fragment
  | ResultsTrouble_Refusal_Fragment
  | ResultsTrouble_RuleFinding_Fragment
  | ResultsTrouble_VersionConflict_Fragment
;

export type AttemptPartsFragment = { id: string, item: string, kind: AssessmentKind, attempt: number, on: string, mark: number | null, absent: boolean, source: ResultSource, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null };

export type OverridePartsFragment = { id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null };

export type CertificatePartsFragment = { id: string, person: string, number: string, issuer: string, issuerName: string | null, on: string, byName: string, at: string, lostOn: string | null, confirmation: string | null, revoked: { byName: string, at: string, reason: string } | null };

export type CreditPartsFragment = { id: string, kind: CreditKind, programme: string, periods: number, decision: string, from: string | null, on: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null };

export type ResultsPersonFragment = { id: string, fullName: string, birthDate: string | null, staffCode: string | null, team: string | null, standing: Standing, standings: Array<{ standing: Standing, from: string, to: string | null, reason: string | null, decision: string | null, byName: string, at: string }>, plan: { state: PersonalPlanState, items: Array<{ id: string, programme: string, module: string | null, title: string | null, topic: string | null }> }, results: Array<{ item: string, state: string, mark: number | null, passed: boolean | null, attempts: Array<{ id: string, item: string, kind: AssessmentKind, attempt: number, on: string, mark: number | null, absent: boolean, source: ResultSource, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> }>, rating: { state: string, rating: Rating | null, reasons: Array<{ code: string, textVi: string, textEn: string }>, override: { id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null } | null }, attendance: Array<{ session: string, state: AttendanceState }>, applications: Array<{ id: string, item: string | null, on: string, text: string, byName: string, at: string }>, observations: Array<{ on: string, met: boolean, note: string | null, byName: string, at: string }>, evidence: Array<{ id: string, item: string | null, name: string, type: string, bytes: number, sha256: string, path: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }>, credits: Array<{ id: string, kind: CreditKind, programme: string, periods: number, decision: string, from: string | null, on: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> };

export type YearResultsQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type YearResultsQuery = { yearBook: { version: number, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, team: string | null, standing: Standing, standings: Array<{ standing: Standing, from: string, to: string | null, reason: string | null, decision: string | null, byName: string, at: string }>, plan: { state: PersonalPlanState, items: Array<{ id: string, programme: string, module: string | null, title: string | null, topic: string | null }> }, results: Array<{ item: string, state: string, mark: number | null, passed: boolean | null, attempts: Array<{ id: string, item: string, kind: AssessmentKind, attempt: number, on: string, mark: number | null, absent: boolean, source: ResultSource, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> }>, rating: { state: string, rating: Rating | null, reasons: Array<{ code: string, textVi: string, textEn: string }>, override: { id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null } | null }, attendance: Array<{ session: string, state: AttendanceState }>, applications: Array<{ id: string, item: string | null, on: string, text: string, byName: string, at: string }>, observations: Array<{ on: string, met: boolean, note: string | null, byName: string, at: string }>, evidence: Array<{ id: string, item: string | null, name: string, type: string, bytes: number, sha256: string, path: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }>, credits: Array<{ id: string, kind: CreditKind, programme: string, periods: number, decision: string, from: string | null, on: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { at: string } | null }>, overrides: Array<{ id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null }>, issuers: Array<{ id: string, name: string, from: string, to: string | null, decision: string }>, certificates: Array<{ id: string, person: string, number: string, issuer: string, issuerName: string | null, on: string, byName: string, at: string, lostOn: string | null, confirmation: string | null, revoked: { byName: string, at: string, reason: string } | null }>, numberGaps: Array<{ after: string, before: string, missing: Array<string> }> } | null };

export type YearLedgerQueryVariables = Exact<{
  school: string;
  person: string;
}>;


export type YearLedgerQuery = { yearLedger: { fullName: string, years: Array<{ schoolYear: string, rating: Rating | null, owed: number | null, earned: number | null, missing: number | null, certificate: string | null }>, lines: Array<{ schoolYear: string, programme: string, kind: string, periods: number, decision: string | null, on: string | null, textVi: string, textEn: string }> } | null };

export type RollOverQueryVariables = Exact<{
  school: string;
  schoolYear: string;
  from: string;
}>;


export type RollOverQuery = { rollOverPreview: { version: number, batch: string | null, undoable: boolean, joining: Array<{ person: string, fullName: string, textVi: string, textEn: string }>, staying: Array<{ person: string, fullName: string, textVi: string, textEn: string }> } | null };

export type YearRollOverMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: RollOverInput;
}>;


export type YearRollOverMutation = { yearRollOver: { userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    >, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
        | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      > }> } };

export type EvidenceAttachMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: EvidenceAttachInput;
}>;


export type EvidenceAttachMutation = { evidenceAttach: { userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    >, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
        | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
        | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      > }> } };

export type MarksCompareMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: MarksCompareInput;
}>;


export type MarksCompareMutation = { marksCompare: { rows: Array<{ row: number, name: string, person: string | null, item: string | null, planned: boolean, said: string, mark: number | null, absent: boolean, held: number | null, heldAttempts: number, state: string, textVi: string, textEn: string, candidates: Array<{ person: string, fullName: string, likeness: number }> }>, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

export type PaperHeadFragment = { id: string, kind: PaperKind, number: string, issuedOn: string, issuedByName: string, at: string, fileName: string, bytes: number, sha256: string, person: string | null, team: string | null, bookVersion: number, stale: Array<{ text: string, paths: Array<string> }> };

export type YearPapersQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type YearPapersQuery = { papers: Array<{ id: string, kind: PaperKind, number: string, issuedOn: string, issuedByName: string, at: string, fileName: string, bytes: number, sha256: string, person: string | null, team: string | null, bookVersion: number, stale: Array<{ text: string, paths: Array<string> }> }> };

export type PaperBytesQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type PaperBytesQuery = { papers: Array<{ id: string, fileName: string, base64: string }> };

export type PaperIssueMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: PaperIssueInput;
}>;


export type PaperIssueMutation = { paperIssue: { suggestedNumber: string | null, paper: { base64: string, id: string, kind: PaperKind, number: string, issuedOn: string, issuedByName: string, at: string, fileName: string, bytes: number, sha256: string, person: string | null, team: string | null, bookVersion: number, stale: Array<{ text: string, paths: Array<string> }> } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

export type InspectionBinderMutationVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type InspectionBinderMutation = { inspectionBinder: { fileName: string | null, base64: string | null, sha256: string | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

export type SchoolPlanFileQueryVariables = Exact<{
  plan: string;
  kind: DocumentKind;
}>;


export type SchoolPlanFileQuery = { planDocument: { document: { fileName: string, base64: string, draft: boolean } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } | null };

export const ResultsTroubleFragmentDoc = new TypedDocumentString(`
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}
    `, {"fragmentName":"ResultsTrouble"}) as unknown as TypedDocumentString<ResultsTroubleFragment, unknown>;
export const CertificatePartsFragmentDoc = new TypedDocumentString(`
    fragment CertificateParts on YearCertificate {
  id
  person
  number
  issuer
  issuerName
  on
  byName
  at
  lostOn
  confirmation
  revoked {
    byName
    at
    reason
  }
}
    `, {"fragmentName":"CertificateParts"}) as unknown as TypedDocumentString<CertificatePartsFragment, unknown>;
export const AttemptPartsFragmentDoc = new TypedDocumentString(`
    fragment AttemptParts on YearAssessment {
  id
  item
  kind
  attempt
  on
  mark
  absent
  source
  byName
  at
  withdrawn {
    byName
    at
    reason
  }
}
    `, {"fragmentName":"AttemptParts"}) as unknown as TypedDocumentString<AttemptPartsFragment, unknown>;
export const OverridePartsFragmentDoc = new TypedDocumentString(`
    fragment OverrideParts on YearOverride {
  id
  person
  rating
  reason
  byName
  at
  settled
  settledByName
  settledAt
  note
}
    `, {"fragmentName":"OverrideParts"}) as unknown as TypedDocumentString<OverridePartsFragment, unknown>;
export const CreditPartsFragmentDoc = new TypedDocumentString(`
    fragment CreditParts on YearCredit {
  id
  kind
  programme
  periods
  decision
  from
  on
  byName
  at
  withdrawn {
    byName
    at
    reason
  }
}
    `, {"fragmentName":"CreditParts"}) as unknown as TypedDocumentString<CreditPartsFragment, unknown>;
export const ResultsPersonFragmentDoc = new TypedDocumentString(`
    fragment ResultsPerson on YearPerson {
  id
  fullName
  birthDate
  staffCode
  team
  standing
  standings {
    standing
    from
    to
    reason
    decision
    byName
    at
  }
  plan {
    state
    items {
      id
      programme
      module
      title
      topic
    }
  }
  results {
    item
    state
    mark
    passed
    attempts {
      ...AttemptParts
    }
  }
  rating {
    state
    rating
    reasons {
      code
      textVi
      textEn
    }
    override {
      ...OverrideParts
    }
  }
  attendance {
    session
    state
  }
  applications {
    id
    item
    on
    text
    byName
    at
  }
  observations {
    on
    met
    note
    byName
    at
  }
  evidence {
    id
    item
    name
    type
    bytes
    sha256
    path
    byName
    at
    withdrawn {
      byName
      at
      reason
    }
  }
  credits {
    ...CreditParts
  }
}
    fragment AttemptParts on YearAssessment {
  id
  item
  kind
  attempt
  on
  mark
  absent
  source
  byName
  at
  withdrawn {
    byName
    at
    reason
  }
}
fragment OverrideParts on YearOverride {
  id
  person
  rating
  reason
  byName
  at
  settled
  settledByName
  settledAt
  note
}
fragment CreditParts on YearCredit {
  id
  kind
  programme
  periods
  decision
  from
  on
  byName
  at
  withdrawn {
    byName
    at
    reason
  }
}`, {"fragmentName":"ResultsPerson"}) as unknown as TypedDocumentString<ResultsPersonFragment, unknown>;
export const PaperHeadFragmentDoc = new TypedDocumentString(`
    fragment PaperHead on Paper {
  id
  kind
  number
  issuedOn
  issuedByName
  at
  fileName
  bytes
  sha256
  person
  team
  bookVersion
  stale {
    text
    paths
  }
}
    `, {"fragmentName":"PaperHead"}) as unknown as TypedDocumentString<PaperHeadFragment, unknown>;
export const TempRecordDocument = new TypedDocumentString(`
    mutation TempRecord($school: ID!, $schoolYear: SchoolYear!, $input: YearRecordInput!) {
  yearRecord(school: $school, schoolYear: $schoolYear, input: $input) {
    replayed
  }
}
    `) as unknown as TypedDocumentString<TempRecordMutation, TempRecordMutationVariables>;
export const YearResultsDocument = new TypedDocumentString(`
    query YearResults($school: ID!, $schoolYear: SchoolYear!) {
  yearBook(school: $school, schoolYear: $schoolYear) {
    version
    people {
      ...ResultsPerson
    }
    sessions {
      id
      title
      programme
      module
      on
      people
      present
      excused
      cancelled {
        at
      }
    }
    overrides {
      ...OverrideParts
    }
    issuers {
      id
      name
      from
      to
      decision
    }
    certificates {
      ...CertificateParts
    }
    numberGaps {
      after
      before
      missing
    }
  }
}
    fragment AttemptParts on YearAssessment {
  id
  item
  kind
  attempt
  on
  mark
  absent
  source
  byName
  at
  withdrawn {
    byName
    at
    reason
  }
}
fragment OverrideParts on YearOverride {
  id
  person
  rating
  reason
  byName
  at
  settled
  settledByName
  settledAt
  note
}
fragment CertificateParts on YearCertificate {
  id
  person
  number
  issuer
  issuerName
  on
  byName
  at
  lostOn
  confirmation
  revoked {
    byName
    at
    reason
  }
}
fragment CreditParts on YearCredit {
  id
  kind
  programme
  periods
  decision
  from
  on
  byName
  at
  withdrawn {
    byName
    at
    reason
  }
}
fragment ResultsPerson on YearPerson {
  id
  fullName
  birthDate
  staffCode
  team
  standing
  standings {
    standing
    from
    to
    reason
    decision
    byName
    at
  }
  plan {
    state
    items {
      id
      programme
      module
      title
      topic
    }
  }
  results {
    item
    state
    mark
    passed
    attempts {
      ...AttemptParts
    }
  }
  rating {
    state
    rating
    reasons {
      code
      textVi
      textEn
    }
    override {
      ...OverrideParts
    }
  }
  attendance {
    session
    state
  }
  applications {
    id
    item
    on
    text
    byName
    at
  }
  observations {
    on
    met
    note
    byName
    at
  }
  evidence {
    id
    item
    name
    type
    bytes
    sha256
    path
    byName
    at
    withdrawn {
      byName
      at
      reason
    }
  }
  credits {
    ...CreditParts
  }
}`) as unknown as TypedDocumentString<YearResultsQuery, YearResultsQueryVariables>;
export const YearLedgerDocument = new TypedDocumentString(`
    query YearLedger($school: ID!, $person: ID!) {
  yearLedger(school: $school, person: $person) {
    fullName
    years {
      schoolYear
      rating
      owed
      earned
      missing
      certificate
    }
    lines {
      schoolYear
      programme
      kind
      periods
      decision
      on
      textVi
      textEn
    }
  }
}
    `) as unknown as TypedDocumentString<YearLedgerQuery, YearLedgerQueryVariables>;
export const RollOverDocument = new TypedDocumentString(`
    query RollOver($school: ID!, $schoolYear: SchoolYear!, $from: SchoolYear!) {
  rollOverPreview(school: $school, schoolYear: $schoolYear, from: $from) {
    version
    batch
    undoable
    joining {
      person
      fullName
      textVi
      textEn
    }
    staying {
      person
      fullName
      textVi
      textEn
    }
  }
}
    `) as unknown as TypedDocumentString<RollOverQuery, RollOverQueryVariables>;
export const YearRollOverDocument = new TypedDocumentString(`
    mutation YearRollOver($school: ID!, $schoolYear: SchoolYear!, $input: RollOverInput!) {
  yearRollOver(school: $school, schoolYear: $schoolYear, input: $input) {
    userErrors {
      ...ResultsTrouble
    }
    results {
      index
      entered
      id
      userErrors {
        ...ResultsTrouble
      }
    }
  }
}
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<YearRollOverMutation, YearRollOverMutationVariables>;
export const EvidenceAttachDocument = new TypedDocumentString(`
    mutation EvidenceAttach($school: ID!, $schoolYear: SchoolYear!, $input: EvidenceAttachInput!) {
  evidenceAttach(school: $school, schoolYear: $schoolYear, input: $input) {
    userErrors {
      ...ResultsTrouble
    }
    results {
      index
      entered
      id
      userErrors {
        ...ResultsTrouble
      }
    }
  }
}
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<EvidenceAttachMutation, EvidenceAttachMutationVariables>;
export const MarksCompareDocument = new TypedDocumentString(`
    mutation MarksCompare($school: ID!, $schoolYear: SchoolYear!, $input: MarksCompareInput!) {
  marksCompare(school: $school, schoolYear: $schoolYear, input: $input) {
    rows {
      row
      name
      person
      item
      planned
      said
      mark
      absent
      held
      heldAttempts
      state
      textVi
      textEn
      candidates {
        person
        fullName
        likeness
      }
    }
    userErrors {
      ...ResultsTrouble
    }
  }
}
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<MarksCompareMutation, MarksCompareMutationVariables>;
export const YearPapersDocument = new TypedDocumentString(`
    query YearPapers($school: ID!, $schoolYear: SchoolYear!) {
  papers(school: $school, schoolYear: $schoolYear) {
    ...PaperHead
  }
}
    fragment PaperHead on Paper {
  id
  kind
  number
  issuedOn
  issuedByName
  at
  fileName
  bytes
  sha256
  person
  team
  bookVersion
  stale {
    text
    paths
  }
}`) as unknown as TypedDocumentString<YearPapersQuery, YearPapersQueryVariables>;
export const PaperBytesDocument = new TypedDocumentString(`
    query PaperBytes($school: ID!, $schoolYear: SchoolYear!) {
  papers(school: $school, schoolYear: $schoolYear) {
    id
    fileName
    base64
  }
}
    `) as unknown as TypedDocumentString<PaperBytesQuery, PaperBytesQueryVariables>;
export const PaperIssueDocument = new TypedDocumentString(`
    mutation PaperIssue($school: ID!, $schoolYear: SchoolYear!, $input: PaperIssueInput!) {
  paperIssue(school: $school, schoolYear: $schoolYear, input: $input) {
    paper {
      ...PaperHead
      base64
    }
    suggestedNumber
    userErrors {
      ...ResultsTrouble
    }
  }
}
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}
fragment PaperHead on Paper {
  id
  kind
  number
  issuedOn
  issuedByName
  at
  fileName
  bytes
  sha256
  person
  team
  bookVersion
  stale {
    text
    paths
  }
}`) as unknown as TypedDocumentString<PaperIssueMutation, PaperIssueMutationVariables>;
export const InspectionBinderDocument = new TypedDocumentString(`
    mutation InspectionBinder($school: ID!, $schoolYear: SchoolYear!) {
  inspectionBinder(school: $school, schoolYear: $schoolYear) {
    fileName
    base64
    sha256
    userErrors {
      ...ResultsTrouble
    }
  }
}
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<InspectionBinderMutation, InspectionBinderMutationVariables>;
export const SchoolPlanFileDocument = new TypedDocumentString(`
    query SchoolPlanFile($plan: ID!, $kind: DocumentKind!) {
  planDocument(plan: $plan, kind: $kind, input: {}) {
    document {
      fileName
      base64
      draft
    }
    userErrors {
      ...ResultsTrouble
    }
  }
}
    fragment ResultsTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<SchoolPlanFileQuery, SchoolPlanFileQueryVariables>;