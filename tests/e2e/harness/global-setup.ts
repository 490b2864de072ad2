import type { TestProject } from 'vitest/node'
import { buildProducts } from '../../../build/build-products.ts'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserPath: string
  }
}

/** Once before all browser tests: the interface as it would ship, and a browser. */
export async function setup(project: TestProject): Promise<void> {
  await buildProducts(['renderer'])
  project.provide('browserPath', await findBrowser())
}
