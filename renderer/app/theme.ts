import type { Settings } from '#core/host/contract.ts'

/** Puts the chosen theme on the page, and keeps following the system where that is the choice. Returns the way to stop. */
export function applyTheme(theme: Settings['theme']): () => void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  // Paper is white, whatever the screen is.
  const isPrinted = matchMedia('print')
  const paint = () => {
    const onScreen = theme === 'system' ? (prefersDark.matches ? 'dark' : 'light') : theme
    document.documentElement.dataset['theme'] = isPrinted.matches && onScreen === 'dark' ? 'light' : onScreen
  }
  paint()
  const queries = [prefersDark, isPrinted]
  for (const query of queries) query.addEventListener('change', paint)
  return () => {
    for (const query of queries) query.removeEventListener('change', paint)
  }
}
