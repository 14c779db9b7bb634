import type { Provision } from '../../grammar/provision.ts'
import type { Case } from '../../grammar/rule.ts'
import { topics01, topics02 } from '../../law/tt-17-2019.ts'
import { right, wrong } from '../example.ts'

const announced = (base: Provision, layer: Provision['layer'], topics: readonly string[]): Provision => ({
  ...base,
  layer,
  since: [{ from: '2024-08-01', value: { topics } }],
})

const provisions = [
  announced(topics01, 'province', ['Chuyên đề Một của năm học', 'Chuyên đề Hai của năm học']),
  announced(topics02, 'province', ['Chuyên đề riêng của tỉnh']),
]

export const cases: readonly Case[] = [
  right('no topics were announced', [{ fullName: 'Người Thử Một', programme01: 'Chuyên đề tự chọn' }]),
  { ...right('a topic that was announced, spelled without marks', [{ fullName: 'Người Thử Một', programme01: '1. CHUYEN DE MOT CUA NAM HOC; 2. Chuyên đề Hai của năm học' }]), provisions },
  { ...wrong('a topic of its own', [{ line: 0, field: 'programme01', severity: 'info' }], [[{ fullName: 'Người Thử Một', programme01: 'Chuyên đề tự chọn' }]]), provisions },
  { ...wrong('a topic of the other programme', [{ line: 0, field: 'programme02' }], [[{ fullName: 'Người Thử Một', programme02: 'Chuyên đề Một của năm học' }]]), provisions },
  { ...right('nothing written', [{ fullName: 'Người Thử Một', programme01: null }]), provisions },
]
