/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** PULL into a sheet or program, EXPORT as a file, REVIEW of the plan itself. */
export type AccessWay =
  | 'EXPORT'
  | 'PULL'
  | 'REVIEW';

/** The role somebody is invited to, and where. */
export type AccountInviteInput = {
  /** The authority of an officer. */
  authority?: string | null | undefined;
  /** What they will do. */
  role: AccountRole;
  /** The school of a clerk, principal, deputy or head of a team. */
  school?: string | null | undefined;
  /** The team a head answers for, by the name it has in the school's sheet. */
  team?: string | null | undefined;
};

/** CLERK sends rows of a school; PRINCIPAL approves and pushes them; OFFICER of an authority reads, accepts, sends back; ADMINISTRATOR keeps units and accounts and reads no plans; TEAM_HEAD checks the personal plans of one team of a school; DEPUTY signs for the principal while a delegation lasts. */
export type AccountRole =
  | 'ADMINISTRATOR'
  | 'CLERK'
  | 'DEPUTY'
  | 'OFFICER'
  | 'PRINCIPAL'
  | 'TEAM_HEAD';

/** An approved plan is to change. */
export type AmendInput = {
  /** All of it as it would be. */
  items: Array<YearItemInput>;
  /** Whose plan. */
  person: string;
  /** Why. */
  reason: string;
};

/** What is known of somebody is put right. */
export type AmendMemberInput = {
  /** Who, as they are now. */
  member: MemberInput;
};

/** Somebody applied what was learnt. */
export type ApplyInput = {
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Which item. */
  item?: string | null | undefined;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** Whose. */
  person: string;
  /** How. */
  text: string;
};

/** Where a person came into the year from. */
export type Arrival =
  | 'PLAN'
  | 'PREVIOUS_YEAR'
  | 'RECRUITED'
  | 'TRANSFER';

/** A test or paper is marked. */
export type AssessInput = {
  /** The attempt. */
  assessment: AssessmentInput;
};

/** One attempt at one item. */
export type AssessmentInput = {
  /** Whether the person was not there. */
  absent: boolean;
  /** From 1; a resit is the next. */
  attempt: number;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Which item of the plan. */
  item: string;
  /** What it was. */
  kind: AssessmentKind;
  /** 0 to 10; null: absent, or not marked yet. */
  mark?: number | null | undefined;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** Whose. */
  person: string;
  /** Who said so. */
  source: ResultSource;
};

/** Questions, exercise, report; since TT 17/2022 regular and periodic assessment. */
export type AssessmentKind =
  | 'EXERCISE'
  | 'PERIODIC'
  | 'QUESTIONS'
  | 'REGULAR'
  | 'REPORT';

/** A manager answers for a team. */
export type AssignManagerInput = {
  /** Which person of the year. */
  manager: string;
  /** Which team. */
  team: string;
};

/** The sign-in list of a session. */
export type AttendInput = {
  /** Who was excused. */
  excused: Array<string>;
  /** Who was there. */
  present: Array<string>;
  /** Which. */
  session: string;
};

/** UNKNOWN: no list was handed in. */
export type AttendanceState =
  | 'ABSENT'
  | 'EXCUSED'
  | 'PRESENT'
  | 'UNKNOWN';

/** Who may issue certificates, from when to when. */
export type AuthoriseIssuerInput = {
  /** Who. */
  issuer: IssuerInput;
};

/** A new authority. */
export type AuthorityCreateInput = {
  /** Code by which people know it; unique. */
  code: string;
  /** First day it existed; null: not known. */
  from?: string | null | undefined;
  /** What kind of unit it is, in the words of its own time. */
  kind: string;
  /** Full name. */
  name: string;
  /** The authority above it; null: the topmost. */
  parent?: string | null | undefined;
  /** Last day; null: still there. */
  to?: string | null | undefined;
};

/** Which lines. Fields left out do not matter. */
export type AuthorityLineWhere = {
  /** Only plans handed over or decided on after this moment. */
  changedSince?: string | null | undefined;
  /** Only these schools, by id. */
  schools?: Array<string> | null | undefined;
  /** Only plans in these states; left out: PUSHED and ACCEPTED. */
  states?: Array<PlanState> | null | undefined;
};

/** MISSING nothing was handed over; SENT in time and LATE on or after the deadline, both waiting for a decision; RETURNED; ACCEPTED. */
export type BoardState =
  | 'ACCEPTED'
  | 'LATE'
  | 'MISSING'
  | 'RETURNED'
  | 'SENT';

/** A session will not be. */
export type CancelSessionInput = {
  /** Why. */
  reason: string;
  /** Which. */
  session: string;
};

/** A certificate as printed. */
export type CertificateInput = {
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Who issued it. */
  issuer: string;
  /** As printed. */
  number: string;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** Whose. */
  person: string;
};

/** A certificate was issued. */
export type CertifyInput = {
  /** Which. */
  certificate: CertificateInput;
};

/** A check of a team is written down. */
export type CheckTeamInput = {
  /** The check. */
  check: TeamCheckInput;
};

/** What cannot both be. */
export type ClashKind =
  | 'KEPT_FREE'
  | 'LEADER'
  | 'LEADER_ABSENT'
  | 'OVER_CAPACITY'
  | 'PERSON'
  | 'PLACE';

/** Nothing more is entered in this year. */
export type CloseYearInput = {
  /** Day, yyyy-mm-dd. */
  on: string;
};

/** A line of the ledger that a paper decided. */
export type CreditInput = {
  /** The line. */
  credit: YearCreditInput;
};

/** Carried over from another year, waived, or brought from another school. */
export type CreditKind =
  | 'BROUGHT'
  | 'CARRIED_OVER'
  | 'WAIVED';

/** The deadline an authority fixes for a year. */
export type DeadlineSetInput = {
  /** The document it rests on. */
  citation?: string | null | undefined;
  /** The first day that is too late. */
  date: string;
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** For which year. */
  schoolYear: string;
  /** Version that was seen; 0 at first. */
  version: number;
};

/** The principal lets a deputy sign (KT.). */
export type DelegateInput = {
  /** Who, from when to when. */
  delegation: DelegationInput;
};

/** A deputy signs for the principal for some days. */
export type DelegationInput = {
  /** The deputy's account. */
  account: string;
  /** Number of the paper. */
  decision: string;
  /** First day. */
  from: string;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Name; the name of the account where left out. */
  name?: string | null | undefined;
  /** Last day. */
  to: string;
};

/** Evidence does not belong here; it stays, with the reason. */
export type DetachInput = {
  /** Which. */
  evidence: string;
  /** Why. */
  reason: string;
};

/** How a line differs from what was last approved or pushed. */
export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** PLAN the school's plan of the year; ANNEX the list of who chose which modules. */
export type DocumentKind =
  | 'ANNEX'
  | 'PLAN';

/** A delegation ends early. */
export type EndDelegationInput = {
  /** Which. */
  delegation: string;
  /** Day, yyyy-mm-dd. */
  on: string;
};

/** ACCEPT_VALID keeps the rows that can be kept; ALL_OR_NOTHING keeps none if one is refused. */
export type ErrorPolicy =
  | 'ACCEPT_VALID'
  | 'ALL_OR_NOTHING';

/** A file that shows something was done: PDF, PNG or JPEG, no larger than the evidence of the book says. */
export type EvidenceAttachInput = {
  /** Its bytes in base64. */
  base64: string;
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** Which item of the plan; null: none in particular. */
  item?: string | null | undefined;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Name of the file, with its ending. */
  name: string;
  /** Whose. */
  person: string;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** What the cells of one field say. A field left out keeps what the server has; no texts empties it. */
export type FieldWrittenInput = {
  /** Name of the field. */
  field: string;
  /** Raw texts in sheet order. */
  texts: Array<string>;
};

/** All together, at a distance, or a mixture: the forms of TT 19/2019. */
export type Form =
  | 'DISTANCE'
  | 'MIXED'
  | 'TOGETHER';

/** Days kept free are free again. */
export type FreeAgainInput = {
  /** Which. */
  span: string;
};

/** Giới tính. */
export type Gender =
  | 'FEMALE'
  | 'MALE';

/** A personal plan is handed in. */
export type HandInput = {
  /** Day, yyyy-mm-dd. */
  on: string;
  /** Whose plan. */
  person: string;
};

/** The account somebody makes with an invitation. */
export type InvitationAcceptInput = {
  /** Name shown to others. */
  displayName: string;
  /** At least ten characters; a long sentence is best. */
  password: string;
  /** The secret part of the invitation link. */
  token: string;
  /** Name to sign in with; lower case letters without accents, digits, dots, hyphens. */
  username: string;
};

/** Who may issue certificates. */
export type IssuerInput = {
  /** Number of the paper. */
  decision: string;
  /** First day. */
  from: string;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Name. */
  name: string;
  /** Last day. */
  to?: string | null | undefined;
};

/** NONE nothing was entered; WAITING entered and not marked; PASSED; FAILED; ABSENT. */
export type ItemState =
  | 'ABSENT'
  | 'FAILED'
  | 'NONE'
  | 'PASSED'
  | 'WAITING';

/** Somebody comes into the year. */
export type JoinInput = {
  /** Number of the paper. */
  decision?: string | null | undefined;
  /** From where. */
  from: Arrival;
  /** Who. */
  member: MemberInput;
  /** Day, yyyy-mm-dd. */
  on: string;
};

/** Days are kept free of study. */
export type KeepFreeInput = {
  /** Which days. */
  span: KeptFreeInput;
};

/** Days that study must not take. */
export type KeptFreeInput = {
  /** First day. */
  from: string;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** What for. */
  title: string;
  /** Last day. */
  to: string;
};

/** Why periods stand in a ledger. */
export type LedgerKind =
  | 'BROUGHT'
  | 'CARRIED_OVER'
  | 'EARNED'
  | 'OWED'
  | 'WAIVED';

/** One of the four grades of 2012 to 2019; entered anew for a year it covers what was there. */
export type LegacyInput = {
  /** The paper it was read from; for taking back, why. */
  basis: string;
  /** The word as written; null takes back what was entered for that year. */
  grade?: string | null | undefined;
  /** Whose. */
  person: string;
  /** '2015-2016'. */
  schoolYear: string;
};

/** Cấp học: mầm non, tiểu học, trung học cơ sở, trung học phổ thông. */
export type Level =
  | 'LOWER_SECONDARY'
  | 'PRESCHOOL'
  | 'PRIMARY'
  | 'UPPER_SECONDARY';

/** A certificate was lost and confirmed. */
export type LoseCertificateInput = {
  /** Which. */
  certificate: string;
  /** Number of the confirmation. */
  confirmation: string;
  /** Day, yyyy-mm-dd. */
  on: string;
};

/** NEW the school has none; SAME; DIFFERS; NOT_PLANNED the person has not chosen it; UNMATCHED nobody certain; UNREADABLE no mark; ITEM_UNKNOWN the table does not say what it is for; NOT_ACTIVE on leave or gone; TWICE an earlier row of the table says it too. */
export type MarkVerdict =
  | 'DIFFERS'
  | 'ITEM_UNKNOWN'
  | 'NEW'
  | 'NOT_ACTIVE'
  | 'NOT_PLANNED'
  | 'SAME'
  | 'TWICE'
  | 'UNMATCHED'
  | 'UNREADABLE';

/** A provider's or LMS's table: a file or pasted text, not both. */
export type MarksCompareInput = {
  /** An .xlsx or .csv file in base64. */
  file?: string | null | undefined;
  /** The item the marks are for, where the table does not say. */
  item?: string | null | undefined;
  /** What was marked. */
  kind?: AssessmentKind;
  /** The table pasted: tabs, commas or semicolons. */
  text?: string | null | undefined;
};

/** Somebody as the year knows them. */
export type MemberInput = {
  /** yyyy-mm-dd, or the year alone. */
  birthDate?: string | null | undefined;
  /** Full name. */
  fullName: string;
  /** The person; left out for somebody new: the server finds or makes the person. */
  id?: string | null | undefined;
  /** Level taught. */
  level?: Level | null | undefined;
  /** Manager, teacher or other staff. */
  role: Role;
  /** The school's code. */
  staffCode?: string | null | undefined;
  /** Subject taught. */
  subject?: string | null | undefined;
  /** Specialist team. */
  team?: string | null | undefined;
};

/** Whether the course's rules were kept. */
export type ObserveInput = {
  /** Whether they were. */
  met: boolean;
  /** A word to it. */
  note?: string | null | undefined;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** Whose. */
  person: string;
};

/** Which paper, and what the office adds. */
export type PaperIssueInput = {
  /** Council whose proposal the decision follows; for RECOGNITION_DECISION. Left out: none is named. */
  council?: string | null | undefined;
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** Which paper. */
  kind: PaperKind;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Number and symbol, such as 12/BC-MNBC. Left out: the next free one; empty: a place is left for it. */
  number?: string | null | undefined;
  /** A deputy signs for the principal (KT.). True whatever is said where a deputy issues it. */
  onBehalf?: boolean | null | undefined;
  /** Whom it is on; for PERSONAL_PLAN and FIVE_YEAR_RECORD. */
  person?: string | null | undefined;
  /** Place that stands before the day. */
  place?: string | null | undefined;
  /** Day of signing; left out: today. Bases are those in force on it, results those had by then. */
  signedOn?: string | null | undefined;
  /** Name of who signs. */
  signer?: string | null | undefined;
  /** Which team; for TEAM_PLAN, and PERSONAL_SLIPS of one team. */
  team?: string | null | undefined;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** SCHOOL_PLAN and ANNEX of the plan's snapshot; TEAM_PLAN of one team; PERSONAL_PLAN and FIVE_YEAR_RECORD of one person; PERSONAL_SLIPS to fill in by hand, of one team or all; PROGRESS_REPORT and RESULTS_REPORT of the school; RECOGNITION_DECISION with its list; CERTIFICATE_LIST of who completed. */
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

/** Why a paper holds no longer. */
export type PaperRevokeInput = {
  /** Names this request: sent twice, it happens once. */
  idempotencyKey: string;
  /** The reason, at most 500 characters; shown to the school alone. */
  reason: string;
};

/** Whoever holds a plan agrees to it. */
export type PassInput = {
  /** A word to it. */
  note?: string | null | undefined;
  /** Whose plan. */
  person: string;
  /** In whose place. */
  step: YearStep;
};

/** The password somebody chooses by means of a reset link. */
export type PasswordResetAcceptInput = {
  /** At least ten characters; a long sentence is best. */
  password: string;
  /** The secret part of the link. */
  token: string;
};

/** EMPTY nothing chosen; DRAFTED with the teacher; UNDERWAY with its holder; APPROVED. */
export type PersonalPlanState =
  | 'APPROVED'
  | 'DRAFTED'
  | 'EMPTY'
  | 'UNDERWAY';

/** An act on a plan as it was seen. */
export type PlanActInput = {
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Words on the whole; needed to approve in spite of errors. */
  note?: string | null | undefined;
  /** Version of the plan that was seen. */
  version: number;
};

/** What the school itself decided about its year; null where it decided nothing. */
export type PlanContextInput = {
  /** The level of the whole roster; null: read per row. */
  level?: Level | null | undefined;
  /** Modules each teacher chooses. */
  modulesPerTeacher?: number | null | undefined;
  /** Periods of programme 03. */
  periods03?: number | null | undefined;
};

/** What a person chose. */
export type PlanItemsInput = {
  /** All of it, in order. */
  items: Array<YearItemInput>;
  /** Whose plan. */
  person: string;
  /** Where it was read. */
  source: PlanSource;
};

/** Which lines; nothing stated: all. */
export type PlanLineWhere = {
  /** Only lines changed after this moment. */
  changedSince?: string | null | undefined;
  /** True: only lines with an error. */
  exceptions?: boolean | null | undefined;
  /** True: only lines with a note that is not resolved. */
  noted?: boolean | null | undefined;
};

/** Giving a plan back with at least one note, on the whole or on rows. */
export type PlanReturnInput = {
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Words on the whole; needed to approve in spite of errors. */
  note?: string | null | undefined;
  /** Notes on rows. */
  notes: Array<RowNoteInput>;
  /** Version of the plan that was seen. */
  version: number;
};

/** The raw texts of one person's cells; the server reads them with the same code as the add-in. */
export type PlanRowInput = {
  /** Version of the line the row was last refreshed from. */
  baseVersion?: number | null | undefined;
  /** The sheet's own name for the row; unique in the request. */
  clientRowId: string;
  /** True answers ASK: this is none of the candidates. */
  newPerson?: boolean;
  /** Who it is, where the workbook knows. */
  personId?: string | null | undefined;
  /** Field by field. */
  written: Array<FieldWrittenInput>;
};

/** Where the choices were read. */
export type PlanSource =
  | 'PREVIOUS_YEAR'
  | 'SHEET'
  | 'SLIP';

/** DRAFT the clerk has not sent the whole sheet yet; SUBMITTED waits for the principal; RETURNED by the principal with notes; APPROVED; PUSHED upstream, waits for the authority; SENT_BACK by the authority; ACCEPTED. */
export type PlanState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'DRAFT'
  | 'PUSHED'
  | 'RETURNED'
  | 'SENT_BACK'
  | 'SUBMITTED';

/** What a hand did with a personal plan. */
export type PlanStepVerdict =
  | 'AMENDED'
  | 'HANDED'
  | 'PASSED'
  | 'REOPENED'
  | 'RETURNED';

/** A sheet, or a slice of one, on its way to the principal. */
export type PlanSubmitInput = {
  /** Version of the plan the sheet was last refreshed from; null at first. */
  baseVersion?: number | null | undefined;
  /** The school's own decisions. */
  context: PlanContextInput;
  /** What to do when some rows are refused. */
  errorPolicy?: ErrorPolicy;
  /** True on the last slice: lines that this workbook named last and that no slice since its last final one named are then removed, unless they changed after baseVersion. */
  final?: boolean;
  /** Place of the first of these rows in the whole push, from 0; null: they follow the slice before. */
  firstRow?: number | null | undefined;
  /** Same key and body give the first answer again; another body is refused. Each slice has its own. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** At most serviceLimits.rowsPerPush. */
  rows: Array<PlanRowInput>;
  /** Rows of the whole push, all slices together: with the last one, lines are removed only if so many different rows were named. Send it whenever there is more than one slice. */
  rowsInAll?: number | null | undefined;
  /** Version of the rules the sheet was checked with. */
  ruleset: string;
  /** The year it plans. */
  schoolYear: string;
  /** Where the rows come from. */
  workbook: WorkbookStampInput;
};

/** A rating other than the rules give is proposed. */
export type ProposeOverrideInput = {
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Whose. */
  person: string;
  /** Which. */
  rating: Rating;
  /** Why. */
  reason: string;
};

/** Xếp loại: completed or not. */
export type Rating =
  | 'COMPLETED'
  | 'NOT_COMPLETED';

/** A grade of earlier times is entered, or taken back. */
export type RecordLegacyInput = {
  /** Which. */
  legacy: LegacyInput;
};

/** What is due. */
export type ReminderKind =
  | 'APPROVE_PLANS'
  | 'CHECK_PLANS'
  | 'CHOOSE_PLANS'
  | 'ENTER_RESULTS'
  | 'HAND_PLANS'
  | 'SEND_REPORT'
  | 'SEND_SCHOOL_PLAN';

/** An approved plan goes back to the teacher. */
export type ReopenInput = {
  /** Whose plan. */
  person: string;
  /** Why. */
  reason: string;
};

/** A closed year is opened again. */
export type ReopenYearInput = {
  /** Why. */
  reason: string;
};

/** Who said so: the school, or a provider whose file was read. */
export type ResultSource =
  | 'PROVIDER'
  | 'SCHOOL';

/** Whoever holds a plan gives it back. */
export type ReturnInput = {
  /** On which item; null: on all of it. */
  item?: string | null | undefined;
  /** What is to be put right. */
  note: string;
  /** Whose plan. */
  person: string;
  /** In whose place. */
  step: YearStep;
};

/** A certificate does not hold. */
export type RevokeCertificateInput = {
  /** Which. */
  certificate: string;
  /** Why. */
  reason: string;
};

/** Vai trò: manager, teacher or other staff, as read from the position. */
export type Role =
  | 'MANAGER'
  | 'STAFF'
  | 'TEACHER';

/** Taking people over from an earlier year. */
export type RollOverInput = {
  /** From which year. */
  from: string;
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** What is to be put right on one row. */
export type RowNoteInput = {
  /** Which field; null: the row as a whole. */
  field?: string | null | undefined;
  /** Whose row. */
  personId: string;
  /** The note. */
  text: string;
};

/** CREATED, CHANGED, UNCHANGED; MERGED put beside others' changes; REFUSED; CONFLICT both changed the same field; ASK it is not certain who the person is. */
export type RowOutcome =
  | 'ASK'
  | 'CHANGED'
  | 'CONFLICT'
  | 'CREATED'
  | 'MERGED'
  | 'REFUSED'
  | 'UNCHANGED';

/** A session is set. */
export type ScheduleInput = {
  /** The session. */
  session: SessionInput;
};

/** A new school. */
export type SchoolCreateInput = {
  /** Who receives its plans, as long as both exist. */
  authority: string;
  /** Code by which people know it; unique. */
  code: string;
  /** First day it existed; null: not known. */
  from?: string | null | undefined;
  /** Levels taught here; at least one. */
  levels: Array<Level>;
  /** Full name. */
  name: string;
  /** Last day; null: still there. */
  to?: string | null | undefined;
};

/** One meeting of study. To change one, cancel it and set another in the same request. */
export type SessionInput = {
  /** How many it holds; null: no limit. */
  capacity?: number | null | undefined;
  /** hh:mm. */
  ends: string;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Who leads it. */
  leader: string;
  /** Module of programme 03. */
  module?: string | null | undefined;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** Who is to come. */
  people: Array<string>;
  /** Where. */
  place: string;
  /** '01', '02' or '03'. */
  programme: string;
  /** hh:mm. */
  starts: string;
  /** What it is about. */
  title: string;
};

/** Leave, deferral, exemption, transfer, leaving, or back again. */
export type SetStandingInput = {
  /** Number of the paper. */
  decision?: string | null | undefined;
  /** First day. */
  from: string;
  /** Who. */
  person: string;
  /** Why. */
  reason?: string | null | undefined;
  /** What holds. */
  standing: Standing;
  /** Last day, if known. */
  to?: string | null | undefined;
};

/** Which hands personal plans pass through. */
export type SetStepsInput = {
  /** First to last. */
  steps: Array<YearStep>;
};

/** The principal decides on a change. */
export type SettleAmendmentInput = {
  /** Whether it is to be so. */
  accepted: boolean;
  /** A word to it. */
  note?: string | null | undefined;
  /** Whose plan. */
  person: string;
};

/** A second person decides on it. */
export type SettleOverrideInput = {
  /** Whether it is to be so. */
  accepted: boolean;
  /** A word to it. */
  note?: string | null | undefined;
  /** Which. */
  override: string;
};

/** How heavy a finding is. */
export type Severity =
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

/** Who wants in. */
export type SignInInput = {
  /** Its password. */
  password: string;
  /** Name of the account. */
  username: string;
};

/** Only ACTIVE is rated; none of the others is a zero. */
export type Standing =
  | 'ACTIVE'
  | 'DEFERRED'
  | 'EXEMPT'
  | 'LEFT'
  | 'ON_LEAVE'
  | 'TRANSFERRED';

/** Tình trạng: on leave, or gone; null: working. */
export type Status =
  | 'LEFT'
  | 'ON_LEAVE';

/** Which authority receives a school’s plans, and when. */
export type SupervisionSetInput = {
  /** The authority. */
  authority: string;
  /** First day. */
  from: string;
  /** The school. */
  school: string;
  /** Last day; null: until further notice. */
  to?: string | null | undefined;
};

/** A look at how a team is getting on. */
export type TeamCheckInput = {
  /** Who looked. */
  by: string;
  /** What was found. */
  finding: string;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** What was agreed; null: nothing needs doing. */
  remedy?: string | null | undefined;
  /** Which team. */
  team: string;
};

/** Taking somebody in who was offered. */
export type TransferAcceptInput = {
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** The transfer. */
  transfer: string;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** Somebody moves to another school of this server. */
export type TransferOfferInput = {
  /** Number of the paper. */
  decision: string;
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** First day there, yyyy-mm-dd. */
  on: string;
  /** Who, in the book of the year. */
  person: string;
  /** Code of the school that takes them. */
  to: string;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** OFFERED by the sending school; ACCEPTED by the receiving one; WITHDRAWN by the sending one before that. */
export type TransferState =
  | 'ACCEPTED'
  | 'OFFERED'
  | 'WITHDRAWN';

/** Taking an offer back that nobody has accepted. */
export type TransferWithdrawInput = {
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Why. */
  reason: string;
  /** The transfer. */
  transfer: string;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** Taking people over from another year is taken back. */
export type UndoRollOverInput = {
  /** Which. */
  batch: string;
  /** Why. */
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

/** By oneself, in the team, on a platform, in a course. */
export type Way =
  | 'COURSE'
  | 'ONLINE'
  | 'SELF_STUDY'
  | 'TEAM';

/** A mark was a mistake; it stays, with the reason. */
export type WithdrawAssessmentInput = {
  /** Which. */
  assessment: string;
  /** Why. */
  reason: string;
};

/** A line of the ledger was a mistake; it stays, with the reason. */
export type WithdrawCreditInput = {
  /** The line. */
  credit: string;
  /** Why. */
  reason: string;
};

/** Where the rows come from. */
export type WorkbookStampInput = {
  /** Version of the add-in. */
  addinVersion: string;
  /** Id the add-in keeps inside the workbook. */
  fileId: string;
};

/** VALIDATE runs the same path, gives the same answer, and writes nothing. */
export type WriteMode =
  | 'COMMIT'
  | 'VALIDATE';

/** One act: exactly one field is given, by the name of the act. */
export type YearActInput = {
  /** An approved plan is to change. */
  amend?: AmendInput | null | undefined;
  /** What is known of somebody is put right. */
  amendMember?: AmendMemberInput | null | undefined;
  /** Somebody applied what was learnt. */
  apply?: ApplyInput | null | undefined;
  /** A test or paper is marked. */
  assess?: AssessInput | null | undefined;
  /** A manager answers for a team. */
  assignManager?: AssignManagerInput | null | undefined;
  /** The sign-in list of a session. */
  attend?: AttendInput | null | undefined;
  /** Who may issue certificates, from when to when. */
  authoriseIssuer?: AuthoriseIssuerInput | null | undefined;
  /** A session will not be. */
  cancelSession?: CancelSessionInput | null | undefined;
  /** A certificate was issued. */
  certify?: CertifyInput | null | undefined;
  /** A check of a team is written down. */
  checkTeam?: CheckTeamInput | null | undefined;
  /** Nothing more is entered in this year. */
  closeYear?: CloseYearInput | null | undefined;
  /** A line of the ledger that a paper decided. */
  credit?: CreditInput | null | undefined;
  /** The principal lets a deputy sign (KT.). */
  delegate?: DelegateInput | null | undefined;
  /** Evidence does not belong here; it stays, with the reason. */
  detach?: DetachInput | null | undefined;
  /** A delegation ends early. */
  endDelegation?: EndDelegationInput | null | undefined;
  /** Days kept free are free again. */
  freeAgain?: FreeAgainInput | null | undefined;
  /** A personal plan is handed in. */
  hand?: HandInput | null | undefined;
  /** Somebody comes into the year. */
  join?: JoinInput | null | undefined;
  /** Days are kept free of study. */
  keepFree?: KeepFreeInput | null | undefined;
  /** A certificate was lost and confirmed. */
  loseCertificate?: LoseCertificateInput | null | undefined;
  /** Whether the course's rules were kept. */
  observe?: ObserveInput | null | undefined;
  /** Whoever holds a plan agrees to it. */
  pass?: PassInput | null | undefined;
  /** What a person chose. */
  plan?: PlanItemsInput | null | undefined;
  /** A rating other than the rules give is proposed. */
  proposeOverride?: ProposeOverrideInput | null | undefined;
  /** A grade of earlier times is entered, or taken back. */
  recordLegacy?: RecordLegacyInput | null | undefined;
  /** An approved plan goes back to the teacher. */
  reopen?: ReopenInput | null | undefined;
  /** A closed year is opened again. */
  reopenYear?: ReopenYearInput | null | undefined;
  /** Whoever holds a plan gives it back. */
  return?: ReturnInput | null | undefined;
  /** A certificate does not hold. */
  revokeCertificate?: RevokeCertificateInput | null | undefined;
  /** A session is set. */
  schedule?: ScheduleInput | null | undefined;
  /** Leave, deferral, exemption, transfer, leaving, or back again. */
  setStanding?: SetStandingInput | null | undefined;
  /** Which hands personal plans pass through. */
  setSteps?: SetStepsInput | null | undefined;
  /** The principal decides on a change. */
  settleAmendment?: SettleAmendmentInput | null | undefined;
  /** A second person decides on it. */
  settleOverride?: SettleOverrideInput | null | undefined;
  /** Taking people over from another year is taken back. */
  undoRollOver?: UndoRollOverInput | null | undefined;
  /** A mark was a mistake; it stays, with the reason. */
  withdrawAssessment?: WithdrawAssessmentInput | null | undefined;
  /** A line of the ledger was a mistake; it stays, with the reason. */
  withdrawCredit?: WithdrawCreditInput | null | undefined;
};

/** Periods that a paper put into a ledger. */
export type YearCreditInput = {
  /** Number of the paper. */
  decision: string;
  /** The school year they were earned in, or the school they were brought from. */
  from?: string | null | undefined;
  /** Made by the server where left out. */
  id?: string | null | undefined;
  /** Why. */
  kind: CreditKind;
  /** Day, yyyy-mm-dd. */
  on: string;
  /** How many. */
  periods: number;
  /** Whose. */
  person: string;
  /** '01', '02' or '03'. */
  programme: string;
};

/** Taking people and choices over from the sheet. */
export type YearDrawInput = {
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** What whoever approves should look at. */
export type YearExceptionCode =
  | 'AMENDMENT_WAITING'
  | 'CARRIED_UNFINISHED'
  | 'CLASH'
  | 'FAILED_ITEM'
  | 'FEWER_PERIODS'
  | 'NOT_CHOSEN'
  | 'OVERRIDE_WAITING'
  | 'PERIODS_UNKNOWN'
  | 'REPEATED_MODULE'
  | 'RESULT_MISSING'
  | 'RETURNED'
  | 'SHEET_DIFFERS'
  | 'UNFINISHED_STEP'
  | 'UNKNOWN_MODULE';

/** One thing a person is to study. */
export type YearItemInput = {
  /** In which form. */
  form?: Form | null | undefined;
  /** The module's code in programme 03, '01' or '02' elsewhere ('01/2' for a second topic). */
  id: string;
  /** 'GVMN 7' in programme 03. */
  module?: string | null | undefined;
  /** yyyy-mm. */
  months: Array<string>;
  /** How many periods. */
  periods?: number | null | undefined;
  /** '01', '02' or '03'. */
  programme: string;
  /** 1 or 2. */
  term?: number | null | undefined;
  /** The topic Ministry or province set. */
  topic?: string | null | undefined;
  /** How the person goes about it. */
  way?: Way | null | undefined;
};

/** RATED completed or not; NOT_YET something is outstanding and the year open; NOT_RATED there is nothing to rate; DATA_ERROR marks to be put right first; OUTSIDE not subject to BDTX; else the standing that holds. */
export type YearRatingState =
  | 'DATA_ERROR'
  | 'DEFERRED'
  | 'EXEMPT'
  | 'LEFT'
  | 'NOT_RATED'
  | 'NOT_YET'
  | 'ON_LEAVE'
  | 'OUTSIDE'
  | 'RATED'
  | 'TRANSFERRED';

/** Acts in their order. */
export type YearRecordInput = {
  /** From 1 to 300 acts. */
  acts: Array<YearActInput>;
  /** What becomes of the others where some are declined. */
  errorPolicy?: ErrorPolicy;
  /** Same key and body give the first answer again; another body is refused. */
  idempotencyKey: string;
  /** VALIDATE writes nothing. */
  mode?: WriteMode;
  /** Version of the book that was seen; an empty book has 0. */
  version: number;
};

/** Who acts in a year of a school; a DEPUTY only while a delegation covers the day. */
export type YearRole =
  | 'CLERK'
  | 'DEPUTY'
  | 'PRINCIPAL'
  | 'TEAM_HEAD';

/** The hands a personal plan passes through, first to last. */
export type YearStep =
  | 'PRINCIPAL'
  | 'TEACHER'
  | 'TEAM_HEAD';

type Trouble_ProvisionConflict_Fragment = { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null };

type Trouble_Refusal_Fragment = { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null };

type Trouble_RuleFinding_Fragment = { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null };

type Trouble_VersionConflict_Fragment = { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null };

export type TroubleFragment =
  | Trouble_ProvisionConflict_Fragment
  | Trouble_Refusal_Fragment
  | Trouble_RuleFinding_Fragment
  | Trouble_VersionConflict_Fragment
;

export type TrailFragment = { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } };

export type LeaveFragment = { allowed: boolean, becauseVi: string | null, becauseEn: string | null };

export type PlanHeadFragment = { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } };

export type PersonFragment = { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> } | null };

export type LimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type LimitsQuery = { serviceLimits: { rowsPerPush: number } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, session: { expiresAt: string } | null, account: { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { token: string | null, session: { expiresAt: string } | null, account: { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type PasswordResetAcceptMutationVariables = Exact<{
  input: PasswordResetAcceptInput;
}>;


export type PasswordResetAcceptMutation = { passwordResetAccept: { token: string | null, session: { expiresAt: string } | null, account: { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type PlanOfSchoolQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type PlanOfSchoolQuery = { plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null };

export type PlanSubmitMutationVariables = Exact<{
  school: string;
  input: PlanSubmitInput;
  whole: boolean;
}>;


export type PlanSubmitMutation = { planSubmit: { replayed: boolean, plan: { id: string } | null, head?: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null, summary: { created: number, changed: number, unchanged: number, merged: number, refused: number, asked: number, removed: number }, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    >, results: Array<{ clientRowId: string, outcome: RowOutcome, personId: string | null, version: number | null, line: { fullName: string | null, written: unknown } | null, candidates: Array<{ personId: string, fullName: string, birthDate: string | null, staffCode: string | null }>, userErrors: Array<
        | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
        | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
        | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null, finding: { rule: string, severity: Severity, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string } }
        | { __typename: 'VersionConflict', field: string, base: string | null, mine: string | null, theirs: string | null, theirsBy: string | null, theirsAt: string | null, code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      > }> } };

export type SheetFragment = { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } };

export type PlanReviewQueryVariables = Exact<{
  id: string;
}>;


export type PlanReviewQuery = { planById: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null };

export type PlanLinesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  where?: PlanLineWhere | null | undefined;
}>;


export type PlanLinesQuery = { planById: { id: string, lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, personId: string, clientRowId: string, fullName: string | null, birthDate: string | null, staffCode: string | null, role: Role | null, roleText: string | null, modules: Array<string>, periods03: number | null, rating: Rating | null, notes: Array<{ id: string, text: string, byName: string, byRole: AccountRole, at: string, field: string | null, resolved: boolean }> } }> } } | null };

export type PlanNotesQueryVariables = Exact<{
  school: string;
  schoolYear: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanNotesQuery = { plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { personId: string, clientRowId: string, fullName: string | null, birthDate: string | null, staffCode: string | null, notes: Array<{ id: string, text: string, byName: string, byRole: AccountRole, at: string, field: string | null, resolved: boolean }> } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null };

export type PlanReturnMutationVariables = Exact<{
  plan: string;
  input: PlanReturnInput;
}>;


export type PlanReturnMutation = { planReturn: { replayed: boolean, plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type PlanApproveMutationVariables = Exact<{
  plan: string;
  input: PlanActInput;
}>;


export type PlanApproveMutation = { planApprove: { replayed: boolean, plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type PlanPushMutationVariables = Exact<{
  plan: string;
  input: PlanActInput;
}>;


export type PlanPushMutation = { planPush: { replayed: boolean, plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null, receipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type PlanAcceptMutationVariables = Exact<{
  plan: string;
  input: PlanActInput;
}>;


export type PlanAcceptMutation = { planAccept: { replayed: boolean, plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type PlanSendBackMutationVariables = Exact<{
  plan: string;
  input: PlanReturnInput;
}>;


export type PlanSendBackMutation = { planSendBack: { replayed: boolean, plan: { id: string, schoolYear: string, state: PlanState, version: number, submittedAt: string | null, approvedAt: string | null, pushedAt: string | null, decidedAt: string | null, findings: Array<{ rule: string, severity: Severity, clientRowId: string | null, personId: string | null, field: string | null, whatVi: string, whyVi: string, fixVi: string, whatEn: string, whyEn: string, fixEn: string, basis: Array<{ textVi: string, textEn: string, checkedOn: string | null }> }>, differences: Array<{ personId: string, fullName: string | null, kind: DifferenceKind, field: string | null, before: string | null, after: string | null }>, exceptional: { edges: Array<{ node: { personId: string, fullName: string | null } }> }, school: { id: string, name: string, code: string }, authority: { id: string, name: string } | null, counts: { people: number, managers: number, teachers: number, registrations: number, periodsPlanned: number | null, errors: number, warnings: number }, latestReceipt: { number: string, at: string, sha256: string, people: number, registrations: number, schoolYear: string, late: boolean, school: { id: string, name: string, code: string }, authority: { id: string, name: string }, ruleset: { version: string, sha256: string } } | null, viewerCan: { submit: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, approve: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, return: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, push: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, accept: { allowed: boolean, becauseVi: string | null, becauseEn: string | null }, sendBack: { allowed: boolean, becauseVi: string | null, becauseEn: string | null } } } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type BoardQueryVariables = Exact<{
  authority: string;
  schoolYear: string;
}>;


export type BoardQuery = { board: { authority: { id: string, name: string }, deadline: { date: string, setByVi: string, setByEn: string, citation: string | null, version: number }, totals: { schools: number, missing: number, sent: number, late: number, returned: number, accepted: number }, rows: Array<{ state: BoardState, late: boolean, becauseVi: string, becauseEn: string, planId: string | null, people: number | null, at: string | null, school: { id: string, name: string, code: string }, receipt: { number: string } | null }> } | null };

export type DeadlineSetMutationVariables = Exact<{
  authority: string;
  input: DeadlineSetInput;
}>;


export type DeadlineSetMutation = { deadlineSet: { deadline: { date: string, setByVi: string, setByEn: string, citation: string | null, version: number } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type UnitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { authorities: Array<{ id: string, code: string, name: string, kind: string, from: string | null, to: string | null, parent: { id: string, name: string } | null }>, schools: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, levels: Array<Level>, from: string | null, to: string | null, authority: { id: string, name: string } | null } }> } };

export type AccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> } }> } };

export type AuthorityCreateMutationVariables = Exact<{
  input: AuthorityCreateInput;
}>;


export type AuthorityCreateMutation = { authorityCreate: { authority: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type SchoolCreateMutationVariables = Exact<{
  input: SchoolCreateInput;
}>;


export type SchoolCreateMutation = { schoolCreate: { school: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type SupervisionSetMutationVariables = Exact<{
  input: SupervisionSetInput;
}>;


export type SupervisionSetMutation = { supervisionSet: { school: { id: string, name: string } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type AccountInviteMutationVariables = Exact<{
  input: AccountInviteInput;
}>;


export type AccountInviteMutation = { accountInvite: { url: string | null, expiresAt: string | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type GrantRevokeMutationVariables = Exact<{
  grant: string;
}>;


export type GrantRevokeMutation = { grantRevoke: { account: { id: string, username: string, displayName: string, active: boolean, grants: Array<{ id: string, role: AccountRole, team: string | null, school: { id: string, name: string, code: string, levels: Array<Level>, authority: { id: string, name: string } | null } | null, authority: { id: string, name: string, kind: string } | null }> } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null, clientRowId: string | null }
    > } };

export type RulesetQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesetQuery = { ruleset: { version: string, sha256: string } };

export type RulesOfSchoolQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type RulesOfSchoolQuery = { plainProvisions: Array<unknown>, ruleset: { version: string, sha256: string } };

export type AuthoritySummaryQueryVariables = Exact<{
  authority: string;
  schoolYear: string;
}>;


export type AuthoritySummaryQuery = { authoritySummary: { at: string, authority: { id: string, name: string, code: string }, rows: Array<{ state: BoardState, late: boolean, at: string | null, receipt: string | null, school: { id: string, name: string, code: string }, figures: { people: number, managers: number, teachers: number, registrations: number, completed: number, notCompleted: number, unrated: number, programmes: Array<{ programme: string, owed: number, planned: number, missing: number, unsaid: number }>, modules: Array<{ code: string, count: number }> } | null }> } | null };

export type AuthorityLinesQueryVariables = Exact<{
  authority: string;
  schoolYear: string;
  purpose: string;
  where?: AuthorityLineWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuthorityLinesQuery = { authorityLines: { people: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { personId: string, schoolId: string, schoolCode: string, schoolName: string, state: PlanState, receipt: string, at: string, late: boolean, staffCode: string | null, fullName: string | null, birthDate: string | null, gender: Gender | null, role: Role | null, roleText: string | null, status: Status | null, school: string | null, group: string | null, level: Level | null, subject: string | null, qualification: string | null, modules: Array<string>, programme01: string | null, programme02: string | null, periods01: number | null, periods02: number | null, periods03: number | null, previousModules: Array<string>, startDate: string | null, endDate: string | null, score01: number | null, score02: number | null, score03: number | null, tests: Array<string>, average: number | null, compliance: string | null, rating: Rating | null, note: string | null } }> } | null };

export type CataloguesQueryVariables = Exact<{
  on: string;
}>;


export type CataloguesQuery = { catalogues: Array<{ prefix: string, instrument: string, from: string, last: number | null, lastVerified: boolean, modules: Array<{ number: number, titleVi: string | null, titleEn: string | null, group: string | null, periods: number | null, aliases: Array<string>, titleVerified: { __typename: 'VerifiedBy' } | null, periodsVerified: { __typename: 'VerifiedBy' } | null }> }> };

export type PlanUpstreamQueryVariables = Exact<{
  id: string;
}>;


export type PlanUpstreamQuery = { planById: { id: string, report: { people: number, managers: number, teachers: number, registrations: number, completed: number, notCompleted: number, unrated: number, programmes: Array<{ programme: string, owed: number, planned: number, missing: number, unsaid: number }> }, accessLog: Array<{ id: string, byName: string, way: AccessWay, purpose: string, at: string, lastAt: string, lines: number, authority: { name: string } }> } | null };

export type ExplanationFragment = { rule: string | null, vi: { title: string, value: string, grounds: Array<string>, inputs: Array<string>, steps: Array<string> }, en: { title: string, value: string, grounds: Array<string>, inputs: Array<string>, steps: Array<string> } };

export type PlanExplainedQueryVariables = Exact<{
  id: string;
}>;


export type PlanExplainedQuery = { planById: { id: string, explain: Array<{ rule: string | null, vi: { title: string, value: string, grounds: Array<string>, inputs: Array<string>, steps: Array<string> }, en: { title: string, value: string, grounds: Array<string>, inputs: Array<string>, steps: Array<string> } }> } | null };

export type PersonExplainedQueryVariables = Exact<{
  plan: string;
  person: string;
}>;


export type PersonExplainedQuery = { explainLine: Array<{ rule: string | null, vi: { title: string, value: string, grounds: Array<string>, inputs: Array<string>, steps: Array<string> }, en: { title: string, value: string, grounds: Array<string>, inputs: Array<string>, steps: Array<string> } }> };

export type AttemptPartsFragment = { id: string, item: string, kind: AssessmentKind, attempt: number, on: string, mark: number | null, absent: boolean, source: ResultSource, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null };

export type OverridePartsFragment = { id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null };

export type CertificatePartsFragment = { id: string, person: string, number: string, issuer: string, issuerName: string | null, on: string, byName: string, at: string, lostOn: string | null, confirmation: string | null, revoked: { byName: string, at: string, reason: string } | null };

export type CreditPartsFragment = { id: string, kind: CreditKind, programme: string, periods: number, decision: string, from: string | null, on: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null };

export type ResultsPersonFragment = { id: string, fullName: string, birthDate: string | null, staffCode: string | null, team: string | null, standing: Standing, standings: Array<{ standing: Standing, from: string, to: string | null, reason: string | null, decision: string | null, byName: string, at: string }>, plan: { state: PersonalPlanState, items: Array<{ id: string, programme: string, module: string | null, title: string | null, topic: string | null }> }, results: Array<{ item: string, state: ItemState, mark: number | null, passed: boolean | null, attempts: Array<{ id: string, item: string, kind: AssessmentKind, attempt: number, on: string, mark: number | null, absent: boolean, source: ResultSource, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> }>, rating: { state: YearRatingState, rating: Rating | null, reasons: Array<{ code: string, textVi: string, textEn: string }>, override: { id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null } | null }, attendance: Array<{ session: string, state: AttendanceState }>, applications: Array<{ id: string, item: string | null, on: string, text: string, byName: string, at: string }>, observations: Array<{ on: string, met: boolean, note: string | null, byName: string, at: string }>, evidence: Array<{ id: string, item: string | null, name: string, type: string, bytes: number, sha256: string, path: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }>, credits: Array<{ id: string, kind: CreditKind, programme: string, periods: number, decision: string, from: string | null, on: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> };

export type YearResultsQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type YearResultsQuery = { yearBook: { version: number, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, team: string | null, standing: Standing, standings: Array<{ standing: Standing, from: string, to: string | null, reason: string | null, decision: string | null, byName: string, at: string }>, plan: { state: PersonalPlanState, items: Array<{ id: string, programme: string, module: string | null, title: string | null, topic: string | null }> }, results: Array<{ item: string, state: ItemState, mark: number | null, passed: boolean | null, attempts: Array<{ id: string, item: string, kind: AssessmentKind, attempt: number, on: string, mark: number | null, absent: boolean, source: ResultSource, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> }>, rating: { state: YearRatingState, rating: Rating | null, reasons: Array<{ code: string, textVi: string, textEn: string }>, override: { id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null } | null }, attendance: Array<{ session: string, state: AttendanceState }>, applications: Array<{ id: string, item: string | null, on: string, text: string, byName: string, at: string }>, observations: Array<{ on: string, met: boolean, note: string | null, byName: string, at: string }>, evidence: Array<{ id: string, item: string | null, name: string, type: string, bytes: number, sha256: string, path: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }>, credits: Array<{ id: string, kind: CreditKind, programme: string, periods: number, decision: string, from: string | null, on: string, byName: string, at: string, withdrawn: { byName: string, at: string, reason: string } | null }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { at: string } | null }>, overrides: Array<{ id: string, person: string, rating: Rating, reason: string, byName: string, at: string, settled: boolean | null, settledByName: string | null, settledAt: string | null, note: string | null }>, issuers: Array<{ id: string, name: string, from: string, to: string | null, decision: string }>, certificates: Array<{ id: string, person: string, number: string, issuer: string, issuerName: string | null, on: string, byName: string, at: string, lostOn: string | null, confirmation: string | null, revoked: { byName: string, at: string, reason: string } | null }>, numberGaps: Array<{ after: string, before: string, missing: number }>, evidenceLimits: { mostBytes: number | null } } | null };

export type YearLedgerQueryVariables = Exact<{
  school: string;
  person: string;
}>;


export type YearLedgerQuery = { yearLedger: { fullName: string, balance: number, record: Array<{ schoolYear: string, modules: Array<string>, periods: number | null, rating: Rating | null, grade: string | null, certificates: Array<string>, fromSheet: boolean }>, lines: Array<{ schoolYear: string, kind: LedgerKind, programme: string, periods: number, decision: string | null, balance: number }>, legacies: Array<{ schoolYear: string, grade: string, rating: Rating | null, checkedOn: string | null, basis: string, byName: string }> } | null };

export type RollOverQueryVariables = Exact<{
  school: string;
  schoolYear: string;
  from: string;
}>;


export type RollOverQuery = { rollOverPreview: { from: string, version: number, joins: number, people: Array<{ person: string, fullName: string, team: string | null, joins: boolean, whyVi: string, whyEn: string }> } | null, yearBook: { rollOvers: Array<{ batch: string, from: string, undone: { at: string } | null }> } | null };

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


export type MarksCompareMutation = { marksCompare: { rows: Array<{ row: number, fullName: string, written: string | null, person: string | null, item: string | null, planned: boolean, attempt: number | null, providerMark: number | null, providerAbsent: boolean, schoolMark: number | null, verdict: MarkVerdict, textVi: string, textEn: string, candidates: Array<{ person: string, fullName: string, likelihood: number }> }>, missing: Array<{ person: string, fullName: string, item: string }>, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

export type PaperHeadFragment = { id: string, kind: PaperKind, number: string | null, issuedOn: string, issuedByName: string, at: string, fileName: string, bytes: number, sha256: string, person: string | null, team: string | null, onBehalf: boolean, revoked: { on: string, byName: string, reason: string } | null, stale: Array<{ text: string, paths: Array<string> }> };

export type YearPapersQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type YearPapersQuery = { papers: Array<{ id: string, kind: PaperKind, number: string | null, issuedOn: string, issuedByName: string, at: string, fileName: string, bytes: number, sha256: string, person: string | null, team: string | null, onBehalf: boolean, revoked: { on: string, byName: string, reason: string } | null, stale: Array<{ text: string, paths: Array<string> }> }> };

export type PaperBytesQueryVariables = Exact<{
  id: string;
}>;


export type PaperBytesQuery = { paper: { fileName: string, base64: string } | null };

export type PaperRevokeMutationVariables = Exact<{
  paper: string;
  input: PaperRevokeInput;
}>;


export type PaperRevokeMutation = { paperRevoke: { paper: { id: string } | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > } };

export type PaperIssueMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: PaperIssueInput;
}>;


export type PaperIssueMutation = { paperIssue: { paper: { base64: string, id: string, kind: PaperKind, number: string | null, issuedOn: string, issuedByName: string, at: string, fileName: string, bytes: number, sha256: string, person: string | null, team: string | null, onBehalf: boolean, revoked: { on: string, byName: string, reason: string } | null, stale: Array<{ text: string, paths: Array<string> }> } | null, draft: { fileName: string, base64: string, number: string | null } | null, findings: Array<{ severity: Severity, whatVi: string, whatEn: string, fixVi: string, fixEn: string }>, userErrors: Array<
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

export type YearTransfersQueryVariables = Exact<{
  school: string;
}>;


export type YearTransfersQuery = { transfers: Array<{ id: string, fromName: string, schoolYear: string, on: string, decision: string, state: TransferState, fullName: string, birthDate: string | null, role: Role, level: Level | null, subject: string | null, periods: Array<{ programme: string, earned: number }>, record: Array<{ schoolYear: string, periods: number | null, rating: Rating | null, grade: string | null, certificates: Array<string> }> }>, transfersOffered: Array<{ id: string, fullName: string, toName: string, schoolYear: string, on: string, decision: string, state: TransferState }> };

export type MovedFragment = { book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
      | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
      | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    > }>, userErrors: Array<
    | { __typename: 'ProvisionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    | { __typename: 'Refusal', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    | { __typename: 'RuleFinding', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: UserErrorCode, messageVi: string, messageEn: string, path: Array<string> | null }
  > };

export type TransferOfferMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: TransferOfferInput;
}>;


export type TransferOfferMutation = { moved: { book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
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

export type TransferWithdrawMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: TransferWithdrawInput;
}>;


export type TransferWithdrawMutation = { moved: { book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
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

export type TransferAcceptMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: TransferAcceptInput;
}>;


export type TransferAcceptMutation = { moved: { book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
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

export type PersonOfYearFragment = { id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> };

export type SessionOfYearFragment = { id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null };

export type BookFragment = { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> };

export type YearBookQueryVariables = Exact<{
  school: string;
  schoolYear: string;
}>;


export type YearBookQuery = { yearBook: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null };

export type YearRecordMutationVariables = Exact<{
  school: string;
  schoolYear: string;
  input: YearRecordInput;
}>;


export type YearRecordMutation = { yearRecord: { replayed: boolean, book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
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


export type YearDrawMutation = { yearDraw: { joined: number, chosen: number, book: { schoolYear: string, version: number, steps: Array<YearStep>, viewerRole: Array<YearRole>, school: { id: string, name: string, levels: Array<Level> }, closed: { byName: string, byRole: YearRole, at: string, on: string | null } | null, people: Array<{ id: string, fullName: string, birthDate: string | null, staffCode: string | null, role: Role, level: Level | null, team: string | null, subject: string | null, arrival: Arrival, arrivedOn: string, standing: Standing, plan: { state: PersonalPlanState, holder: YearStep | null, since: string | null, source: PlanSource | null, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }>, amendment: { reason: string, differenceVi: string, differenceEn: string, byName: string, at: string, items: Array<{ id: string, programme: string, module: string | null, title: string | null, titleVerified: boolean | null, topic: string | null, periods: number | null, form: Form | null, way: Way | null, months: Array<string>, term: number | null }> } | null, marks: Array<{ step: YearStep, verdict: PlanStepVerdict, note: string | null, item: string | null, byName: string, byRole: YearRole, at: string }> }, periods: Array<{ programme: string, owed: number | null, planned: number | null, earned: number | null, missing: number | null }>, exceptions: Array<{ code: YearExceptionCode, textVi: string, textEn: string, severity: Severity }> }>, sessions: Array<{ id: string, title: string, programme: string, module: string | null, on: string, starts: string, ends: string, place: string, leader: string, capacity: number | null, people: Array<string>, present: Array<string> | null, excused: Array<string> | null, cancelled: { byName: string, at: string, reason: string } | null }>, keptFree: Array<{ id: string, from: string, to: string, title: string }>, clashes: Array<{ kind: ClashKind, sessions: Array<string>, people: Array<string>, textVi: string, textEn: string }>, managers: Array<{ team: string, manager: string, managerName: string | null }>, checks: Array<{ id: string, team: string, on: string, by: string, finding: string, remedy: string | null, byName: string, at: string }>, deputies: Array<{ account: string, name: string }>, delegations: Array<{ id: string, account: string, name: string, from: string, to: string, decision: string }>, totals: { people: number, active: number, drafted: number, underway: number, approved: number, registrations: Array<{ code: string, title: string | null, titleVerified: boolean, people: number }>, periods: Array<{ programme: string, owed: number, planned: number, earned: number, missing: number }>, teams: Array<{ team: string | null, people: number, approved: number, completed: number, notCompleted: number, notYet: number }>, terms: Array<{ term: number | null, periods: number, items: number }> }, reminders: Array<{ due: string, days: number, what: ReminderKind, textVi: string, textEn: string, people: Array<string>, provision: { textVi: string, textEn: string, checkedOn: string | null } | null }>, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }> } | null, drift: Array<{ person: string, fullName: string, sheet: Array<string>, book: Array<string> }>, results: Array<{ index: number, entered: boolean, id: string | null, userErrors: Array<
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

export type YearSheetPeopleQueryVariables = Exact<{
  school: string;
  schoolYear: string;
  first: number;
  after?: string | null | undefined;
}>;


export type YearSheetPeopleQuery = { plan: { id: string, lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { personId: string, fullName: string | null } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TroubleFragmentDoc = new TypedDocumentString(`
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
    `, {"fragmentName":"Trouble"}) as unknown as TypedDocumentString<TroubleFragment, unknown>;
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const TrailFragmentDoc = new TypedDocumentString(`
    fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
    `, {"fragmentName":"Trail"}) as unknown as TypedDocumentString<TrailFragment, unknown>;
export const LeaveFragmentDoc = new TypedDocumentString(`
    fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
    `, {"fragmentName":"Leave"}) as unknown as TypedDocumentString<LeaveFragment, unknown>;
export const PlanHeadFragmentDoc = new TypedDocumentString(`
    fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
    fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}`, {"fragmentName":"PlanHead"}) as unknown as TypedDocumentString<PlanHeadFragment, unknown>;
export const SheetFragmentDoc = new TypedDocumentString(`
    fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}
    fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}`, {"fragmentName":"Sheet"}) as unknown as TypedDocumentString<SheetFragment, unknown>;
export const ExplanationFragmentDoc = new TypedDocumentString(`
    fragment Explanation on Explanation {
  rule
  vi {
    title
    value
    grounds
    inputs
    steps
  }
  en {
    title
    value
    grounds
    inputs
    steps
  }
}
    `, {"fragmentName":"Explanation"}) as unknown as TypedDocumentString<ExplanationFragment, unknown>;
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
  onBehalf
  revoked {
    on
    byName
    reason
  }
  stale {
    text
    paths
  }
}
    `, {"fragmentName":"PaperHead"}) as unknown as TypedDocumentString<PaperHeadFragment, unknown>;
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
    amendment {
      items {
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
    `, {"fragmentName":"PersonOfYear"}) as unknown as TypedDocumentString<PersonOfYearFragment, unknown>;
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
    levels
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
    amendment {
      items {
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
export const MovedFragmentDoc = new TypedDocumentString(`
    fragment Moved on YearRecordPayload {
  book {
    ...Book
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
    amendment {
      items {
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
    levels
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
}`, {"fragmentName":"Moved"}) as unknown as TypedDocumentString<MovedFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Person
  }
}
    fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const LimitsDocument = new TypedDocumentString(`
    query Limits {
  serviceLimits {
    rowsPerPush
  }
}
    `) as unknown as TypedDocumentString<LimitsQuery, LimitsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    session {
      expiresAt
    }
    account {
      ...Person
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const InvitationAcceptDocument = new TypedDocumentString(`
    mutation InvitationAccept($input: InvitationAcceptInput!) {
  invitationAccept(input: $input) {
    token
    session {
      expiresAt
    }
    account {
      ...Person
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const PasswordResetAcceptDocument = new TypedDocumentString(`
    mutation PasswordResetAccept($input: PasswordResetAcceptInput!) {
  passwordResetAccept(input: $input) {
    token
    session {
      expiresAt
    }
    account {
      ...Person
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<PasswordResetAcceptMutation, PasswordResetAcceptMutationVariables>;
export const PlanOfSchoolDocument = new TypedDocumentString(`
    query PlanOfSchool($school: ID!, $schoolYear: SchoolYear!) {
  plan(school: $school, schoolYear: $schoolYear) {
    ...PlanHead
  }
}
    fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}`) as unknown as TypedDocumentString<PlanOfSchoolQuery, PlanOfSchoolQueryVariables>;
export const PlanSubmitDocument = new TypedDocumentString(`
    mutation PlanSubmit($school: ID!, $input: PlanSubmitInput!, $whole: Boolean!) {
  planSubmit(school: $school, input: $input) {
    plan {
      id
    }
    head: plan @include(if: $whole) {
      ...PlanHead
    }
    replayed
    summary {
      created
      changed
      unchanged
      merged
      refused
      asked
      removed
    }
    userErrors {
      ...Trouble
    }
    results {
      clientRowId
      outcome
      personId
      version
      line {
        fullName
        written
      }
      candidates {
        personId
        fullName
        birthDate
        staffCode
      }
      userErrors {
        ...Trouble
        ... on RuleFinding {
          finding {
            rule
            severity
            whatVi
            whyVi
            fixVi
            whatEn
            whyEn
            fixEn
          }
        }
        ... on VersionConflict {
          field
          base
          mine
          theirs
          theirsBy
          theirsAt
        }
      }
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}`) as unknown as TypedDocumentString<PlanSubmitMutation, PlanSubmitMutationVariables>;
export const PlanReviewDocument = new TypedDocumentString(`
    query PlanReview($id: ID!) {
  planById(id: $id) {
    ...Sheet
  }
}
    fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanReviewQuery, PlanReviewQueryVariables>;
export const PlanLinesDocument = new TypedDocumentString(`
    query PlanLines($id: ID!, $first: Int!, $after: String, $where: PlanLineWhere) {
  planById(id: $id) {
    id
    lines(first: $first, after: $after, where: $where) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          personId
          clientRowId
          fullName
          birthDate
          staffCode
          role
          roleText
          modules
          periods03
          rating
          notes {
            id
            text
            byName
            byRole
            at
            field
            resolved
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanLinesQuery, PlanLinesQueryVariables>;
export const PlanNotesDocument = new TypedDocumentString(`
    query PlanNotes($school: ID!, $schoolYear: SchoolYear!, $first: Int!, $after: String) {
  plan(school: $school, schoolYear: $schoolYear) {
    ...PlanHead
    lines(first: $first, after: $after, where: {noted: true}) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          personId
          clientRowId
          fullName
          birthDate
          staffCode
          notes {
            id
            text
            byName
            byRole
            at
            field
            resolved
          }
        }
      }
    }
  }
}
    fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}`) as unknown as TypedDocumentString<PlanNotesQuery, PlanNotesQueryVariables>;
export const PlanReturnDocument = new TypedDocumentString(`
    mutation PlanReturn($plan: ID!, $input: PlanReturnInput!) {
  planReturn(plan: $plan, input: $input) {
    plan {
      ...Sheet
    }
    replayed
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanReturnMutation, PlanReturnMutationVariables>;
export const PlanApproveDocument = new TypedDocumentString(`
    mutation PlanApprove($plan: ID!, $input: PlanActInput!) {
  planApprove(plan: $plan, input: $input) {
    plan {
      ...Sheet
    }
    replayed
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanApproveMutation, PlanApproveMutationVariables>;
export const PlanPushDocument = new TypedDocumentString(`
    mutation PlanPush($plan: ID!, $input: PlanActInput!) {
  planPush(plan: $plan, input: $input) {
    plan {
      ...Sheet
    }
    receipt {
      ...Trail
    }
    replayed
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanPushMutation, PlanPushMutationVariables>;
export const PlanAcceptDocument = new TypedDocumentString(`
    mutation PlanAccept($plan: ID!, $input: PlanActInput!) {
  planAccept(plan: $plan, input: $input) {
    plan {
      ...Sheet
    }
    replayed
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanAcceptMutation, PlanAcceptMutationVariables>;
export const PlanSendBackDocument = new TypedDocumentString(`
    mutation PlanSendBack($plan: ID!, $input: PlanReturnInput!) {
  planSendBack(plan: $plan, input: $input) {
    plan {
      ...Sheet
    }
    replayed
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Trail on Receipt {
  number
  at
  sha256
  people
  registrations
  schoolYear
  late
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  ruleset {
    version
    sha256
  }
}
fragment Leave on May {
  allowed
  becauseVi
  becauseEn
}
fragment PlanHead on Plan {
  id
  schoolYear
  state
  version
  submittedAt
  approvedAt
  pushedAt
  decidedAt
  school {
    id
    name
    code
  }
  authority {
    id
    name
  }
  counts {
    people
    managers
    teachers
    registrations
    periodsPlanned
    errors
    warnings
  }
  latestReceipt {
    ...Trail
  }
  viewerCan {
    submit {
      ...Leave
    }
    approve {
      ...Leave
    }
    return {
      ...Leave
    }
    push {
      ...Leave
    }
    accept {
      ...Leave
    }
    sendBack {
      ...Leave
    }
  }
}
fragment Sheet on Plan {
  ...PlanHead
  findings {
    rule
    severity
    clientRowId
    personId
    field
    whatVi
    whyVi
    fixVi
    whatEn
    whyEn
    fixEn
    basis {
      textVi
      textEn
      checkedOn
    }
  }
  differences {
    personId
    fullName
    kind
    field
    before
    after
  }
  exceptional: lines(first: 200, where: {exceptions: true}) {
    edges {
      node {
        personId
        fullName
      }
    }
  }
}`) as unknown as TypedDocumentString<PlanSendBackMutation, PlanSendBackMutationVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($authority: ID!, $schoolYear: SchoolYear!) {
  board(authority: $authority, schoolYear: $schoolYear) {
    authority {
      id
      name
    }
    deadline {
      date
      setByVi
      setByEn
      citation
      version
    }
    totals {
      schools
      missing
      sent
      late
      returned
      accepted
    }
    rows {
      school {
        id
        name
        code
      }
      state
      late
      becauseVi
      becauseEn
      planId
      people
      at
      receipt {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const DeadlineSetDocument = new TypedDocumentString(`
    mutation DeadlineSet($authority: ID!, $input: DeadlineSetInput!) {
  deadlineSet(authority: $authority, input: $input) {
    deadline {
      date
      setByVi
      setByEn
      citation
      version
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}`) as unknown as TypedDocumentString<DeadlineSetMutation, DeadlineSetMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($first: Int!, $after: String) {
  authorities {
    id
    code
    name
    kind
    from
    to
    parent {
      id
      name
    }
  }
  schools(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        name
        levels
        from
        to
        authority {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($first: Int!, $after: String) {
  accounts(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Person
      }
    }
  }
}
    fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AuthorityCreateDocument = new TypedDocumentString(`
    mutation AuthorityCreate($input: AuthorityCreateInput!) {
  authorityCreate(input: $input) {
    authority {
      id
      name
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}`) as unknown as TypedDocumentString<AuthorityCreateMutation, AuthorityCreateMutationVariables>;
export const SchoolCreateDocument = new TypedDocumentString(`
    mutation SchoolCreate($input: SchoolCreateInput!) {
  schoolCreate(input: $input) {
    school {
      id
      name
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}`) as unknown as TypedDocumentString<SchoolCreateMutation, SchoolCreateMutationVariables>;
export const SupervisionSetDocument = new TypedDocumentString(`
    mutation SupervisionSet($input: SupervisionSetInput!) {
  supervisionSet(input: $input) {
    school {
      id
      name
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}`) as unknown as TypedDocumentString<SupervisionSetMutation, SupervisionSetMutationVariables>;
export const AccountInviteDocument = new TypedDocumentString(`
    mutation AccountInvite($input: AccountInviteInput!) {
  accountInvite(input: $input) {
    url
    expiresAt
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}`) as unknown as TypedDocumentString<AccountInviteMutation, AccountInviteMutationVariables>;
export const GrantRevokeDocument = new TypedDocumentString(`
    mutation GrantRevoke($grant: ID!) {
  grantRevoke(grant: $grant) {
    account {
      ...Person
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
  clientRowId
}
fragment Person on Account {
  id
  username
  displayName
  active
  grants {
    id
    role
    team
    school {
      id
      name
      code
      levels
      authority {
        id
        name
      }
    }
    authority {
      id
      name
      kind
    }
  }
}`) as unknown as TypedDocumentString<GrantRevokeMutation, GrantRevokeMutationVariables>;
export const RulesetDocument = new TypedDocumentString(`
    query Ruleset {
  ruleset {
    version
    sha256
  }
}
    `) as unknown as TypedDocumentString<RulesetQuery, RulesetQueryVariables>;
export const RulesOfSchoolDocument = new TypedDocumentString(`
    query RulesOfSchool($school: ID!, $schoolYear: SchoolYear!) {
  ruleset {
    version
    sha256
  }
  plainProvisions(school: $school, schoolYear: $schoolYear)
}
    `) as unknown as TypedDocumentString<RulesOfSchoolQuery, RulesOfSchoolQueryVariables>;
export const AuthoritySummaryDocument = new TypedDocumentString(`
    query AuthoritySummary($authority: ID!, $schoolYear: SchoolYear!) {
  authoritySummary(authority: $authority, schoolYear: $schoolYear) {
    at
    authority {
      id
      name
      code
    }
    rows {
      school {
        id
        name
        code
      }
      state
      late
      at
      receipt
      figures {
        people
        managers
        teachers
        registrations
        completed
        notCompleted
        unrated
        programmes {
          programme
          owed
          planned
          missing
          unsaid
        }
        modules {
          code
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthoritySummaryQuery, AuthoritySummaryQueryVariables>;
export const AuthorityLinesDocument = new TypedDocumentString(`
    query AuthorityLines($authority: ID!, $schoolYear: SchoolYear!, $purpose: String!, $where: AuthorityLineWhere, $first: Int!, $after: String) {
  authorityLines(
    authority: $authority
    schoolYear: $schoolYear
    purpose: $purpose
    where: $where
    first: $first
    after: $after
  ) {
    people
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        personId
        schoolId
        schoolCode
        schoolName
        state
        receipt
        at
        late
        staffCode
        fullName
        birthDate
        gender
        role
        roleText
        status
        school
        group
        level
        subject
        qualification
        modules
        programme01
        programme02
        periods01
        periods02
        periods03
        previousModules
        startDate
        endDate
        score01
        score02
        score03
        tests
        average
        compliance
        rating
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorityLinesQuery, AuthorityLinesQueryVariables>;
export const CataloguesDocument = new TypedDocumentString(`
    query Catalogues($on: Date!) {
  catalogues(on: $on) {
    prefix
    instrument
    from
    last
    lastVerified
    modules {
      number
      titleVi
      titleEn
      group
      periods
      aliases
      titleVerified {
        __typename
      }
      periodsVerified {
        __typename
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CataloguesQuery, CataloguesQueryVariables>;
export const PlanUpstreamDocument = new TypedDocumentString(`
    query PlanUpstream($id: ID!) {
  planById(id: $id) {
    id
    report {
      people
      managers
      teachers
      registrations
      completed
      notCompleted
      unrated
      programmes {
        programme
        owed
        planned
        missing
        unsaid
      }
    }
    accessLog {
      id
      byName
      way
      purpose
      at
      lastAt
      lines
      authority {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanUpstreamQuery, PlanUpstreamQueryVariables>;
export const PlanExplainedDocument = new TypedDocumentString(`
    query PlanExplained($id: ID!) {
  planById(id: $id) {
    id
    explain {
      ...Explanation
    }
  }
}
    fragment Explanation on Explanation {
  rule
  vi {
    title
    value
    grounds
    inputs
    steps
  }
  en {
    title
    value
    grounds
    inputs
    steps
  }
}`) as unknown as TypedDocumentString<PlanExplainedQuery, PlanExplainedQueryVariables>;
export const PersonExplainedDocument = new TypedDocumentString(`
    query PersonExplained($plan: ID!, $person: ID!) {
  explainLine(plan: $plan, person: $person) {
    ...Explanation
  }
}
    fragment Explanation on Explanation {
  rule
  vi {
    title
    value
    grounds
    inputs
    steps
  }
  en {
    title
    value
    grounds
    inputs
    steps
  }
}`) as unknown as TypedDocumentString<PersonExplainedQuery, PersonExplainedQueryVariables>;
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
    evidenceLimits {
      mostBytes
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
    balance
    record {
      schoolYear
      modules
      periods
      rating
      grade
      certificates
      fromSheet
    }
    lines {
      schoolYear
      kind
      programme
      periods
      decision
      balance
    }
    legacies {
      schoolYear
      grade
      rating
      checkedOn
      basis
      byName
    }
  }
}
    `) as unknown as TypedDocumentString<YearLedgerQuery, YearLedgerQueryVariables>;
export const RollOverDocument = new TypedDocumentString(`
    query RollOver($school: ID!, $schoolYear: SchoolYear!, $from: SchoolYear!) {
  rollOverPreview(school: $school, schoolYear: $schoolYear, from: $from) {
    from
    version
    joins
    people {
      person
      fullName
      team
      joins
      whyVi
      whyEn
    }
  }
  yearBook(school: $school, schoolYear: $schoolYear) {
    rollOvers {
      batch
      from
      undone {
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RollOverQuery, RollOverQueryVariables>;
export const YearRollOverDocument = new TypedDocumentString(`
    mutation YearRollOver($school: ID!, $schoolYear: SchoolYear!, $input: RollOverInput!) {
  yearRollOver(school: $school, schoolYear: $schoolYear, input: $input) {
    userErrors {
      ...YearTrouble
    }
    results {
      index
      entered
      id
      userErrors {
        ...YearTrouble
      }
    }
  }
}
    fragment YearTrouble on UserError {
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
      ...YearTrouble
    }
    results {
      index
      entered
      id
      userErrors {
        ...YearTrouble
      }
    }
  }
}
    fragment YearTrouble on UserError {
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
      fullName
      written
      person
      item
      planned
      attempt
      providerMark
      providerAbsent
      schoolMark
      verdict
      textVi
      textEn
      candidates {
        person
        fullName
        likelihood
      }
    }
    missing {
      person
      fullName
      item
    }
    userErrors {
      ...YearTrouble
    }
  }
}
    fragment YearTrouble on UserError {
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
  onBehalf
  revoked {
    on
    byName
    reason
  }
  stale {
    text
    paths
  }
}`) as unknown as TypedDocumentString<YearPapersQuery, YearPapersQueryVariables>;
export const PaperBytesDocument = new TypedDocumentString(`
    query PaperBytes($id: ID!) {
  paper(id: $id) {
    fileName
    base64
  }
}
    `) as unknown as TypedDocumentString<PaperBytesQuery, PaperBytesQueryVariables>;
export const PaperRevokeDocument = new TypedDocumentString(`
    mutation PaperRevoke($paper: ID!, $input: PaperRevokeInput!) {
  paperRevoke(paper: $paper, input: $input) {
    paper {
      id
    }
    userErrors {
      ...YearTrouble
    }
  }
}
    fragment YearTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<PaperRevokeMutation, PaperRevokeMutationVariables>;
export const PaperIssueDocument = new TypedDocumentString(`
    mutation PaperIssue($school: ID!, $schoolYear: SchoolYear!, $input: PaperIssueInput!) {
  paperIssue(school: $school, schoolYear: $schoolYear, input: $input) {
    paper {
      ...PaperHead
      base64
    }
    draft {
      fileName
      base64
      number
    }
    findings {
      severity
      whatVi
      whatEn
      fixVi
      fixEn
    }
    userErrors {
      ...YearTrouble
    }
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
  onBehalf
  revoked {
    on
    byName
    reason
  }
  stale {
    text
    paths
  }
}
fragment YearTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<PaperIssueMutation, PaperIssueMutationVariables>;
export const InspectionBinderDocument = new TypedDocumentString(`
    mutation InspectionBinder($school: ID!, $schoolYear: SchoolYear!) {
  inspectionBinder(school: $school, schoolYear: $schoolYear) {
    fileName
    base64
    sha256
    userErrors {
      ...YearTrouble
    }
  }
}
    fragment YearTrouble on UserError {
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
      ...YearTrouble
    }
  }
}
    fragment YearTrouble on UserError {
  __typename
  code
  messageVi
  messageEn
  path
}`) as unknown as TypedDocumentString<SchoolPlanFileQuery, SchoolPlanFileQueryVariables>;
export const YearTransfersDocument = new TypedDocumentString(`
    query YearTransfers($school: ID!) {
  transfers(school: $school) {
    id
    fromName
    schoolYear
    on
    decision
    state
    fullName
    birthDate
    role
    level
    subject
    periods {
      programme
      earned
    }
    record {
      schoolYear
      periods
      rating
      grade
      certificates
    }
  }
  transfersOffered(school: $school) {
    id
    fullName
    toName
    schoolYear
    on
    decision
    state
  }
}
    `) as unknown as TypedDocumentString<YearTransfersQuery, YearTransfersQueryVariables>;
export const TransferOfferDocument = new TypedDocumentString(`
    mutation TransferOffer($school: ID!, $schoolYear: SchoolYear!, $input: TransferOfferInput!) {
  moved: transferOffer(school: $school, schoolYear: $schoolYear, input: $input) {
    ...Moved
  }
}
    fragment Moved on YearRecordPayload {
  book {
    ...Book
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
    amendment {
      items {
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
    levels
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
}`) as unknown as TypedDocumentString<TransferOfferMutation, TransferOfferMutationVariables>;
export const TransferWithdrawDocument = new TypedDocumentString(`
    mutation TransferWithdraw($school: ID!, $schoolYear: SchoolYear!, $input: TransferWithdrawInput!) {
  moved: transferWithdraw(school: $school, schoolYear: $schoolYear, input: $input) {
    ...Moved
  }
}
    fragment Moved on YearRecordPayload {
  book {
    ...Book
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
    amendment {
      items {
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
    levels
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
}`) as unknown as TypedDocumentString<TransferWithdrawMutation, TransferWithdrawMutationVariables>;
export const TransferAcceptDocument = new TypedDocumentString(`
    mutation TransferAccept($school: ID!, $schoolYear: SchoolYear!, $input: TransferAcceptInput!) {
  moved: transferAccept(school: $school, schoolYear: $schoolYear, input: $input) {
    ...Moved
  }
}
    fragment Moved on YearRecordPayload {
  book {
    ...Book
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
    amendment {
      items {
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
    levels
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
}`) as unknown as TypedDocumentString<TransferAcceptMutation, TransferAcceptMutationVariables>;
export const YearBookDocument = new TypedDocumentString(`
    query YearBook($school: ID!, $schoolYear: SchoolYear!) {
  yearBook(school: $school, schoolYear: $schoolYear) {
    ...Book
  }
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
    amendment {
      items {
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
    levels
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
    amendment {
      items {
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
    levels
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
    chosen
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
    amendment {
      items {
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
    levels
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
export const YearSheetPeopleDocument = new TypedDocumentString(`
    query YearSheetPeople($school: ID!, $schoolYear: SchoolYear!, $first: Int!, $after: String) {
  plan(school: $school, schoolYear: $schoolYear) {
    id
    lines(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          personId
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearSheetPeopleQuery, YearSheetPeopleQueryVariables>;