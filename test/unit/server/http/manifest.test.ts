import { expect, test } from '@jest/globals'
import { manifestFor } from '#server/http/manifest.ts'

test('every address is moved to the origin and nothing else changes', () => {
  const template = '<a DefaultValue="https://localhost:3443/addin/x"/><b>https://appsforoffice.microsoft.com</b><c>https://localhost:3443</c>'
  expect(manifestFor(template, 'https://bdtx.example')).toBe(
    '<a DefaultValue="https://bdtx.example/addin/x"/><b>https://appsforoffice.microsoft.com</b><c>https://bdtx.example</c>',
  )
})

test('what is no origin cannot reach the XML', () => {
  expect(manifestFor('<c>https://localhost:3443</c>', 'https://bdtx.example/"><script>')).toBe('<c>https://bdtx.example</c>')
})
