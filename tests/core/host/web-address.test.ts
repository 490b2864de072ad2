import { describe, expect, it } from 'vitest'
import { formatFragment, parseFragment, type WebAddress } from '#core/host/web-address.ts'

const token = 'aB3_-'.repeat(8)

describe('the printed address', () => {
  it.each<WebAddress>([
    { token, project: null },
    { token, project: 'project_1' },
  ])('gives back what it was made from: %j', (address) => {
    expect(parseFragment(formatFragment(address))).toEqual(address)
  })

  it.each(['', '#', '#token=', '#token=short', '#project=project_1', `#token=${token}%20`, `?token=${token}`.slice(2)])(
    'is none when it holds no token: "%s"',
    (hash) => {
      expect(parseFragment(hash)).toBeNull()
    },
  )

  it('leaves out a project that is no handle', () => {
    expect(parseFragment(`#token=${token}&project=../../etc/passwd`)).toEqual({ token, project: null })
  })
})
