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
  ContextMenu: 'Menu',
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

/** The stroke of a key press, as the command table writes it; null while only modifiers are held. */
export function strokeOf(event: KeyPress): string | null {
  const key = keyOf(event)
  if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Process', 'Unidentified', 'Dead'].includes(key))
    return null
  const mod = !event.hasAltGraph && (isMac ? event.metaKey : event.ctrlKey)
  const alt = !event.hasAltGraph && event.altKey
  // The sign itself says whether Shift was needed for it.
  const shift = event.shiftKey && (/^[A-Z0-9]$/.test(key) || key.length > 1)
  return [mod ? 'Mod' : null, alt ? 'Alt' : null, shift ? 'Shift' : null, key].filter((part) => part !== null).join('+')
}

/** One letter, digit or sign without Control, Command or Alt: what a screen reader or speech input may mean otherwise. */
export function isSingleKey(keys: string): boolean {
  const { key, hasMod: mod, hasAlt } = parse(keys)
  return key.length === 1 && !mod && !hasAlt
}

/** The name of a key that writes nothing, such as `Enter`; an Arabic layout writes «لا» by one key. */
const keyName = /^[A-Z][A-Za-z0-9]+$/

function keyOf(event: KeyPress): string {
  if (event.key === ' ' || event.code === 'Space') return 'Space'
  if (event.key === 'Dead') return latinAt(event.code, event.shiftKey) ?? event.key
  if (keyName.test(event.key)) return event.key
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
