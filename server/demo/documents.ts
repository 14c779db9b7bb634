const refusals = 'userErrors { messageVi }'

export const accept = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { token ${refusals} } }`
export const invite = `mutation ($input: AccountInviteInput!) { accountInvite(input: $input) { url ${refusals} } }`
export const authority = `mutation ($input: AuthorityCreateInput!) { authorityCreate(input: $input) { authority { id } ${refusals} } }`
export const school = `mutation ($input: SchoolCreateInput!) { schoolCreate(input: $input) { school { id } ${refusals} } }`
export const supervision = `mutation ($input: SupervisionSetInput!) { supervisionSet(input: $input) { school { id } ${refusals} } }`

export const ruleset = 'query { ruleset { version } }'
const moved = `plan { id version } ${refusals}`
export const submit = `mutation ($school: ID!, $input: PlanSubmitInput!) { planSubmit(school: $school, input: $input) { ${moved} results { userErrors { messageVi } } } }`
export const approve = `mutation ($plan: ID!, $input: PlanActInput!) { planApprove(plan: $plan, input: $input) { ${moved} } }`
export const push = `mutation ($plan: ID!, $input: PlanActInput!) { planPush(plan: $plan, input: $input) { ${moved} } }`
export const acceptPlan = `mutation ($plan: ID!, $input: PlanActInput!) { planAccept(plan: $plan, input: $input) { ${moved} } }`
