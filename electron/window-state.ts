import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { DisplayPart, Rectangle } from './parts.ts'

/** Where the window was on one arrangement of displays. */
const placeSchema = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  isMaximized: v.boolean(),
})
const placesSchema = v.record(v.string(), placeSchema)

export type WindowPlace = v.InferOutput<typeof placeSchema>

export const smallestWindow = { width: 960, height: 640 } as const
const usualWindow = { width: 1440, height: 900 } as const

/** How much of a window must be on some display for an editor to get hold of it, in pixels. */
const reachable = { width: 200, height: 80 } as const

/**
 * The window's places, one for each arrangement of displays: a laptop on the desk with its monitor and the same laptop on a train
 * each find the window as it was left there. A file that cannot be read counts as none: the place of a window is no work to lose.
 */
export interface WindowPlaces {
  /** Where to open; null for the usual size in the middle. */
  find(displays: readonly DisplayPart[]): Promise<WindowPlace | null>
  keep(displays: readonly DisplayPart[], place: WindowPlace): Promise<void>
}

export function createWindowPlaces(path: string): WindowPlaces {
  return {
    async find(displays) {
      const place = (await readPlaces(path))[arrangementOf(displays)]
      return place !== undefined && isReachable(place, displays) ? place : null
    },
    async keep(displays, place) {
      const places = { ...(await readPlaces(path)), [arrangementOf(displays)]: place }
      await writeFile(path, JSON.stringify(places))
    },
  }
}

/** The size to open with where no place is kept: the usual one, or what the first display has. */
export function sizeFor(displays: readonly DisplayPart[]): Pick<Rectangle, 'width' | 'height'> {
  const room = displays[0]?.workArea ?? usualWindow
  return { width: Math.min(usualWindow.width, room.width), height: Math.min(usualWindow.height, room.height) }
}

async function readPlaces(path: string): Promise<Readonly<Record<string, WindowPlace>>> {
  try {
    const parsed = v.safeParse(placesSchema, JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.output : {}
  } catch {
    // Missing at the first start; torn by a crash at worst. Either way the window opens in its usual place.
    return {}
  }
}

function arrangementOf(displays: readonly DisplayPart[]): string {
  return displays
    .map(({ id, workArea }) => `${id}:${workArea.x},${workArea.y},${workArea.width},${workArea.height}`)
    .sort()
    .join(' ')
}

function isReachable(place: WindowPlace, displays: readonly DisplayPart[]): boolean {
  return displays.some(({ workArea }) => {
    const width = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x)
    const height = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y)
    return width >= reachable.width && height >= reachable.height && place.y >= workArea.y
  })
}
