import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEventReader, eventStreamHeartbeat, formatEvent, type HostEvent } from '#core/host/event-stream.ts'

const SEED = 20_261_121

const events: readonly HostEvent[] = [
  { name: 'menu.command', payload: { command: 'undo' } },
  { name: 'project.requested', payload: { handle: 'project_1' } },
  { name: 'menu.command', payload: { command: 'line\nbreak\n\nand «نقل»' } },
  { name: 'project.takenOver', payload: { handle: 'project_2' } },
]

describe('the event stream', () => {
  it(`gives back every event, in order, however it is cut into pieces (seed ${SEED})`, () => {
    const stream = events.map(formatEvent).join(eventStreamHeartbeat)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (lengths) => {
        const read = createEventReader()
        const received: HostEvent[] = []
        let from = 0
        for (const length of [...lengths, stream.length]) {
          received.push(...read(stream.slice(from, from + length)))
          from += length
        }
        expect(received).toEqual(events)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('passes over what is not an event of the contract', () => {
    const read = createEventReader()
    const stream = [
      'event: menu.explode\ndata: {}\n\n',
      'event: project.requested\ndata: {"handle":"../../etc"}\n\n',
      'event: menu.command\ndata: {"command"\n\n',
      'data: {}\n\n',
      formatEvent({ name: 'menu.command', payload: { command: 'redo' } }),
    ].join('')
    expect(read(stream)).toEqual([{ name: 'menu.command', payload: { command: 'redo' } }])
  })
})
