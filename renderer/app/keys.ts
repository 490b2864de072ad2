/**
 * Keys as the command table writes them: modifiers and a key joined by `+`, such as `Mod+Shift+Z`, `L`, `?`, `ArrowDown`,
 * `Space`. `Mod` is Command on a Mac and Control elsewhere.
 */
interface KeyStroke {
  readonly key: string
  readonly hasMod: boolean
  readonly hasShift: boolean
  readonly hasAlt: boolean
}

const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

export function hasMod(keys: string): boolean {
  return parse(keys).hasMod
}

/** A key press, as much of it as tells which key was meant. */
export interface KeyPress extends Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> {
  /** Whether AltGr was held, which some systems report as Control and Alt. */
  readonly hasAltGraph: boolean
}

export function readKeyPress(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, hasAltGraph: event.getModifierState('AltGraph') }
}

/** Whether the event is this stroke, on any keyboard layout: letters and signs of another script are read by their place. */
export function isStroke(keys: string, event: KeyPress): boolean {
  const stroke = parse(keys)
  const typesWithAltGraph = event.hasAltGraph
  const mod = !typesWithAltGraph && (isMac ? event.metaKey : event.ctrlKey)
  const alt = !typesWithAltGraph && event.altKey
  // A sign such as ? is the same key whether or not this layout needs Shift for it.
  const shiftMatters = /^[A-Z]$/.test(stroke.key) || stroke.key.length > 1
  return (
    keyOf(event) === stroke.key &&
    mod === stroke.hasMod &&
    alt === stroke.hasAlt &&
    (!shiftMatters || event.shiftKey === stroke.hasShift)
  )
}

/** What to print on the key caps. */
export function keyCaps(keys: string): readonly string[] {
  const { key, hasMod: mod, hasShift, hasAlt } = parse(keys)
  return [
    ...(mod ? [isMac ? '⌘' : 'Ctrl'] : []),
    ...(hasAlt ? [isMac ? '⌥' : 'Alt'] : []),
    ...(hasShift ? [isMac ? '⇧' : 'Shift'] : []),
    caps[key] ?? key,
  ]
}

/** As `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: string): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control')
}

const caps: Readonly<Record<string, string>> = {
  Enter: '↵',
  Backspace: '⌫',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

function parse(keys: string): KeyStroke {
  // The key itself may be `+`.
  const parts = keys.split(/(?<=.)\+/)
  return {
    key: parts.at(-1) ?? '',
    hasMod: parts.includes('Mod'),
    hasShift: parts.includes('Shift'),
    hasAlt: parts.includes('Alt'),
  }
}

function keyOf(event: KeyPress): string {
  if (event.key === ' ') return 'Space'
  if (event.key.length > 1) return event.key
  if (/^[\x21-\x7e]$/.test(event.key)) return event.key.toUpperCase()
  return latinAt(event.code, event.shiftKey) ?? event.key
}

/** What a Latin keyboard has at that place; a Persian layout writes م where `L` is. */
function latinAt(code: string, isShifted: boolean): string | undefined {
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1]
  return letter ?? signs[code]?.[isShifted ? 1 : 0]
}

const signs: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ['/', '?'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
}
