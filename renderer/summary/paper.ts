import type { editor } from './monaco.ts'

/** Measures of the drafting column, CSS pixels. */
export const measure = {
  column: 640,
  fontSize: 16,
  lineHeight: 28,
  marginWide: 76,
  marginNarrow: 48,
  narrowBelow: 760,
} as const

/** The family of the drafting face, once its cuts are there: Monaco measures letters when it is created, and again only when told to. */
export async function loadDraftFace(box: HTMLElement): Promise<string> {
  const { fontFamily } = getComputedStyle(box)
  const cuts = ['400', '700', 'italic 400'].map((cut) => `${cut} ${measure.fontSize}px ${fontFamily}`)
  await Promise.all(cuts.map((font) => document.fonts.load(font, 'n\u00a0')))
  return fontFamily
}

/** The width of the drafting column, as Monaco counts it. */
export function columnOf(fontFamily: string): number {
  return Math.floor(measure.column / letterWidth(`${measure.fontSize}px ${fontFamily}`))
}

/** Monaco counts columns in widths of `n`. CSS pixels. */
function letterWidth(font: string): number {
  const brush = document.createElement('canvas').getContext('2d')
  if (brush === null) return measure.fontSize * 0.6
  brush.font = font
  return brush.measureText('n').width
}

/** A sheet of paper, not a code editor: no gutter, no map, no guesses at brackets, quotes or words. */
export const paper: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fontSize: measure.fontSize,
  lineHeight: measure.lineHeight,
  padding: { top: 20, bottom: 120 },
  // The face is proportional: wraps are measured by the browser.
  wordWrap: 'bounded',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  disableMonospaceOptimizations: true,
  lineNumbers: 'off',
  glyphMargin: false,
  folding: false,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollBeyondLastLine: false,
  scrollbar: { useShadows: false, verticalScrollbarSize: 10, horizontal: 'hidden', alwaysConsumeMouseWheel: false },
  renderLineHighlight: 'none',
  renderWhitespace: 'none',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'never',
  bracketPairColorization: { enabled: false },
  guides: { indentation: false },
  stickyScroll: { enabled: false },
  // Ordinary Persian and Arabic letters would be marked as suspicious; stateful bidi controls get our own mark.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  // Monaco would draw them as eight characters after measuring one.
  renderControlCharacters: false,
  unusualLineTerminators: 'off',
  stopRenderingLineAfter: -1,
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  autoIndent: 'none',
  trimAutoWhitespace: false,
  emptySelectionClipboard: false,
  copyWithSyntaxHighlighting: false,
  contextmenu: false,
  links: false,
  // Prose needs no tabs: the key goes on to the next part of the page, as everywhere else.
  tabFocusMode: true,
  cursorWidth: 2,
  cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
  fixedOverflowWidgets: true,
}
