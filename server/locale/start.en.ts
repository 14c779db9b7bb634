import type { ConfigFault } from '#server/config.ts'
import type { Zone } from '#server/cli/start/build.ts'
import type { startVi } from './start.vi.ts'

const zones: Record<Zone, string> = { addin: 'the add-in (dist/addin)', preview: 'the preview page (dist/preview)' }

const numbers: Readonly<Record<string, string>> = {
  BDTX_PORT: 'the number of a port from 0 to 65535, such as BDTX_PORT=3443',
  BDTX_SESSION_HOURS: 'whole hours, one or more, such as BDTX_SESSION_HOURS=12',
  BDTX_INVITATION_DAYS: 'whole days, one or more, such as BDTX_INVITATION_DAYS=7',
}

const faults: Record<ConfigFault['fault'], (setting: string) => string> = {
  notANumber: (setting) => `${setting} must be ${numbers[setting] ?? 'a whole number'}. Correct the value, or remove the setting to use the usual one.`,
  demoInProduction: (setting) => `${setting} may not be on with NODE_ENV=production: demonstration and preview are for trying out. Remove it.`,
  originNeeded: (setting) => `NODE_ENV=production needs ${setting}, such as https://bdtx.example.vn: the address Excel and browsers use.`,
  originNotSecure: (setting) => `${setting} must begin with https://, since Office opens no add-in over http.`,
  certificateHalf: (setting) => `Certificate and key belong together: set both of ${setting}, or remove both.`,
  certificateNeeded: (setting) => `NODE_ENV=production needs a real certificate (${setting} and BDTX_TLS_KEY), or BDTX_TLS=off behind an https proxy.`,
  databaseUrl: (setting) => `${setting} must begin with postgres://; without it, SQLite in the data folder is used.`,
}

export const startEn: typeof startVi = {
  configFault: ({ fault, setting }) => faults[fault](setting),
  building: (zone) => `Building ${zones[zone]}…`,
  buildFailed: (zone) => `Could not build ${zones[zone]}; the server goes on with what there is. The build said:`,
  portTaken: (port) => `Port ${String(port)} is taken by another program. Stop that one, or choose another port: BDTX_PORT=4443 npm start`,
  startFailed: (detail) => `Could not start (${detail}). Check that the data folder can be written and the address of the database; BDTX_DEBUG=1 shows more.`,
  demoInDatabase: () =>
    'This database holds demonstration accounts (demo.…) and may not run with NODE_ENV=production. Point BDTX_DATA or DATABASE_URL to a new one.',
  ready: (seconds) => `BDTX is ready after ${seconds} s.`,
  open: 'Open in a browser',
  graphql: 'GraphQL',
  manifest: 'Manifest for Excel',
  data: 'Data',
  browserWarning:
    'The browser will say the connection is not private, since this machine made the certificate itself: choose "Advanced", then "Proceed to localhost". Once is enough.',
  demoAccounts: 'Demonstration accounts (random passwords, kept in the data folder, readable by you alone):',
  tryFirst: (username) => `Start with ${username}: open a workbook, press Kiểm tra, then send it to the principal.`,
  again: 'Print the passwords again: npm run -s bdtx -- demo-accounts',
  firstAdministrator: 'No administrator yet? Make an invitation: npm run -s bdtx -- administrator-invite',
  stopping: 'Stopping…',
  noDemoAccounts: 'This data folder has no demonstration accounts. They are made at the first "npm start" on an empty data folder.',
  demoReset: 'The demonstration accounts have new passwords; open sessions are closed.',
  productionOnly: 'There are no demonstration accounts with NODE_ENV=production, so that nobody enters a real server by a trial password. Invite a real person: npm run -s bdtx -- administrator-invite',
  invitation: (expiresAt) => `Invitation for an administrator, good once, until ${expiresAt}:`,
  helpInvite: 'make a one-time invitation for the first administrator',
  helpBackup: 'copy the whole SQLite database into a new file, and the evidence into the folder FILE.files beside it, while the server goes on',
  backedUp: (file, files, folder) =>
    `The database was copied to ${file}${files === 0 ? ' (there is no evidence yet)' : `, and ${String(files)} evidence files to ${folder}`}. The copy holds personal data and password hashes: keep it where only administrators can open it.`,
  backupThere: (file) => `${file} or ${file}.files is there already, so nothing was written, lest the older copy be lost. Choose another name.`,
  backupPostgres: 'DATABASE_URL names a PostgreSQL. Back it up with pg_dump and copy the folder files in BDTX_DATA; this command is for SQLite only.',
  helpDemo: 'print the demonstration accounts and their passwords again',
  helpReset: 'give every demonstration account a new password',
}
