import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'
import { browserArguments } from './find-browser.ts'

let launched: Promise<Browser> | null = null

/** The browser of this worker, started when first asked for and again when it has died; it ends with the worker. Every page has a context of its own. */
export async function browser(): Promise<Browser> {
  if (launched !== null && !(await launched).isConnected()) launched = null
  launched ??= chromium.launch({ executablePath: inject('browserPath'), args: [...browserArguments] })
  return launched
}
