import type { GraphQLSchema } from 'graphql'
import { buildSchema } from 'type-graphql'
import { AccountResolver } from '#server/account/account.resolver.ts'
import { SessionResolver } from '#server/account/session.resolver.ts'
import { AuthorityResolver } from '#server/authority/authority.resolver.ts'
import { BoardResolver } from '#server/board/board.resolver.ts'
import { CatalogueResolver } from '#server/catalogue/catalogue.resolver.ts'
import { DeadlineResolver } from '#server/deadline/deadline.resolver.ts'
import { LegalBasisResolver } from '#server/legal/legal-basis.resolver.ts'
import { DocumentResolver } from '#server/document/document.resolver.ts'
import { LimitsResolver } from '#server/graph/limits.ts'
import { Moment } from '#server/graph/scalars.ts'
import { Refusal } from '#server/graph/user-error.ts'
import { ExplainResolver } from '#server/plan/explain/explain.resolver.ts'
import { PlanActResolver } from '#server/plan/act/plan-act.resolver.ts'
import { RuleFinding } from '#server/plan/finding.type.ts'
import { PlanLineResolver } from '#server/plan/plan-line.resolver.ts'
import { PlanResolver } from '#server/plan/plan.resolver.ts'
import { VersionConflict } from '#server/plan/version-conflict.type.ts'
import { PlainProvisionsResolver, ProvisionResolver } from '#server/provision/provision.resolver.ts'
import { ProvisionConflict } from '#server/provision/provision.types.ts'
import { PaperResolver } from '#server/paper/paper.resolver.ts'
import { PlanReportResolver, ReportResolver } from '#server/report/report.resolver.ts'
import { RulesetResolver } from '#server/ruleset/ruleset.resolver.ts'
import { SchoolResolver } from '#server/school/school.resolver.ts'
import { PlanSubmissionsResolver, SubmissionResolver } from '#server/submission/submission.resolver.ts'
import { LedgerResolver } from '#server/year/ledger.resolver.ts'
import { TransferResolver } from '#server/year/transfer/transfer.resolver.ts'
import { YearResolver } from '#server/year/year.resolver.ts'

/** Every resolver; the contract is emitted from them. */
const resolvers = [
  LimitsResolver, SessionResolver, AccountResolver, AuthorityResolver, SchoolResolver,
  RulesetResolver, PlanResolver, PlanLineResolver, PlanActResolver, SubmissionResolver, PlanSubmissionsResolver, DeadlineResolver, BoardResolver, ReportResolver, PlanReportResolver,
  ProvisionResolver, PlainProvisionsResolver, CatalogueResolver, ExplainResolver, DocumentResolver, PaperResolver, LegalBasisResolver, YearResolver, LedgerResolver, TransferResolver,
] as const

/** Types that appear only behind an interface. */
const orphanedTypes = [Refusal, RuleFinding, VersionConflict, ProvisionConflict] as const

export const apiSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: [...resolvers], orphanedTypes: [...orphanedTypes], scalarsMap: [{ type: Date, scalar: Moment }], validate: false })
