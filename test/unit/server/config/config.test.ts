import { expect, test } from '@jest/globals'
import { configOf, faultsOfConfig, type Environment } from '#server/config.ts'

const faults = (env: Environment) => faultsOfConfig(env, configOf(env, '/srv')).map(({ fault, setting }) => `${setting} ${fault}`)
const real = { NODE_ENV: 'production', BDTX_ORIGIN: 'https://bdtx.example', BDTX_TLS: 'off' }

test('nothing set: everything on this machine, preview and demonstration included', () => {
  expect(faults({})).toEqual([])
  expect(configOf({}, '/srv')).toMatchObject({
    port: 3443, host: '127.0.0.1', origin: 'https://localhost:3443', data: '/srv/.data', databaseUrl: null, tls: { from: 'development' }, preview: true, demo: true, introspection: true,
  })
})

test('the origin follows the port unless it is told', () => {
  expect(configOf({ BDTX_PORT: '4443' }, '/srv').origin).toBe('https://localhost:4443')
  expect(configOf({ BDTX_ORIGIN: 'https://bdtx.example/' }, '/srv').origin).toBe('https://bdtx.example')
})

test('production has no preview and no demonstration, whatever is asked', () => {
  expect(configOf({ ...real, BDTX_DEMO: 'on', BDTX_PREVIEW: 'on' }, '/srv')).toMatchObject({ preview: false, demo: false, introspection: false, tls: { from: 'proxy' } })
  expect(faults({ ...real, BDTX_DEMO: 'on', BDTX_PREVIEW: '1' })).toEqual(['BDTX_DEMO demoInProduction', 'BDTX_PREVIEW demoInProduction'])
  expect(faults(real)).toEqual([])
})

test('production needs an address and a certificate, or a proxy that has one', () => {
  expect(faults({ NODE_ENV: 'production' })).toEqual(['BDTX_ORIGIN originNeeded', 'BDTX_TLS_CERT certificateNeeded'])
  expect(faults({ ...real, BDTX_TLS: undefined, BDTX_TLS_CERT: 'a.crt', BDTX_TLS_KEY: 'a.key' })).toEqual([])
})

test.each([
  [{ BDTX_PORT: 'abc' }, ['BDTX_PORT notANumber']],
  [{ BDTX_PORT: '65536' }, ['BDTX_PORT notANumber']],
  [{ BDTX_PORT: '65535' }, []],
  [{ BDTX_SESSION_HOURS: '0' }, ['BDTX_SESSION_HOURS notANumber']],
  [{ BDTX_INVITATION_DAYS: '1.5' }, ['BDTX_INVITATION_DAYS notANumber']],
  [{ BDTX_ORIGIN: 'http://localhost' }, ['BDTX_ORIGIN originNotSecure']],
  [{ BDTX_TLS_CERT: 'only.crt' }, ['BDTX_TLS_CERT, BDTX_TLS_KEY certificateHalf']],
  [{ DATABASE_URL: 'mysql://x' }, ['DATABASE_URL databaseUrl']],
])('%p', (env, expected) => {
  expect(faults(env)).toEqual(expected)
})
