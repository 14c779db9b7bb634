import type { CliSentences } from './cli-sentences.ts'

const workbook = {
  encrypted: 'the file opens with a password only. Open it in Excel, go to File > Info > Protect Workbook > Encrypt with Password, clear the password, save, and check again.',
  'legacy-xls': 'this is an old Excel file (.xls). Open it in Excel or LibreOffice, choose Save As > Excel Workbook (.xlsx), and check the new file.',
  'not-a-workbook': 'its content is not an Excel workbook (.xlsx), whatever its name says. Open it in the program that made it and save it as .xlsx.',
  damaged: 'the file is damaged or incomplete. Download or copy it again, or open it in Excel, choose Repair, and save.',
  'too-large': 'unpacked, it is larger than any register should be. Copy the sheets you want checked into a new file.',
  empty: 'the file is empty: it has no sheet. Please make sure this is the right file.',
}

const expectation = {
  object: 'an object { … }',
  text: 'a text',
  level: '"MN", "TH", "THCS", "THPT" or null',
  day: 'a day that exists, written "2025-08-01"',
  count: 'a whole number, zero or more',
  list: 'a list [ … ]',
  texts: 'a list of module codes such as ["GVMN 1", "GVMN 22"]',
  result: '"Hoàn thành" (completed) or "Không hoàn thành" (not completed)',
  'year-order': 'a day after the first one (from)',
}

const usage: Readonly<Record<string, (subject: string) => string>> = {
  missingArgument: (subject) => `The argument ${subject} is missing. Add --help to see how the command is used.`,
  unknownOption: (subject) => `There is no option ${subject}. Add --help to see the options.`,
  unknownCommand: (subject) => `There is no command ${subject}. Add --help to see the commands.`,
  optionMissingArgument: (subject) => `The option ${subject} needs a value. Add --help to see how the command is used.`,
  conflictingOption: (subject) => `The options ${subject} cannot be used together. Leave one out.`,
  invalidArgument: (subject) => `The value of ${subject} cannot be used. Add --help to see what is possible.`,
}

const severity = { error: 'error', warning: 'warning', info: 'note' }

export const cliEn: CliSentences = {
  help: {
    program: 'Check registers of continuing professional development (BDTX) and talk to a BDTX server from the command line.',
    lang: 'language: vi or en',
    help: 'show how the command is used',
    check: 'Check an .xlsx workbook: 0 nothing wrong, 1 findings, 2 unreadable.',
    file: 'the .xlsx workbook to check',
    context: 'JSON file with what is known beforehand: school, level, school year, plan, past years',
    json: 'print the answer as JSON',
    out: 'write a marked copy; the original stays as it is',
    summary: 'adds the sheet “BDTX Tổng hợp” to the copy of --out',
    rate: 'Answer the rating cases of a JSON file.',
    query: 'Send a GraphQL query to the server (BDTX_URL, token in BDTX_TOKEN).',
    document: 'the .graphql file',
    variables: 'variables of the query, as JSON',
  },
  troubles: {
    usage: ({ detail, subject }) => usage[detail]?.(subject) ?? 'The command is not written correctly. Add --help to see how it is used.',
    'file-missing': ({ file }) => `There is no file "${file}". Check the path and the name.`,
    'file-unreadable': ({ file }) => `The file "${file}" cannot be read. Check its permissions, or close the program that holds it.`,
    'file-folder': ({ file }) => `"${file}" is a folder. Name one file.`,
    'out-exists': ({ file }) => `The file "${file}" exists already and is not overwritten. Choose another name for the marked copy.`,
    'out-is-input': ({ file }) => `"${file}" is the original itself. Choose another name for the marked copy; the original is never changed.`,
    'out-unwritable': ({ file }) => `The file "${file}" cannot be written. Check the folder and its permissions.`,
    workbook: ({ file, reason }) => `Cannot read "${file}": ${workbook[reason]}`,
    'not-json': ({ file }) => `"${file}" is not valid JSON. Check brackets and commas.`,
    context: ({ file, at, expected }) => `Context file "${file}": ${at === '' ? 'the whole file' : `"${at}"`} must be ${expectation[expected]}. Correct it and run again.`,
    'rate-shape': ({ file }) => `"${file}" has no list "cases" with an "id" and an "input" for each case. Check the file.`,
    address: ({ address }) => `The server address "${address}" cannot be used. Set BDTX_URL to something like https://localhost:3443.`,
    unreachable: ({ address }) => `The server ${address} cannot be reached. Run npm start, or set BDTX_URL.`,
    'not-graphql': ({ address, status }) => `The server ${address} did not answer in GraphQL (status ${String(status)}). Check BDTX_URL.`,
    bug: ({ detail }) => `Something is wrong in the program itself (${detail}). Nothing was written. Please report it with the file you used.`,
  },
  noRoster: 'No table of managers or teachers was found in this workbook, so there is nothing to check.',
  readTable: ({ sheet, range }) => `Read table ${range} on sheet "${sheet}".`,
  people: ({ count }) => `People in all: ${String(count)}.`,
  inferred: {
    level: ({ value, evidence }) => `Inferred level: ${value} (from: ${evidence}).`,
    schoolYear: ({ value, evidence }) => `Inferred school year: ${value} (from: ${evidence}).`,
    school: ({ value, evidence }) => `Inferred school: ${value} (from: ${evidence}).`,
    modulesPerTeacher: ({ value, evidence }) => `Inferred number of modules per person in the plan: ${value} (${evidence} people have that many).`,
  },
  clean: 'Nothing needs correcting.',
  cause: ({ number, title, count }) => `${String(number)}. ${title} (${String(count)})`,
  severity: (value) => severity[value],
  wholeSheet: 'whole table',
  finding: ({ place, person, severity: weight, what }) => `   ${place}${person === '' ? '' : ` (${person})`}, ${weight}: ${what}`,
  why: ({ why }) => `   Why: ${why}`,
  basis: ({ basis }) => `   Under: ${basis}`,
  fix: ({ fix }) => `   Put right: ${fix}`,
  total: ({ errors, warnings, notes }) => `In all: ${String(errors)} errors, ${String(warnings)} warnings, ${String(notes)} notes.`,
  written: ({ file }) => `Marked copy written: ${file}`,
  marked: {
    sheet: 'BDTX - findings',
    author: 'BDTX',
    title: ({ file, day }) => `Findings in ${file}, ${day}`,
    columns: ['No.', 'Sheet', 'Cell', 'Severity', 'Person', 'What', 'Why', 'Under', 'Put right'],
  },
}
