/* global document, crypto, fetch, FileReader */
// Runs in the reader's browser as it stands: the file is hashed there and never leaves.
const form = document.getElementById('question')
const answer = document.getElementById('answer')
const QUERY = 'query ($number: String, $sha256: String) { paperVerify(number: $number, sha256: $sha256) { known revokedOn textVi textEn } }'

const say = (text, state = '') => {
  answer.textContent = text
  answer.className = state
}

const bytesOf = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => resolve(reader.result)
  reader.onerror = () => reject(reader.error)
  reader.readAsArrayBuffer(file)
})

const sha256Of = async (file) => {
  const hash = await crypto.subtle.digest('SHA-256', await bytesOf(file))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const ask = async (variables) => {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY, variables }) })
  const { data, errors } = await response.json()
  if (errors?.some(({ extensions }) => extensions.code === 'RATE_LIMITED')) return say(form.dataset.wait)
  const { known, revokedOn, textVi, textEn } = data.paperVerify
  return say(`${textVi}\n${textEn}`, known && !revokedOn ? 'known' : 'unknown')
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const file = document.getElementById('file').files[0]
  const number = document.getElementById('number').value.trim() || null
  if (file && !crypto.subtle) return say(form.dataset.insecure)
  say(form.dataset.asking)
  try {
    await ask({ number, sha256: file ? await sha256Of(file) : null })
  } catch {
    say(form.dataset.failed)
  }
})
