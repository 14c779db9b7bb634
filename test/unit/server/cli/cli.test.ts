import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#server/cli/run.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { buildXlsx, type BuiltCell } from '#test/support/xlsx-builder.ts'

const folder = mkdtempSync(join(tmpdir(), 'bdtx-cli-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const saved = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const asked = async (words: readonly string[], environment: Record<string, string> = {}) => {
  const result = { code: 0, out: '', said: '' }
  await run(words, {
    print: (text) => { result.out += `${text}\n` },
    remark: (text) => { result.said += `${text}\n` },
    exit: (code) => { result.code = code },
    environment,
  })
  return result
}

const roster = (choices: readonly (readonly [string, string])[]): Uint8Array => {
  const rows = choices.flatMap(([name, modules], index): [string, BuiltCell][] => [[`A${index + 6}`, index + 1], [`B${index + 6}`, name], [`C${index + 6}`, 'Giáo viên'], [`D${index + 6}`, modules]])
  return buildXlsx({ sheets: [{ name: 'Đăng ký', cells: { A1: 'TRƯỜNG MẦM NON SEN HỒNG', A2: 'ĐĂNG KÝ MÔ ĐUN BDTX NĂM HỌC 2023-2024', A5: 'TT', B5: 'Họ và tên', C5: 'Chức vụ', D5: 'Mô đun', ...Object.fromEntries(rows) } }] })
}

const right = [['Nguyễn Thị An', 'GVMN 1, GVMN 2'], ['Trần Văn Bình', 'GVMN 3, GVMN 4'], ['Lê Thị Cúc', 'GVMN 5, GVMN 6']] as const
const wrong = [...right.slice(0, 2), ['Lê Thị Cúc', 'GVMN 5, GVMN 99']] as const
const names = { good: '', bad: '', none: '' }

beforeAll(() => {
  names.good = saved('good.xlsx', roster(right))
  names.bad = saved('bad.xlsx', roster(wrong))
  names.none = saved('none.xlsx', buildXlsx({ sheets: [{ name: 'S', cells: { A1: 'Thực đơn tuần', A2: 'Cháo gà' } }] }))
})

describe('check', () => {
  it('says what it read and inferred, and exits 0 when nothing is wrong', async () => {
    const answer = await asked(['check', names.good])
    expect(answer).toMatchObject({ code: 0, said: '' })
    expect(answer.out).toContain('Tất cả có 3 người.')
    expect(answer.out).toContain('Tự suy ra năm học: 2023-2024')
    expect(answer.out).toContain('Không có điều gì cần sửa.')
  })

  it('groups findings by cause with place, reason, law and remedy, and exits 1', async () => {
    const { code, out } = await asked(['check', names.bad])
    expect(code).toBe(1)
    expect(out).toMatch(/1\. Mô đun không có trong danh mục \(1 chỗ\)\n {3}Đăng ký!D8 \(Lê Thị Cúc\), lỗi: .*GVMN 99.*\n {3}Vì sao: .*\n {3}Căn cứ: Thông tư 12\/2019\/TT-BGDĐT.*\n {3}Cách sửa: /)
    expect((await asked(['check', names.bad, '--lang', 'en'])).out).toContain('Put right: ')
  })

  it('a workbook without a roster: empty tables, said so, exit 0', async () => {
    expect(await asked(['check', names.none])).toMatchObject({ code: 0, out: expect.stringContaining('nên không có gì để kiểm tra') })
    const json = await asked(['check', names.none, '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ tables: [], rows: [], findings: [] })
    expect(json.code).toBe(0)
  })

  it('writes a marked copy that checks the same, and never over anything', async () => {
    const out = join(folder, 'marked.xlsx')
    const original = readFileSync(names.bad)
    expect(await asked(['check', names.bad, '--out', out])).toMatchObject({ code: 1 })
    expect(readFileSync(names.bad).equals(original)).toBe(true)
    const marked = openXlsx(readFileSync(out))
    expect(marked.refused === null && marked.workbook.sheets.map(({ name, conditionalFormats, comments }) => [name, conditionalFormats.map(({ id }) => id), comments.map(({ id }) => id)])).toEqual([['Đăng ký', ['mark:error'], ['D8']], ['BDTX - kết quả kiểm tra', [], []]])
    expect((await asked(['check', out])).out).toBe((await asked(['check', names.bad])).out)
    expect((await asked(['check', names.bad, '--out', out])).said).toContain('đã có sẵn và không bị ghi đè')
    expect((await asked(['check', names.bad, '--out', names.bad])).said).toContain('chính là tệp gốc')
    expect((await asked(['check', names.bad, '--out', join(folder, 'khong', 'co.xlsx')])).said).toContain('Không ghi được')
  })

  it.each([
    ['no.xlsx', null, 'Không tìm thấy tệp'],
    ['.', null, 'là thư mục'],
    ['a.xlsx', 'Họ tên;Mô đun', 'không phải sổ làm việc Excel'],
    ['b.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'có mật khẩu'],
    ['c.xls', Uint8Array.from([9, 8, 16, 0]), 'Excel đời cũ'],
    ['d.xlsx', '', 'tệp rỗng'],
  ])('%s is refused in one sentence', async (name, content, sentence) => {
    const file = content === null ? join(folder, name) : saved(name, content)
    const { code, out, said } = await asked(['check', file])
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(sentence)
    expect(said.trim().split('\n')).toHaveLength(1)
  })
})

describe('what is known beforehand', () => {
  const context = { school: 'Trường A', level: 'MN', schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' }, plan: { modulesPerTeacher: 2, periods03: 40 }, history: [{ fullName: 'Nguyễn Thị An', schoolYear: '2022-2023', modules: ['GVMN 1'], result: 'Hoàn thành' }] }

  it('is used and nothing is inferred', async () => {
    const { out } = await asked(['check', names.good, '--context', saved('c.json', JSON.stringify(context))])
    expect(out).not.toContain('Tự suy ra')
    expect(out).toContain('GVMN 1')
  })

  it.each([
    ['[1]', 'toàn tệp phải là một đối tượng'],
    ['{', 'không phải JSON hợp lệ'],
    [{ ...context, level: 'ĐH' }, 'mục "level" phải là "MN"'],
    [{ ...context, schoolYear: { label: 'x', from: '2023-02-30', to: '2024-07-31' } }, 'mục "schoolYear.from" phải là một ngày có thật'],
    [{ ...context, schoolYear: { label: 'x', from: '2024-08-01', to: '2023-07-31' } }, 'mục "schoolYear.to" phải là một ngày sau'],
    [{ ...context, plan: { modulesPerTeacher: -1 } }, 'mục "plan.modulesPerTeacher" phải là một số nguyên'],
    [{ ...context, history: [{ ...context.history[0], result: 'Khá' }] }, 'mục "history[0].result" phải là "Hoàn thành"'],
    [{ ...context, history: [{ ...context.history[0], modules: 'GVMN 1' }] }, 'mục "history[0].modules" phải là một danh sách mã'],
    [{ ...context, history: {} }, 'mục "history" phải là một danh sách'],
    [{ ...context, school: 5 }, 'mục "school" phải là một chuỗi'],
  ])('%j is refused', async (json, sentence) => {
    const { code, said } = await asked(['check', names.good, '--context', saved('bad.json', typeof json === 'string' ? json : JSON.stringify(json))])
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  })
})

describe('the command line itself', () => {
  it.each([
    [['check'], 'Lệnh còn thiếu tham số file.'], [['check', 'x', '--foo'], 'Không có tùy chọn --foo.'], [['chek'], 'Không có lệnh chek.'],
    [['check', 'x', '--out'], 'Tùy chọn --out <file> cần một giá trị'], [['check', 'x', '--json', '--out', 'y'], 'Không dùng chung được'],
    [['rate', 'x', '--lang', 'en'], 'There is no file "x".'],
  ])('%j', async (words, sentence) => {
    const { code, said } = await asked(words)
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  })

  it('rates cases, and says when a file holds none', async () => {
    const cases = { cases: [{ id: 's1', input: { person: { role: 'GV', level: 'THPT' }, asOf: 'closed', programmes: { '01': { tests: [{ part: 'test', score: 4.5 }] } }, regulations: [] } }] }
    const { code, out } = await asked(['rate', saved('rate.json', JSON.stringify(cases)), '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([{ id: 's1', state: 'rated', rating: 'Không hoàn thành', reasons: ['test-below-pass'] }])
    expect((await asked(['rate', saved('no.json', '{}')])).said).toContain('không có danh sách "cases"')
  })
})

describe('query', () => {
  const seen: { authorization?: string | undefined; body: string }[] = []
  const answers: Record<string, string> = { '/graphql': '{"data":{"viewer":null}}', '/errors': '{"errors":[{"message":"x"}]}', '/page': '<html>' }
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => { body += String(part) })
    request.on('end', () => {
      seen.push({ authorization: request.headers.authorization, body })
      response.end(answers[request.url ?? ''])
    })
  })
  const at = { address: '' }
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => {
    at.address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    resolve()
  })))
  afterAll(() => { server.close() })

  it('posts with the token and prints the answer', async () => {
    const file = saved('q.graphql', '{ viewer { displayName } }')
    const { code, out } = await asked(['query', file, '--variables', '{"a":1}'], { BDTX_URL: at.address, BDTX_TOKEN: 'bi-mat' })
    expect([code, JSON.parse(out)]).toEqual([0, { data: { viewer: null } }])
    expect(seen.at(-1)).toEqual({ authorization: 'Bearer bi-mat', body: '{"query":"{ viewer { displayName } }","variables":{"a":1}}' })
    expect(await asked(['query', file], { BDTX_URL: `${at.address}/errors` })).toMatchObject({ code: 1 })
  })

  it.each([
    ['/page', [], 'không trả lời bằng GraphQL'], ['', ['--variables', '{'], '"--variables" không phải JSON hợp lệ'],
  ])('%s %j is refused', async (path, more, sentence) => {
    const { code, said } = await asked(['query', saved('q.graphql', '{a}'), ...more], { BDTX_URL: at.address + path })
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  })

  it('says when nobody is there', async () => {
    const file = saved('q.graphql', '{a}')
    expect((await asked(['query', file], { BDTX_URL: 'http://127.0.0.1:9' })).said).toContain('Không kết nối được máy chủ')
    expect((await asked(['query', file], { BDTX_URL: 'ftp://x' })).said).toContain('không dùng được')
  })
})

describe('the help page', () => {
  it('speaks Vietnamese unless told otherwise, the words of the parser too', async () => {
    const { out } = await asked(['check', '--help'])
    expect(out).toMatch(/^Cách dùng: bdtx check \[tùy chọn\] <file>$/m)
    expect(out).not.toMatch(/Usage|Options|Arguments|default|choices/)
    expect((await asked(['--help', '--lang', 'en'])).out).toMatch(/^Usage: bdtx \[options\] \[command\]$/m)
  })
})
