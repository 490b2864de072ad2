import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createWindowPlaces } from '../../electron/window-state.ts'
import { backgrounds, openWindow } from '../../electron/window.ts'
import { createStandIn } from './stand-in.ts'
import { createFolder, startOnStandIn } from './started-shell.ts'

const laptop = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }
const monitor = { id: 2, workArea: { x: 1366, y: 0, width: 2560, height: 1400 } }
const onMonitor = { x: 1500, y: 100, width: 1800, height: 1200, isMaximized: false }
const onLaptop = { x: 0, y: 0, width: 1200, height: 700, isMaximized: true }

describe('the window’s place', () => {
  it('is kept for each arrangement of displays, in whatever order they are listed', async () => {
    const places = createWindowPlaces(join(await createFolder(), 'window.json'))
    await places.keep([laptop, monitor], onMonitor)
    await places.keep([laptop], onLaptop)
    expect([await places.find([monitor, laptop]), await places.find([laptop])]).toEqual([onMonitor, onLaptop])
  })

  it('out of reach, as after a monitor was turned round, is not used', async () => {
    const places = createWindowPlaces(join(await createFolder(), 'window.json'))
    const outOfReach = [
      { ...onLaptop, x: 1300 },
      { ...onLaptop, y: 700 },
      { ...onLaptop, y: -50 },
      { ...onLaptop, x: -1150 },
    ]
    const found = []
    for (const place of outOfReach) {
      await places.keep([laptop], place)
      found.push(await places.find([laptop]))
    }
    expect(found).toEqual([null, null, null, null])
  })

  it.each(['', '{', '[]', '{"1:0,0,1366,728":{"x":"0"}}', '{"1:0,0,1366,728":{"x":0,"y":0,"width":0,"height":1}}'])(
    'a file that holds %j counts as none',
    async (text) => {
      const path = join(await createFolder(), 'window.json')
      await writeFile(path, text)
      expect(await createWindowPlaces(path).find([laptop])).toBeNull()
    },
  )

  it('is written when the window closes', async () => {
    const { folder, window } = await startOnStandIn()
    window().close()
    await vi.waitFor(() => expect(window().isDestroyed()).toBe(true))
    expect(JSON.parse(await readFile(join(folder, 'userData/window.json'), 'utf8'))).toEqual({
      '1:0,0,1920,1040': { x: 10, y: 20, width: 1200, height: 800, isMaximized: false },
    })
  })
})

describe('the window', () => {
  it.each([
    [monitor, { width: 1440, height: 900 }],
    [laptop, { width: 1366, height: 728 }],
  ])('opens for the first time as large as usual, or as the display allows', async (display, size) => {
    const folder = await createFolder()
    const electron = createStandIn({ userData: folder })
    electron.displays = [display]
    await openWindow({
      parts: electron.parts,
      places: createWindowPlaces(join(folder, 'none')),
      preloadPath: 'preload.cjs',
    })
    expect(electron.windows[0]?.options).toMatchObject({ ...size, minWidth: 960, minHeight: 640, show: false })
  })

  it('opens maximised where it was left so, in the colour of the theme, and shows when its page is ready', async () => {
    const folder = await createFolder()
    const electron = createStandIn({ userData: folder })
    electron.displays = [laptop]
    const places = createWindowPlaces(join(folder, 'window.json'))
    await places.keep([laptop], onLaptop)
    await openWindow({ parts: electron.parts, places, preloadPath: 'preload.cjs' })
    const [window] = electron.windows
    const before = window?.isShown
    window?.events.emit('ready-to-show')
    expect({
      color: window?.options.backgroundColor,
      isLarge: window?.isMaximized(),
      before,
      after: window?.isShown,
    }).toEqual({
      color: backgrounds.light,
      isLarge: true,
      before: false,
      after: true,
    })
  })
})
