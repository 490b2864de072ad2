import type { Page } from 'playwright-core'
import * as v from 'valibot'
import type { Project } from '#core/document/project.ts'
import { decodeCall } from '#core/host/wire.ts'
import { callPath } from '#core/host/web-address.ts'

/** What a page has made of its project, change by change, as it tells its host. */
export interface Mirror {
  /** Resolves once every change so far is in the project. */
  readonly settle: () => Promise<void>
  /** Changes since the beginning, undone ones included. */
  readonly changes: () => number
}

const appendSchema = v.object({ update: v.instance(Uint8Array) })

/** Has the project, as the page opened it, follow the page; `onChange` is told after each change. */
export function mirrorPage(page: Page, project: Project, onChange: () => void): Mirror {
  let changes = 0
  let underWay = 0
  const isCall = (url: string) => new URL(url).pathname === callPath
  page.on('request', (request) => {
    const bytes = isCall(request.url()) ? request.postDataBuffer() : null
    if (bytes === null) return
    underWay += 1
    const call = decodeCall(bytes)
    if (!call.ok || call.value.name !== 'project.append') return
    const merged = project.merge(v.parse(appendSchema, call.value.request).update)
    if (!merged.ok) throw new Error(merged.problem.code)
    changes += 1
    onChange()
  })
  const end = (request: { url(): string }) => {
    if (isCall(request.url())) underWay -= 1
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return {
    changes: () => changes,
    async settle() {
      // The next change is on its way as soon as the last one was answered: two frames at rest are the end of it.
      for (let atRest = 0; atRest < 2; atRest = underWay === 0 ? atRest + 1 : 0) {
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    },
  }
}
