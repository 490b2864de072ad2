import { describe, expect, it } from 'vitest'
import { isThreadVisible, threadPath, whereaboutsOf } from '../../../renderer/align/thread-geometry.ts'

const at = (y: number) => ({ top: y - 10, bottom: y + 10 })

describe('a thread', () => {
  it('leaves both ports level, whichever way the interface runs', () => {
    expect(threadPath({ xA: 0, xB: 112, height: 500 }, 40, 200)).toBe('M4 40h8C56 40 56 200 100 200H108')
    expect(threadPath({ xA: 112, xB: 0, height: 500 }, 40, 200)).toBe('M108 40h-8C56 40 56 200 12 200H4')
  })

  it('turns sooner the farther it goes', () => {
    const bend = (yB: number) => Number(/C([\d.]+)/.exec(threadPath({ xA: 0, xB: 112, height: 900 }, 0, yB))?.[1])
    expect([bend(0), bend(160), bend(380), bend(900)]).toEqual([72, 56, 34, 34])
  })

  it('is counted above or below when an end is out of view, and drawn while any of it can be seen', () => {
    expect(whereaboutsOf(at(-30), at(200), 500)).toBe('above')
    expect(whereaboutsOf(at(20), at(700), 500)).toBe('below')
    expect(whereaboutsOf(at(20), at(499), 500)).toBe('inView')
    expect([isThreadVisible(at(-30), at(200), 500), isThreadVisible(at(600), at(700), 500)]).toEqual([true, false])
  })
})
