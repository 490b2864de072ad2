import type { Browser } from 'playwright-core'

/** Milliseconds of processor that the browser has used so far, by what its processes do. */
export interface Cpu {
  /** The pages: script, style, layout, paint and raster of each on its threads. */
  readonly renderer: number
  /** Putting layers together. */
  readonly gpu: number
}

/** Wall time depends on who else uses the machine; the time of the processor hardly does. */
export async function readCpu(browser: Browser): Promise<Cpu> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const of = (kind: string) =>
    processInfo.filter(({ type }) => type === kind).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
  return { renderer: of('renderer'), gpu: of('GPU') }
}
