import { chromium, type Browser } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { browserArguments } from './find-browser.ts'

let launched: Promise<Browser> | null = null

/** The browser of this test file, started when first asked for. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: inject('browserPath'), args: [...browserArguments] })
  return launched
}

afterAll(async () => {
  await (await launched)?.close()
  launched = null
})
