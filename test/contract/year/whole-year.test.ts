import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { School } from '#server/school/school.entity.ts'
import { submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { codesOf, joining, moduleItem, yearWorld, type YearWorld } from '#test/support/year-world.ts'

let world: YearWorld
beforeAll(async () => { world = await yearWorld() })
afterAll(() => world.stop())

const error = 'code messageVi messageEn path'
const written = `results { index entered id userErrors { ${error} } } userErrors { ${error} } replayed`
const mutation = (name: string, input: string, told = `book { version } ${written}`): string =>
  `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: ${input}!) { ${name}(school: $school, schoolYear: $schoolYear, input: $input) { ${told} } }`
const versionOf = async (schoolYear?: string): Promise<number> => (await world.as(world.tokens.clerk, 'query ($school: ID!, $schoolYear: SchoolYear!) { yearBook(school: $school, schoolYear: $schoolYear) { version } }', schoolYear ? { schoolYear } : {})).version as number
const asked = async (more: object, schoolYear?: string) => ({ version: await versionOf(schoolYear), idempotencyKey: randomUUID(), ...more })

const drawText = mutation('yearDraw', 'YearDrawInput', `joined chosen drift { fullName sheet book } book { version people { fullName team plan { state source items { id } } } } ${written}`)

test('people and choices are drawn from the sheet once; a later change of the sheet is told and changes nothing', async () => {
  const { tokens } = world
  expect(codesOf(await world.as(tokens.clerk, drawText, { input: await asked({}) }))).toEqual(['WRONG_STATE'])
  const rows = [teacher(1, { group: 'Tổ 1' }), teacher(2, { group: 'Tổ 2' }), teacher(3, { roleText: 'Kế toán', modules: '' })]
  await submit(world, submitInput(rows))
  const tried = await world.as(tokens.clerk, drawText, { input: await asked({ mode: 'VALIDATE' }) })
  expect([tried.joined, tried.chosen, tried.book.version]).toEqual([2, 2, 0])
  const drawn = await world.as(tokens.clerk, drawText, { input: await asked({}) })
  expect([drawn.joined, drawn.chosen, drawn.drift]).toEqual([2, 2, []])
  expect(drawn.book.people).toMatchObject([{ team: 'Tổ 1', plan: { state: 'DRAFTED', source: 'SHEET', items: [{ id: 'GVPT 4' }, { id: 'GVPT 7' }] } }, { team: 'Tổ 2' }])
  await submit(world, submitInput([teacher(1, { group: 'Tổ 1', modules: ['GVPT 04; GVPT 08'] }, { baseVersion: 1 }), teacher(2, { group: 'Tổ 2' })]))
  const again = await world.as(tokens.clerk, drawText, { input: await asked({}) })
  expect([again.joined, again.chosen, again.book.version]).toEqual([0, 0, drawn.book.version])
  expect(again.drift).toMatchObject([{ sheet: ['GVPT 4', 'GVPT 8'], book: ['GVPT 4', 'GVPT 7'] }])
})

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const attachText = mutation('evidenceAttach', 'EvidenceAttachInput')

test('evidence is told by its bytes, kept outside the database, and handed only to the school as something to save', async () => {
  const { tokens, heads, server } = world
  const [person] = (await world.book(tokens.clerk, 'people { id }')).people as { id: string }[]
  const attach = async (name: string, bytes: Buffer, token = tokens.clerk) => world.as(token, attachText, { input: await asked({ person: person?.id, item: 'GVPT 4', name, base64: bytes.toString('base64') }) })
  for (const [name, bytes] of [['bai.pdf', png], ['bai.png', Buffer.from('<script>alert(1)</script>')], ['bai.exe', png]] as const) {
    const refused = await attach(name, bytes)
    expect([codesOf(refused), refused.userErrors[0].messageVi]).toEqual([['INVALID_INPUT'], expect.stringContaining(name)])
  }
  expect(codesOf(await attach('bai.png', Buffer.alloc(0)))).toEqual(['INVALID_INPUT'])
  const { evidenceLimits } = await world.book(tokens.clerk, 'evidenceLimits { mostBytes mostBytesOfYear bytesOfYear }')
  expect(evidenceLimits).toEqual({ mostBytes: 5 * 1024 * 1024, mostBytesOfYear: 1024 ** 3, bytesOfYear: 0 })
  const tooBig = await attach('to.png', Buffer.concat([png, Buffer.alloc(evidenceLimits.mostBytes)]))
  expect([codesOf(tooBig), tooBig.userErrors[0].messageVi]).toEqual([['PAYLOAD_TOO_LARGE'], expect.stringContaining('5 MB')])
  expect(await readdir(join(server.config.data, 'files')).catch(() => [])).toEqual([])
  expect((await attach('../../bài thu hoạch.png', png, heads.teamHead)).results).toMatchObject([{ entered: true }])
  const [{ evidence: [kept] }] = (await world.book(tokens.clerk, 'people { evidence { id name type bytes sha256 path } }')).people
  expect(kept).toMatchObject({ name: 'bài thu hoạch.png', type: 'image/png', bytes: png.length })
  const fetched = (token: string | null) => fetch(`${server.url}${String(kept.path)}`, token ? { headers: { authorization: `Bearer ${token}` } } : {})
  const answer = await fetched(heads.teamHead)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(png)
  expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual(['image/png', 'nosniff'])
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=/)
  expect(await Promise.all([heads.otherHead, tokens.otherClerk, tokens.officer, tokens.administrator, null].map(async (token) => (await fetched(token)).status))).toEqual([404, 404, 404, 404, 401])
})

const rollOverText = mutation('yearRollOver', 'RollOverInput')
const previewText = 'query ($school: ID!, $schoolYear: SchoolYear!, $from: SchoolYear!) { rollOverPreview(school: $school, schoolYear: $schoolYear, from: $from) { joins version people { fullName joins whyVi whyEn } } }'

test('people are taken over into the next year and back again; who left stays behind, what was not finished comes along', async () => {
  const { tokens, clock } = world
  const next = { schoolYear: '2027-2028' }
  const people = (await world.book(tokens.clerk, 'people { id fullName }')).people as { id: string; fullName: string }[]
  await world.record(tokens.clerk, [{ setStanding: { person: people[1]?.id, standing: 'TRANSFERRED', from: '2026-09-10', decision: '5/QĐ' } }])
  const from = '2026-2027'
  clock.set('2027-08-02T02:00:00Z')
  expect(await world.as(tokens.clerk, previewText, { ...next, from })).toMatchObject({ joins: 1, version: 0, people: [{ joins: true }, { joins: false }] })
  const roll = async (more: object) => world.as(tokens.clerk, rollOverText, { ...next, input: await asked({ from, ...more }, next.schoolYear) })
  expect(codesOf(await roll({ from: '2027-2028' }))).toEqual(['INVALID_INPUT'])
  expect(codesOf(await roll({ from: '2025-2026' }))).toEqual(['WRONG_STATE'])
  const rolled = await roll({})
  expect(rolled.results.map(({ entered }: { entered: boolean }) => entered)).toEqual([true, true, true])
  expect((await roll({})).results.map(codesOf)).toEqual([['WRONG_STATE']])
  const record = mutation('yearRecord', 'YearRecordInput')
  const undo = { acts: [{ undoRollOver: { batch: rolled.results[0].id, reason: 'Chuyển nhầm năm' } }] }
  expect((await world.as(tokens.clerk, record, { ...next, input: await asked(undo, next.schoolYear) })).results).toMatchObject([{ entered: true }])
  const book = await world.as(tokens.clerk, 'query ($school: ID!, $schoolYear: SchoolYear!) { yearBook(school: $school, schoolYear: $schoolYear) { version people { id } entries(first: 9) { number act textVi } rollOvers { batch from byName undone { reason } } } }', next)
  expect(book).toMatchObject({ version: 4, people: [], rollOvers: [{ batch: rolled.results[0].id, from, undone: { reason: 'Chuyển nhầm năm' } }] })
  expect(book.entries.map(({ act }: { act: string }) => act)).toEqual(['rollOver', 'join', 'plan', 'undoRollOver'])
  clock.set('2026-09-10T02:00:00Z')
})

const compareText = mutation('marksCompare', 'MarksCompareInput', `rows { row personName item verdict providerMark schoolMark textVi candidates { fullName likelihood } } missing { fullName item } userErrors { ${error} }`)

test('a provider\'s marks stand beside plan and book; nothing is written', async () => {
  const { tokens } = world
  const joined = await world.record(tokens.clerk, [joining('Đỗ Thị Minh Châu'), joining('Đỗ Thị Minh Chi')])
  const [chau, chi] = joined.results.map(({ id }: { id: string }) => id)
  const plan = (person: string) => ({ plan: { person, source: 'SLIP', items: [moduleItem('GVPT 1')] } })
  await world.record(tokens.clerk, [plan(chau), plan(chi), { assess: { assessment: { person: chi, item: 'GVPT 1', kind: 'QUESTIONS', attempt: 1, on: '2026-09-09', mark: 7, absent: false, source: 'SCHOOL' } }, }])
  const version = await versionOf()
  const text = 'STT\tHọ và tên\tKhóa học\tĐiểm\n1\tĐỗ Thị Minh Châu\tGVPT 01\t8,5\n2\tĐỗ Thị Minh Chi\tGVPT 1\t6\n3\tDo Thi Minh Chau\tGVPT 1\t9\n4\tĐỗ Thị Minh Châu\tGVPT 2\t11\n5\tĐỗ Thị Minh Châu\tGVPT 3\tvắng'
  const { rows } = await world.as(tokens.clerk, compareText, { input: { text } })
  expect(rows.map(({ verdict, providerMark, schoolMark }: Record<string, unknown>) => [verdict, providerMark, schoolMark])).toEqual([
    ['NEW', 8.5, null], ['DIFFERS', 6, 7], ['UNMATCHED', 9, null], ['UNREADABLE', null, null], ['NOT_PLANNED', null, null],
  ])
  expect(rows[2].candidates[0]).toEqual({ fullName: 'Đỗ Thị Minh Châu', likelihood: 0.95 })
  expect(codesOf(await world.as(tokens.clerk, compareText, { input: { text: 'không có bảng' } }))).toEqual(['INVALID_INPUT'])
  expect(codesOf(await world.as(tokens.clerk, compareText, { input: { file: Buffer.from('PK hỏng').toString('base64') } }))).toEqual(['INVALID_INPUT'])
  expect(codesOf(await world.as(tokens.otherClerk, compareText, { input: { text } }))).toEqual(['NOT_AVAILABLE'])
  expect(await versionOf()).toBe(version)
})

const allText = `query ($school: ID!, $schoolYear: SchoolYear!) { yearBook(school: $school, schoolYear: $schoolYear) {
  version steps viewerRole closed { byName } people { id fullName standing standings { standing } plan { state items { id title titleVerified } amendment { differenceVi } marks { step verdict byName } }
    periods { programme owed planned earned missing credited waived } results { item state mark passed attempts { mark } parts { kind mark } } rating { state rating reasons { code textVi textEn } override { reason } }
    attendance { session state } applications { text } observations { met } evidence { name } credits { kind } certificates { number } exceptions { code textVi textEn severity } }
  sessions { id title present excused } keptFree { title } clashes { kind textVi textEn people } managers { team managerName } checks { finding } delegations { name } deputies { account name } issuers { name } certificates { number issuerName } numberGaps { kind textVi }
  overrides { rating settled } totals { people active byStanding { standing people } empty drafted underway approved registrations { code title people names } periods { programme owed planned } teams { team people } terms { term items } rated { completed notCompleted notYet notRated } certificates }
  reminders { what due days textVi textEn people provision { textVi checkedOn } } drift { fullName } entries(first: 200) { number byName byRole act person textVi textEn plain } } }`

test('everything a year is told with is there, adds up, and is read with the same number of questions however many people there are', async () => {
  const { tokens, server } = world
  const asking = async () => {
    let questions = 0
    const connection = server.database.em.getConnection()
    const execute = connection.execute.bind(connection)
    connection.execute = ((...given: Parameters<typeof execute>) => { questions += 1; return execute(...given) }) as typeof execute
    const book = await world.as(tokens.principal, allText)
    connection.execute = execute
    return { book, questions }
  }
  const [first, second] = (await world.book(tokens.clerk, 'people { id }')).people as { id: string }[]
  await world.record(tokens.principal, [
    { schedule: { session: { title: 'Chuyên đề 1', programme: '03', on: '2026-09-08', starts: '08:00', ends: '10:00', place: 'Phòng 1', leader: 'Lê Thị An', people: [first?.id, second?.id] } } },
    { schedule: { session: { title: 'Chuyên đề 2', programme: '03', on: '2026-09-08', starts: '09:00', ends: '11:00', place: 'Phòng 1', leader: 'Lê Thị Bê', people: [first?.id] } } },
    { assignManager: { team: 'Tổ 1', manager: first?.id } },
  ])
  const few = await asking()
  const { book } = few
  expect(book.clashes.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['PERSON', 'PLACE'])
  expect(book.deputies).toHaveLength(2)
  expect(book.totals.teams.reduce((sum: number, { people }: { people: number }) => sum + people, 0)).toBeLessThanOrEqual(book.totals.people)
  expect(book.totals.byStanding.reduce((sum: number, { people }: { people: number }) => sum + people, 0)).toBe(book.totals.people)
  expect(book.entries).toHaveLength(book.version)
  for (const { textVi, textEn } of [...book.entries, ...book.reminders, ...book.clashes, ...book.people.flatMap(({ exceptions }: { exceptions: object[] }) => exceptions)]) expect(`${textVi} ${textEn}`).not.toMatch(/undefined|null|\[object/)
  await world.record(tokens.clerk, Array.from({ length: 40 }, (_, at) => joining(`Người Số ${'một '.repeat(at + 1).trim()}`)))
  const many = await asking()
  expect(many.book.people.length).toBe(book.people.length + 40)
  expect(few.questions).toBeGreaterThan(3)
  expect(many.questions).toBe(few.questions)
})

test('nobody is reminded of a report that was issued', async () => {
  const { tokens } = world
  const due = async (): Promise<string[]> => (await world.book(tokens.clerk, 'reminders { what }')).reminders.map(({ what }: { what: string }) => what)
  expect(await due()).toContain('SEND_REPORT')
  const issued = await world.as(tokens.principal, mutation('paperIssue', 'PaperIssueInput', `paper { id } userErrors { ${error} }`), { input: await asked({ kind: 'RESULTS_REPORT' }) })
  expect(issued.userErrors).toEqual([])
  expect(await due()).not.toContain('SEND_REPORT')
})

test('a person\'s ledger is the school\'s own', async () => {
  const { tokens } = world
  const [someone] = (await world.book(tokens.clerk, 'people { id fullName }')).people as { id: string; fullName: string }[]
  const text = 'query ($school: ID!, $person: ID!) { yearLedger(school: $school, person: $person) { fullName balance lines { schoolYear kind programme periods counted balance } record { schoolYear state modules fromSheet } } }'
  const ledger = await world.as(tokens.clerk, text, { person: someone?.id })
  expect(ledger.fullName).toBe(someone?.fullName)
  expect(ledger.lines.reduce((sum: number, { counted }: { counted: number }) => sum + counted, 0)).toBe(ledger.balance)
  expect(ledger.record).toMatchObject([{ schoolYear: '2026-2027', fromSheet: false }])
  const entered = await world.record(tokens.clerk, [{ recordLegacy: { legacy: { person: someone?.id, schoolYear: '2015-2016', grade: 'Khá', basis: '8/QĐ-2016' } } }])
  expect(entered.results).toMatchObject([{ entered: true, userErrors: [] }])
  const old = await world.as(tokens.clerk, 'query ($school: ID!, $person: ID!) { yearLedger(school: $school, person: $person) { record { schoolYear rating grade fromSheet } legacies { schoolYear grade rating provision checkedOn basis byName } } }', { person: someone?.id })
  expect(old.record[0]).toEqual({ schoolYear: '2015-2016', rating: 'COMPLETED', grade: 'Khá', fromSheet: false })
  expect(old.legacies).toMatchObject([{ schoolYear: '2015-2016', grade: 'Khá', rating: 'COMPLETED', provision: 'grades-2012', checkedOn: null, basis: '8/QĐ-2016' }])
  expect(await world.as(tokens.otherClerk, text, { person: someone?.id })).toBeNull()
  expect(await world.as(tokens.officer, text, { person: someone?.id })).toBeNull()
})

const transfersText = '{ transfers(school: "SCHOOL") { id fullName fromName state periods { programme earned } record { schoolYear modules } } }'

test('who moves to another school brings what was earned; that school sees nothing else, and no third one anything', async () => {
  const { tokens, other } = world
  const there = (token: string) => world.as(token, transfersText.replace('SCHOOL', other))
  const joined = (await world.record(tokens.clerk, [joining('Hồ Thị Gấm')])).results[0].id as string
  const mark = { assess: { assessment: { person: joined, item: 'GVPT 1', kind: 'QUESTIONS', attempt: 1, on: '2026-09-09', mark: 9, absent: false, source: 'SCHOOL' } } }
  await world.record(tokens.clerk, [{ plan: { person: joined, source: 'SLIP', items: [moduleItem('GVPT 1')] } }, mark])
  const offer = async (to: string, token = tokens.clerk) => world.as(token, mutation('transferOffer', 'TransferOfferInput'), { input: await asked({ person: joined, to, on: '2026-09-10', decision: '7/QĐ' }) })
  expect(codesOf(await offer('KHONG-CO'))).toEqual(['INVALID_INPUT'])
  expect(codesOf(await offer('TH1'))).toEqual(['INVALID_INPUT'])
  expect((await offer('TH2', world.heads.teamHead)).results.map(codesOf)).toEqual([['FORBIDDEN']])
  expect(await there(tokens.otherClerk)).toEqual([])
  expect((await offer('KHONG-CO', world.heads.teamHead)).results.map(codesOf)).toEqual([['FORBIDDEN']])
  const em = world.server.database.em.fork()
  await em.persist(Object.assign(new School(), { code: 'TH-TRONG', name: 'Trường chưa ai dùng', levels: ['primary'] })).flush()
  const alike = [await offer('TH-TRONG'), await offer('KHONG-CO')].map(({ userErrors: [{ code, messageVi, path }] }) => ({ code, path, messageVi: String(messageVi).replace('TH-TRONG', 'KHONG-CO') }))
  expect(alike[0]).toEqual(alike[1])
  await world.record(tokens.clerk, [{ setStanding: { person: joined, standing: 'ON_LEAVE', from: '2026-09-01', to: '2026-12-31' } }])
  expect((await offer('TH2')).results).toMatchObject([{ entered: true }])
  const [mistaken] = await world.as(tokens.clerk, '{ transfersOffered(school: "SCHOOL") { id toName state } }'.replace('SCHOOL', world.school))
  const withdraw = async (more: object = {}, token = tokens.clerk) => world.as(token, mutation('transferWithdraw', 'TransferWithdrawInput'), { input: await asked({ transfer: mistaken.id, reason: 'Nhầm người', ...more }) })
  expect([mistaken.state, codesOf(await withdraw({ reason: ' ' })), (await withdraw({}, world.heads.teamHead)).results.map(codesOf)]).toEqual(['OFFERED', ['INVALID_INPUT'], [['FORBIDDEN'], ['FORBIDDEN']]])
  expect((await withdraw()).results).toMatchObject([{ entered: true }, { entered: true }])
  expect(codesOf(await withdraw())).toEqual(['WRONG_STATE'])
  expect(await there(tokens.otherPrincipal)).toEqual([])
  const standing = async () => (await world.book(tokens.clerk, `people(where: { ids: ["${joined}"] }) { standing }`)).people[0].standing
  expect(await standing()).toBe('ON_LEAVE')
  await world.record(tokens.clerk, [{ setStanding: { person: joined, standing: 'ACTIVE', from: '2026-09-01' } }])
  expect((await offer('TH2')).results).toMatchObject([{ entered: true }])
  expect(await there(tokens.clerk)).toEqual([])
  const [seen, ...others] = await there(tokens.otherPrincipal)
  expect([seen.fullName, seen.state, seen.periods[2], others]).toEqual(['Hồ Thị Gấm', 'OFFERED', { programme: '03', earned: 20 }, []])
  const accept = (token: string, school: string, version: number) => world.as(token, mutation('transferAccept', 'TransferAcceptInput'), { school, input: { transfer: seen.id, version, idempotencyKey: randomUUID() } })
  expect(codesOf(await accept(tokens.clerk, world.school, await versionOf()))).toEqual(['NOT_AVAILABLE'])
  expect((await accept(tokens.otherClerk, other, 0)).results.map(codesOf)).toEqual([[], []])
  expect(codesOf(await accept(tokens.otherClerk, other, 2))).toEqual(['WRONG_STATE'])
  expect(codesOf(await withdraw({ transfer: seen.id }))).toEqual(['WRONG_STATE'])
  const book = await world.as(tokens.otherClerk, 'query ($school: ID!, $schoolYear: SchoolYear!) { yearBook(school: $school, schoolYear: $schoolYear) { people { fullName arrival credits { kind periods from } periods { programme earned } } } }', { school: other })
  expect(book.people).toMatchObject([{ fullName: 'Hồ Thị Gấm', arrival: 'TRANSFER', credits: [{ kind: 'BROUGHT', periods: 20, from: 'Trường Tiểu học Một' }] }])
})
