import type { Resources } from './by-namespace.ts'
import type { InterfaceLanguage } from './languages.ts'
import { resources as english } from './resources.en.ts'

/** English comes with the page, because it is every other language's fallback; the others are one chunk each. */
export async function loadResources(language: InterfaceLanguage): Promise<Resources> {
  switch (language) {
    case 'en':
      return english
    case 'fa':
      return (await import('./resources.fa.ts')).resources
    case 'ar':
      return (await import('./resources.ar.ts')).resources
  }
}
