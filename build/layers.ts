import type { IFlattenedRuleSet } from 'dependency-cruiser'

/** Who may import whom: the rules of the house (ARCHITECTURE.md), as dependency-cruiser reads them. */

/** The folders of `core`, each importing only those before it. */
const coreFolders = [
  'base',
  'text',
  'document',
  'lexicon',
  'attribution',
  'align',
  'compare',
  'summary',
  'import',
  'export',
  'host',
] as const

/** The rooms, and the rooms each may import besides itself. `build` and `tests` may import all of them. */
const rooms = {
  core: [],
  platform: ['core', 'fixtures'],
  electron: ['core', 'platform', 'fixtures', 'locales'],
  web: ['core', 'platform', 'fixtures'],
  cli: ['core', 'platform', 'fixtures', 'locales'],
  renderer: ['core', 'locales'],
  fixtures: ['core'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Packages that need no DOM, no Node, no clock and no randomness: all that `core` may use. */
const pureDependencies = [
  '@internationalized/date',
  '@msgpack/msgpack',
  '@mozilla/readability',
  'diff',
  'docx',
  'fflate',
  'fractional-indexing',
  'is-buffer',
  'mdast',
  'mdast-util-[a-z-]+',
  'micromark[a-z-]*',
  'nspell',
  'parse5',
  'pdfjs-dist',
  'saxes',
  'valibot',
  'yjs',
]

const everyRoom = [...Object.keys(rooms), 'locales', 'build', 'tests', 'dist']

export const layerRules: IFlattenedRuleSet = {
  forbidden: [
    ...coreFolders.map((folder, index) => ({
      name: `core/${folder} imports only what stands before it`,
      severity: 'error' as const,
      from: { path: `^core/${folder}/` },
      to: { path: `^core/(${coreFolders.slice(index + 1).join('|') || '(?!)'})/` },
    })),
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room} imports only ${['itself', ...allowed].join(', ')}`,
      severity: 'error' as const,
      from: { path: `^${room}/` },
      to: { path: `^(${everyRoom.join('|')})/`, pathNot: `^(${[room, ...allowed].join('|')})/` },
    })),
    {
      name: 'core stands in a folder of the list',
      comment: 'A new folder of core needs its place in build/layers.ts and in ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^core/[^/]+/', pathNot: `^core/(${coreFolders.join('|')})/` },
      to: {},
    },
    {
      name: 'core uses pure packages only',
      comment: 'No DOM, no Node, no clock, no randomness: effects come in as arguments.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/(@types/)?(${pureDependencies.join('|')})/` },
    },
    {
      name: 'core and renderer run without Node',
      severity: 'error',
      from: { path: '^(core|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing but electron imports electron',
      comment:
        'Its package fetches its binary when first run; everything else must start without it. Types are excepted.',
      severity: 'error',
      from: { pathNot: '^electron/' },
      to: { path: '(^|/)node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the screen is drawn in renderer',
      severity: 'error',
      from: { pathNot: '^(renderer|tests|build)/|^[^/]+\\.config\\.ts$' },
      to: { path: '(^|/)node_modules/(react|react-dom|react-aria-components|react-i18next|monaco-editor|y-monaco)/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
}
