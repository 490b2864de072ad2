import { editor } from './monaco.ts'

const themeName = 'muqabala'

/** Monaco's colours and the design tokens they follow. */
const colourTokens = {
  'editor.background': '--page',
  'editor.foreground': '--ink',
  'editorCursor.foreground': '--accent',
  'editor.selectionBackground': '--accent-wash',
  'editor.inactiveSelectionBackground': '--accent-wash',
  'scrollbarSlider.background': '--rule',
  'scrollbarSlider.hoverBackground': '--rule-2',
  'scrollbarSlider.activeBackground': '--rule-2',
  focusBorder: '--accent',
  'diffEditor.insertedLineBackground': '--page',
  'diffEditor.removedLineBackground': '--page',
  'diffEditor.insertedTextBackground': '--accent-wash',
  'diffEditor.removedTextBackground': '--clash-wash',
  'diffEditor.diagonalFill': '--rule',
  'diffEditor.border': '--rule',
} as const

/**
 * Dresses Monaco in the page's present colours and again whenever the page changes its theme or contrast.
 * Monaco takes its colours as hexadecimal text only, so the tokens are computed. Returns the way to stop.
 */
export function followTheme(): () => void {
  const media = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query))
  const observer = new MutationObserver(applyTheme)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  for (const query of media) query.addEventListener('change', applyTheme)
  applyTheme()
  return () => {
    observer.disconnect()
    for (const query of media) query.removeEventListener('change', applyTheme)
  }
}

function applyTheme(): void {
  const page = getComputedStyle(document.documentElement)
  const colours = Object.entries(colourTokens).flatMap(([name, token]) => {
    const colour = hexadecimal(page.getPropertyValue(token))
    return colour === null ? [] : [[name, colour] as const]
  })
  editor.defineTheme(themeName, {
    base: page.colorScheme.startsWith('dark') ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: Object.fromEntries(colours),
  })
  editor.setTheme(themeName)
}

/** Any CSS colour as `#rrggbb`; null for what is not one. */
function hexadecimal(colour: string): string | null {
  const brush = document.createElement('canvas').getContext('2d')
  if (brush === null) return null
  brush.fillStyle = colour.trim()
  return /^#[0-9a-f]{6}$/i.test(brush.fillStyle) ? brush.fillStyle : null
}
