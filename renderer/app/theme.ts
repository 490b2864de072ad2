import type { Settings } from '#core/host/contract.ts'

/** Puts the chosen theme on the page, and keeps following the system where that is the choice. Returns the way to stop. */
export function applyTheme(theme: Settings['theme']): () => void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const paint = () => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (prefersDark.matches ? 'dark' : 'light') : theme
  }
  paint()
  prefersDark.addEventListener('change', paint)
  return () => prefersDark.removeEventListener('change', paint)
}
