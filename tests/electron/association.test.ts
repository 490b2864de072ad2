import { describe, expect, it, vi } from 'vitest'
import { projectPathsIn } from '../../electron/association.ts'
import { createEvent } from './events.ts'
import { startOnStandIn } from './started-shell.ts'

const requested = ['muqabala:event', 'project.requested', { handle: 'handle-0001' }]

describe('project files on a command line', () => {
  it.each([
    [['event.muqabala'], ['/home/editor/event.muqabala']],
    [
      ['/a/دیدار.muqabala', '../b.MUQABALA'],
      ['/a/دیدار.muqabala', '/home/b.MUQABALA'],
    ],
    [['file:///a/with%20space.muqabala'], ['/a/with space.muqabala']],
    [['file://server.example.org/share/a.muqabala', 'file:///%ZZ.muqabala', 'file:///a%2fb.muqabala'], []],
    [['--original-process-start-time=1', '--inspect.muqabala', '-x.muqabala'], []],
    [['notes.txt', 'muqabala', '', '.', 'a.muqabala.txt'], []],
  ])('%j means %j', (given, paths) => {
    expect(projectPathsIn(['/usr/bin/muqabala', ...given], '/home/editor')).toEqual(paths)
  })

  it('the program itself is no project, whatever it is called', () => {
    expect(projectPathsIn(['/opt/strange.muqabala'], '/')).toEqual([])
  })
})

describe('files the system asks for', () => {
  it('one on the first command line is opened once the page is there to show it', async () => {
    const { service, window } = await startOnStandIn({ argv: ['event.muqabala'] })
    await vi.waitFor(() => expect(window().webContents.sent).toEqual([requested]))
    expect(service.openedPaths).toEqual(['/home/editor/event.muqabala'])
  })

  it('macOS sends them as events, while running too', async () => {
    const { electron, service, window } = await startOnStandIn({ platform: 'darwin' })
    const event = createEvent()
    electron.app.emit('open-file', event, '/Users/editor/event.muqabala')
    await vi.waitFor(() => expect(window().webContents.sent).toEqual([requested]))
    expect([event.isPrevented(), service.openedPaths]).toEqual([true, ['/Users/editor/event.muqabala']])
  })

  it('a second start hands its files over and brings the window up', async () => {
    const { electron, service, window } = await startOnStandIn()
    window().isShown = false
    electron.app.emit('second-instance', createEvent(), ['muqabala', 'event.muqabala'], '/home/editor/desk')
    await vi.waitFor(() => expect(window().webContents.sent).toEqual([requested]))
    expect([service.openedPaths, window().isShown]).toEqual([['/home/editor/desk/event.muqabala'], true])
  })

  it('one that cannot be opened is explained, by name and without its folder', async () => {
    const { electron } = await startOnStandIn({ argv: ['/secret/folder/damaged.muqabala'] })
    await vi.waitFor(() => expect(electron.asked).toHaveLength(1))
    const [asked] = electron.asked
    expect([asked?.message, asked?.detail, asked?.buttons]).toEqual([
      '“\u2068damaged.muqabala\u2069” could not be opened',
      'The project file is damaged. It is kept as it is; a backup or the journal may hold your work.',
      ['OK'],
    ])
  })
})

describe('a second start', () => {
  it('ends at once and touches nothing', async () => {
    const { electron, service } = await startOnStandIn({ isFirst: false, argv: ['event.muqabala'] })
    expect([electron.did, electron.windows, service.reached]).toEqual([['quit'], [], []])
  })
})
