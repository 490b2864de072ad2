import { describe, expect, it, vi } from 'vitest'
import { failure } from '#core/base/result.ts'
import { createEvent } from './events.ts'
import { createFakeService } from './fake-service.ts'
import { startOnStandIn, type StartedShell } from './started-shell.ts'

const project = { handle: 'handle-0001', fileName: 'event.muqabala', title: 'US visit to Caracas' }
const diskFull = failure('diskFull', { fileName: 'event.muqabala' })
const journalFailed = failure('journalFailed', { fileName: 'event.muqabala' })
const changedOutside = failure('fileChangedOutside', { fileName: 'event.muqabala' })

/** Buttons of the box: the first is the way on, then the journal, then staying. */
const wayOn = 0
const keepInJournal = 1
const quitAnyway = 1
const stay = 2

describe('closing the window', () => {
  it('with nothing unsaved asks nothing, keeps the window’s place and lets go of every file', async () => {
    const shell = await startOnStandIn()
    shell.window().close()
    await isClosed(shell)
    expect({ asked: shell.electron.asked, reached: saves(shell), letGo: shell.service.isAllClosed }).toEqual({
      asked: [],
      reached: [],
      letGo: true,
    })
  })

  it('with unsaved work saves it and asks nothing', async () => {
    const shell = await startWithUnsaved()
    shell.window().close()
    await isClosed(shell)
    expect({ asked: shell.electron.asked, reached: saves(shell) }).toEqual({ asked: [], reached: ['project.save'] })
  })

  it('when saving fails says which project, why, and what is kept where; cancelling keeps the window', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] })
    shell.electron.answers.message.push(stay)
    shell.window().close()
    await vi.waitFor(() => expect(shell.electron.asked).toHaveLength(1))
    const [asked] = shell.electron.asked
    expect(asked).toEqual({
      type: 'warning',
      message: '“\u2068US visit to Caracas\u2069” could not be saved',
      detail:
        'The disk is full. Free some space, then save again; your changes are in the journal.\n\n' +
        'Your latest changes are kept in the journal on this computer and will be there when you open the project again.',
      buttons: ['Try again', 'Quit and keep changes in the journal', 'Cancel'],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    })
    expect([shell.window().isDestroyed(), shell.service.isAllClosed]).toEqual([false, false])
  })

  it('after cancelling can be tried again, and then closes', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] })
    shell.electron.answers.message.push(stay)
    shell.window().close()
    await vi.waitFor(() => expect(shell.electron.asked).toHaveLength(1))
    await settled()
    shell.window().close()
    await isClosed(shell)
    expect(saves(shell)).toEqual(['project.save', 'project.save'])
  })

  it('tries again for as long as the editor wants', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull, diskFull] })
    shell.electron.answers.message.push(wayOn, wayOn)
    shell.window().close()
    await isClosed(shell)
    expect({ asked: shell.electron.asked.length, reached: saves(shell) }).toEqual({
      asked: 2,
      reached: ['project.save', 'project.save', 'project.save'],
    })
  })

  it('leaves the work in the journal when told to, after seeing that the journal is whole', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] })
    shell.electron.answers.message.push(keepInJournal)
    shell.window().close()
    await isClosed(shell)
    expect([saves(shell), shell.service.flushes]).toEqual([['project.save'], 1])
  })

  it('does not leave quietly when the journal cannot be written either', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] })
    shell.service.nextFlushes.push(journalFailed, journalFailed)
    shell.electron.answers.message.push(keepInJournal, wayOn, stay)
    shell.window().close()
    await vi.waitFor(() => expect(shell.electron.asked).toHaveLength(3))
    await settled()
    expect({
      buttons: shell.electron.asked[2]?.buttons,
      flushes: shell.service.flushes,
      isGone: shell.window().isDestroyed(),
    }).toEqual({ buttons: ['Try again', 'Quit anyway', 'Cancel'], flushes: 2, isGone: false })
  })

  it('leaves without the journal only when the editor says so', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] })
    shell.service.nextFlushes.push(journalFailed)
    shell.electron.answers.message.push(keepInJournal, quitAnyway)
    shell.window().close()
    await isClosed(shell)
    expect(shell.electron.asked).toHaveLength(2)
  })

  it('a file somebody else changed is offered to be kept beside ours', async () => {
    const shell = await startWithUnsaved({ 'project.save': [changedOutside] })
    shell.electron.answers.message.push(wayOn)
    shell.window().close()
    await isClosed(shell)
    expect({ buttons: shell.electron.asked[0]?.buttons?.[0], reached: saves(shell) }).toEqual({
      buttons: 'Keep both copies',
      reached: ['project.save', 'project.saveBeside'],
    })
  })

  it('pressing the button twice asks once', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] })
    shell.electron.answers.message.push(stay)
    shell.window().close()
    shell.window().close()
    await vi.waitFor(() => expect(shell.electron.asked).toHaveLength(1))
    await settled()
    expect(saves(shell)).toEqual(['project.save'])
  })

  it('a bug while saving keeps the window and is logged', async () => {
    const shell = await startWithUnsaved()
    shell.service.broken = { name: 'project.save', message: 'no such thing' }
    shell.window().close()
    await vi.waitFor(() => expect(shell.log.some((line) => line.includes('no such thing'))).toBe(true))
    expect(shell.window().isDestroyed()).toBe(false)
  })

  it('the page has no veto of its own', async () => {
    const shell = await startOnStandIn()
    const veto = createEvent()
    shell.window().webContents.events.emit('will-prevent-unload', veto)
    expect(veto.isPrevented()).toBe(true)
  })
})

describe('quitting', () => {
  it('flushes the journal before the process ends, once', async () => {
    const shell = await startOnStandIn()
    const first = createEvent()
    shell.electron.app.emit('will-quit', first)
    await vi.waitFor(() => expect(shell.electron.did).toContain('quit'))
    const second = createEvent()
    shell.electron.app.emit('will-quit', second)
    expect([first.isPrevented(), shell.service.isAllClosed, second.isPrevented()]).toEqual([true, true, false])
  })

  it('a journal that cannot be flushed at the very end does not keep the process', async () => {
    const service = createFakeService()
    const shell = await startOnStandIn({
      service: Object.assign(service, { closeAll: () => Promise.reject(new Error('EIO')) }),
    })
    shell.electron.app.emit('will-quit', createEvent())
    await vi.waitFor(() => expect(shell.electron.did).toContain('quit'))
    expect(shell.log.some((line) => line.includes('EIO'))).toBe(true)
  })

  it('the app ends with its window, but stays on macOS, where it opens a new one when called', async () => {
    const linux = await startOnStandIn({ platform: 'linux' })
    linux.electron.app.emit('window-all-closed')
    const mac = await startOnStandIn({ platform: 'darwin' })
    mac.window().close()
    await isClosed(mac)
    mac.electron.app.emit('window-all-closed')
    const hasQuit = [linux, mac].map(({ electron }) => electron.did.includes('quit'))
    mac.electron.app.emit('activate')
    await vi.waitFor(() => expect(mac.electron.windows).toHaveLength(2))
    expect(hasQuit).toEqual([true, false])
  })

  it('on macOS quitting ends it too, unless the editor stayed', async () => {
    const shell = await startWithUnsaved({ 'project.save': [diskFull] }, 'darwin')
    shell.electron.answers.message.push(stay)
    shell.electron.app.emit('before-quit')
    shell.window().close()
    await vi.waitFor(() => expect(shell.electron.asked).toHaveLength(1))
    await settled()
    shell.window().close()
    await isClosed(shell)
    shell.electron.app.emit('window-all-closed')
    const afterClosing = shell.electron.did.includes('quit')
    shell.electron.app.emit('before-quit')
    shell.electron.app.emit('window-all-closed')
    expect([afterClosing, shell.electron.did.includes('quit')]).toEqual([false, true])
  })

  it('the system going down flushes without questions', async () => {
    const shell = await startWithUnsaved()
    shell.window().events.emit('session-end')
    expect([shell.service.flushes, shell.electron.asked]).toEqual([1, []])
  })
})

describe('a page that dies', () => {
  it('is loaded again and told which project it had', async () => {
    const shell = await startOnStandIn()
    await shell.electron.call('project.create', { title: 'Event' })
    shell.window().webContents.events.emit('render-process-gone', createEvent(), { reason: 'crashed' })
    expect(shell.window().webContents.reloads).toBe(1)
    shell.window().webContents.events.emit('did-finish-load')
    expect(shell.window().webContents.sent).toEqual([
      ['muqabala:event', 'project.requested', { handle: 'handle-0001' }],
    ])
  })

  it('is not told of a project that was closed before', async () => {
    const shell = await startOnStandIn()
    await shell.electron.call('project.create', { title: 'Event' })
    await shell.electron.call('project.close', { handle: 'handle-0001' })
    shell.window().webContents.events.emit('did-finish-load')
    expect(shell.window().webContents.sent).toEqual([])
  })

  it('for the third time in a minute is loaded only when the editor says so', async () => {
    let now = 0
    const shell = await startOnStandIn({ now: () => now })
    const die = () => shell.window().webContents.events.emit('render-process-gone', createEvent(), { reason: 'oom' })
    die()
    now = 70_000
    die()
    now = 80_000
    die()
    expect([shell.window().webContents.reloads, shell.electron.asked.length]).toEqual([3, 0])
    now = 90_000
    shell.electron.answers.message.push(1)
    die()
    await vi.waitFor(() => expect(shell.electron.did).toContain('quit'))
    expect([shell.window().webContents.reloads, shell.electron.asked[0]?.buttons]).toEqual([3, ['Load again', 'Quit']])
  })

  it('in the ordinary way, when its window closes, is left alone', async () => {
    const shell = await startOnStandIn()
    shell.window().webContents.events.emit('render-process-gone', createEvent(), { reason: 'clean-exit' })
    expect(shell.window().webContents.reloads).toBe(0)
  })
})

async function startWithUnsaved(
  next: ReturnType<typeof createFakeService>['next'] = {},
  platform: NodeJS.Platform = 'linux',
): Promise<StartedShell> {
  const service = createFakeService()
  service.unsavedProjects = [project]
  return startOnStandIn({ service: Object.assign(service, { next }), platform })
}

function isClosed(shell: StartedShell): Promise<void> {
  return vi.waitFor(() => expect(shell.window().isDestroyed()).toBe(true))
}

/** Lets everything run that is ready to. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** What was saved and closed, in order. */
function saves({ service }: StartedShell): readonly string[] {
  return service.reached.filter((name) => name.startsWith('project.'))
}
