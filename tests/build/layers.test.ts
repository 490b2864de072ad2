import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findViolations } from '../../build/check-layers.ts'

const repository = join(import.meta.dirname, '../..')

/** The violations in a house that holds just these files. */
async function violationsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const house = await mkdtemp(join(tmpdir(), 'muqabala-house-'))
  onTestFinished(() => rm(house, { recursive: true }))
  await cp(join(repository, 'package.json'), join(house, 'package.json'))
  await symlink(join(repository, 'node_modules'), join(house, 'node_modules'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true })
    await writeFile(join(house, path), content)
  }
  const violations = await findViolations(house)
  return violations.map(({ rule }) => rule).sort()
}

const exportOne = 'export const one = 1\n'

describe('the layer rules', () => {
  it('let a house stand that keeps them', async () => {
    const violations = await violationsIn({
      'core/base/one.ts': exportOne,
      'core/host/call.ts':
        "import * as v from 'valibot'\nimport { one } from '../base/one.ts'\nexport const call = [v, one]\n",
      'platform/save.ts': "import 'node:fs'\nimport { call } from '#core/host/call.ts'\nexport const save = call\n",
      'web/serve.ts': "import { save } from '#platform/save.ts'\nexport const serve = save\n",
      'electron/main.ts': "import { app } from 'electron'\nexport const main = app\n",
      'tests/electron/stand-in.ts': "import type { App } from 'electron'\nexport type StandIn = App\n",
      'renderer/main.tsx': "import 'react'\nimport { one } from '#core/base/one.ts'\nexport const main = one\n",
    })
    expect(violations).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'an earlier folder of core that imports a later one',
      { 'core/align/score.ts': "import '../export/one.ts'\n", 'core/export/one.ts': exportOne },
      'core/align imports only what stands before it',
    ],
    [
      'a later folder of core imported for its types only',
      {
        'core/text/fold.ts': "import type { One } from '../host/one.ts'\nexport type Fold = One\n",
        'core/host/one.ts': 'export type One = 1\n',
      },
      'core/text imports only what stands before it',
    ],
    [
      'a folder of core without a place in the order',
      { 'core/misc/one.ts': "import 'diff'\n" },
      'core stands in a folder of the list',
    ],
    [
      'core that imports a host by its alias',
      { 'core/base/one.ts': "import '#platform/one.ts'\n", 'platform/one.ts': exportOne },
      'core imports only itself',
    ],
    ['core that reads files', { 'core/import/read.ts': "import 'node:fs'\n" }, 'core and renderer run without Node'],
    ['core that draws', { 'core/export/draw.ts': "import 'react-dom'\n" }, 'core uses pure packages only'],
    [
      'an interface that imports the platform',
      { 'renderer/main.tsx': "import '#platform/one.ts'\n", 'platform/one.ts': exportOne },
      'renderer imports only itself, core, locales',
    ],
    [
      'an interface that imports a host lazily',
      { 'renderer/main.tsx': "void import('../electron/one.ts')\n", 'electron/one.ts': exportOne },
      'renderer imports only itself, core, locales',
    ],
    [
      'an interface that reads files',
      { 'renderer/main.tsx': "import 'node:fs'\n" },
      'core and renderer run without Node',
    ],
    [
      'one host that imports another',
      { 'web/serve.ts': "import '../electron/one.ts'\n", 'electron/one.ts': exportOne },
      'web imports only itself, core, platform, fixtures',
    ],
    [
      'a platform that imports a host',
      { 'platform/save.ts': "import '../web/one.ts'\n", 'web/one.ts': exportOne },
      'platform imports only itself, core, fixtures',
    ],
    [
      'a host that imports the build',
      { 'cli/main.ts': "import '../build/one.ts'\n", 'build/one.ts': exportOne },
      'cli imports only itself, core, platform, fixtures, locales',
    ],
    [
      'Electron started from the build',
      { 'build/start.ts': "import 'electron'\n" },
      'nothing but electron imports electron',
    ],
    [
      'Electron imported by the platform',
      { 'platform/dialog.ts': "import { dialog } from 'electron'\nvoid dialog\n" },
      'nothing but electron imports electron',
    ],
    ['a circle', { 'core/text/a.ts': "import './b.ts'\n", 'core/text/b.ts': "import './a.ts'\n" }, 'no cycles'],
    ['an import that leads nowhere', { 'core/text/a.ts': "import './gone.ts'\n" }, 'every import leads somewhere'],
  ])('find %s', async (_, files, rule) => {
    expect(await violationsIn(files)).toContain(rule)
  })
})
