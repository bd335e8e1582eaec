import { expect, test } from 'vitest'
import { hostErrorOf } from '../../src/host/machine-fault.ts'

const refused = Object.assign(new Error('EACCES'), { code: 'EACCES' })

test('whoever may not write is told of another folder, whoever may not read is not', () => {
  expect(hostErrorOf(refused, 'write', 'dist').hint).toContain('--out')
  expect(hostErrorOf(refused, 'read', 'story.yaml').hint).toBe('Change the permissions of the file.')
})
