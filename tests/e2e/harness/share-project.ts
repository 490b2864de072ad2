import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, onTestFailed, onTestFinished } from 'vitest'
import arabic from '../../../locales/ar/commands.json' with { type: 'json' }
import commonArabic from '../../../locales/ar/common.json' with { type: 'json' }
import commonEnglish from '../../../locales/en/common.json' with { type: 'json' }
import commonPersian from '../../../locales/fa/common.json' with { type: 'json' }
import english from '../../../locales/en/commands.json' with { type: 'json' }
import persian from '../../../locales/fa/commands.json' with { type: 'json' }
import { looksIn } from './looks-in.ts'
import { openEvent, openSample, type OpenedWorkbench } from './open-project.ts'

/** Called in a test: the project, as it was. */
export type SharedProject = () => Promise<OpenedWorkbench>

type OnEnd = (end: () => Promise<void>) => void

const undoNames = oneOf([english, persian, arabic].map(({ undo }) => undo))
const homeNames = oneOf([commonEnglish, commonPersian, commonArabic].map(({ back }) => back))

/**
 * The sample project for all tests of a file or of a `describe`, on the align screen. The first that asks opens it; each later one finds it as it
 * was, because what the one before did is taken back by the product's own undo. After a test that failed, the next opens it anew.
 * For tests that leave the project on disk, its settings and its windows alone.
 */
export function shareSample(language = 'en', context: BrowserContextOptions = {}): SharedProject {
  return shareProject((onEnd) => openSample(language, context, { onEnd }))
}

/** Shared likewise, in the colours and the width in which a language is looked at. */
export function shareLook(language: string): SharedProject {
  const [{ colours, ...viewport }] = looksIn(language)
  return shareSample(language, { colorScheme: colours, viewport })
}

/** Some reports of one of our events, without claims, shared likewise. */
export function shareEvent(event: string, files: readonly string[]): SharedProject {
  return shareProject((onEnd) => openEvent(event, files, { onEnd }))
}

/** Any project, shared likewise: as it is once the window that opened it has been left and come back to. */
export function shareProject(open: (onEnd: OnEnd) => Promise<OpenedWorkbench>): SharedProject {
  let opened: OpenedWorkbench | null = null
  const ends: (() => Promise<void>)[] = []
  const endAll = async () => {
    opened = null
    for (const end of ends.splice(0)) await end()
  }
  afterAll(endAll)
  return async () => {
    onTestFailed(endAll)
    onTestFinished(() => opened?.workbench.expectNoFaults())
    if (opened !== null) {
      await takeEverythingBack(opened.page)
      return opened
    }
    opened = await open((end) => ends.push(end))
    const undo = opened.page.getByRole('button', { name: undoNames })
    if (await undo.isEnabled()) await leaveAndReturn(opened.page)
    return opened
  }
}

/** Undoes to the beginning, from wherever the page is. */
async function takeEverythingBack(page: Page): Promise<void> {
  for (let layers = 0; layers < 3; layers += 1) await page.keyboard.press('Escape')
  const undo = page.getByRole('button', { name: undoNames })
  // In the page, and a frame for each: a button found enabled here may be disabled by the time it is pressed.
  await undo.evaluate(async (button) => {
    while (button instanceof HTMLButtonElement && !button.disabled) {
      button.click()
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
  })
  await leaveAndReturn(page)
}

/** By way of the start screen: no panel stays open, and what was done before is not this window's to undo. */
async function leaveAndReturn(page: Page): Promise<void> {
  const home = page.getByRole('button', { name: homeNames })
  await home.click()
  await home.waitFor({ state: 'detached' })
  await page.getByRole('listitem').getByRole('button').first().click()
  await page.locator('[data-row]').first().waitFor()
  // Threads are drawn last; a project without claims has none.
  if (await page.locator('[data-dock] [role=option]').first().isVisible())
    await page.locator('[data-thread]').first().waitFor({ state: 'attached' })
}

function oneOf(names: readonly string[]): RegExp {
  return new RegExp(`^(${names.join('|')})$`)
}
