const refusals = 'userErrors { messageVi }'

export const accept = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { token ${refusals} } }`
export const invite = `mutation ($input: AccountInviteInput!) { accountInvite(input: $input) { url ${refusals} } }`
export const authority = `mutation ($input: AuthorityCreateInput!) { authorityCreate(input: $input) { authority { id } ${refusals} } }`
export const school = `mutation ($input: SchoolCreateInput!) { schoolCreate(input: $input) { school { id } ${refusals} } }`
export const supervision = `mutation ($input: SupervisionSetInput!) { supervisionSet(input: $input) { school { id } ${refusals} } }`
