import { describe, expect, it } from 'vitest'
import { threadPath } from '../../../renderer/align/thread-geometry.ts'

describe('a thread', () => {
  it('leaves both ports level, whichever way the interface runs', () => {
    expect(threadPath({ xA: 0, xB: 112, height: 500 }, 40, 200)).toBe('M4 40h8C56 40 56 200 100 200H108')
    expect(threadPath({ xA: 112, xB: 0, height: 500 }, 40, 200)).toBe('M108 40h-8C56 40 56 200 12 200H4')
  })

  it('turns sooner the farther it goes', () => {
    const bend = (yB: number) => Number(/C([\d.]+)/.exec(threadPath({ xA: 0, xB: 112, height: 900 }, 0, yB))?.[1])
    expect([bend(0), bend(160), bend(380), bend(900)]).toEqual([72, 56, 34, 34])
  })
})
