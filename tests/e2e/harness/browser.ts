import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'
import { browserArguments } from './find-browser.ts'

let launched: Promise<Browser> | null = null

/** The browser of this worker, started when first asked for; it ends with the worker. Every page has a context of its own in it. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: inject('browserPath'), args: [...browserArguments] })
  return launched
}
