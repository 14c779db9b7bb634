import { execFileSync } from 'node:child_process'

/** Walks the guide's steps in a browser and puts the pictures where the guide shows them. */
execFileSync('npm', ['run', '-s', 'jest', '--', '--selectProjects', 'e2e', '--testPathPatterns', 'test/e2e/guide'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BDTX_GUIDE_PICTURES: 'docs/images' },
})
