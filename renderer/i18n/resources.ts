import type { InterfaceLanguage } from './languages.ts'

/** namespace → keys, as read from `locales/<language>/<namespace>.json`. */
export type Resources = Readonly<Record<string, object>>

/** English comes with the page, because it is every other language's fallback; the others are one chunk each. */
export async function loadResources(language: InterfaceLanguage): Promise<Resources> {
  switch (language) {
    case 'en':
      return (await import('./resources.en.ts')).resources
    case 'fa':
      return (await import('./resources.fa.ts')).resources
    case 'ar':
      return (await import('./resources.ar.ts')).resources
  }
}

/** `../../locales/fa/import.json` → `import`. */
export function byNamespace(files: Readonly<Record<string, object>>): Resources {
  return Object.fromEntries(Object.entries(files).map(([path, keys]) => [path.replace(/^.*\/|\.json$/g, ''), keys]))
}
