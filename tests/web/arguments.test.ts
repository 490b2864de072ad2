import { describe, expect, it } from 'vitest'
import { readStartArguments } from '../../web/arguments.ts'

const plain = { project: null, port: 0, opensBrowser: true, prefersBrowser: false }

describe('the arguments of a start', () => {
  it.each([
    [[], plain],
    [['a.muqabala'], { ...plain, project: '/home/editor/a.muqabala' }],
    [['/tmp/a.muqabala', '--browser'], { ...plain, project: '/tmp/a.muqabala', prefersBrowser: true }],
    [['--no-open', '--port', '4123'], { ...plain, port: 4123, opensBrowser: false }],
  ])('%j', (words, expected) => {
    expect(readStartArguments(words, '/home/editor')).toEqual(expected)
  })

  it.each([[['--prot', '1']], [['--port', 'many']], [['--port', '65536']], [['a.muqabala', 'b.muqabala']]])(
    'are refused: %j',
    (words) => {
      expect(() => readStartArguments(words, '/')).toThrow(TypeError)
    },
  )
})
