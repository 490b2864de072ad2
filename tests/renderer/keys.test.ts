import { describe, expect, it } from 'vitest'
import { isStroke, keyCaps } from '../../renderer/app/keys.ts'

/** What a browser says of one key press; the parts that matter here. */
function press(key: string, code: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) {
  return { key, code, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, hasAltGraph: false, ...held }
}

describe('keys on any keyboard', () => {
  it.each([
    ['L', press('l', 'KeyL'), true],
    ['L', press('م', 'KeyL'), true],
    ['L', press('L', 'KeyL', { shiftKey: true }), false],
    ['Shift+L', press('L', 'KeyL', { shiftKey: true }), true],
    ['L', press('l', 'KeyP'), true],
    ['L', press('p', 'KeyL'), false],
    ['Mod+K', press('ن', 'KeyK', { ctrlKey: true }), true],
    ['Mod+K', press('k', 'KeyK'), false],
    ['?', press('?', 'Slash', { shiftKey: true }), true],
    ['?', press('؟', 'Slash', { shiftKey: true }), true],
    ['[', press('ج', 'BracketLeft'), true],
    [']', press('چ', 'BracketRight'), true],
    ['[', press('[', 'Digit8', { ctrlKey: true, altKey: true }), false],
    ['Mod+1', press('۱', 'Digit1', { ctrlKey: true }), true],
    ['Space', press(' ', 'Space'), true],
    ['ArrowDown', press('ArrowDown', 'ArrowDown'), true],
    ['ArrowDown', press('ArrowDown', 'ArrowDown', { shiftKey: true }), false],
  ])('%s: %o is %s', (keys, event, expected) => {
    expect(isStroke(keys, event)).toBe(expected)
  })

  it('reads AltGr as part of the sign it types', () => {
    const german = { ...press('[', 'Digit8', { ctrlKey: true, altKey: true }), hasAltGraph: true }
    expect(isStroke('[', german)).toBe(true)
  })

  it('prints the caps in the order they are held', () => {
    expect(keyCaps('Mod+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyCaps('Mod+Enter')).toEqual(['Ctrl', '↵'])
    expect(keyCaps('+')).toEqual(['+'])
  })
})
