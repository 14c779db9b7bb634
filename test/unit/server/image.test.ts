import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { serviceLimits } from '#server/graph/limits.ts'

const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').map((line) => line.trim())

/** What the last stage of the image takes along, by its place in the repository. */
const copied = lines('Dockerfile').flatMap((line) => /^COPY (?:--from=\S+ )?(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []).map((path) => path.replace('/app/', ''))

test.each(['package.json', '.npmrc', 'manifest.xml', 'schema', 'server', 'test/tsconfig.base.json', 'dist/addin', 'docs/guide-en.md', 'docs/huong-dan', 'docs/images'])('the image holds %s, which the server reads', (path) => {
  expect(copied).toContain(path)
  expect(lines('.dockerignore').filter((ignored) => ignored !== '' && ignored !== 'dist' && `${path}/`.startsWith(`${ignored}/`))).toEqual([])
})

test.each([['docker-compose.yml', /max_size (\d+)MB/], ['docs/production.md', /client_max_body_size (\d+)m;/]])('the proxy of %s lets through whatever the server takes', (file, size) => {
  expect(Number(size.exec(readFileSync(file, 'utf8'))?.[1]) * 1_000_000).toBeGreaterThanOrEqual(serviceLimits.bodyBytes)
})
