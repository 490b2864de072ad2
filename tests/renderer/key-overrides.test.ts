import { describe, expect, it } from 'vitest'
import { conflictsOf, isReserved, keysOf, needsPlace, withKeys, withoutKeys } from '../../renderer/app/key-overrides.ts'
import { isSingleKey, strokeOf } from '../../renderer/app/keys.ts'

const link = { id: 'align.link', keys: ['L'], group: 'align' } as const
const words = { id: 'paragraph.words', keys: ['T'], group: 'paragraphs' } as const
const sources = { id: 'summary.sources', keys: ['Mod+Enter'], group: 'summary' } as const
const undo = { id: 'edit.undo', keys: ['Mod+Z'], group: 'project' } as const
const undoInText = { id: 'summary.undo', keys: ['Mod+Z'], group: 'view', sameKeysAs: 'edit.undo' } as const
const known = [link, words, sources, undo, undoInText]

function press(key: string, code: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) {
  return { key, code, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, hasAltGraph: false, ...held }
}

describe('keys of the editor’s own', () => {
  it('stand in the place of those a command came with, for it and for what shares its keys', () => {
    const overrides = { 'edit.undo': ['Mod+U'], 'align.link': [] }
    expect(known.map((command) => keysOf(command, overrides))).toEqual([[], ['T'], ['Mod+Enter'], ['Mod+U'], ['Mod+U']])
  })

  it('clash on one screen and with what works everywhere, not across screens', () => {
    const clash = (stroke: string, command: (typeof known)[number]) =>
      conflictsOf(stroke, command, known, {}).map(({ id }) => id)
    expect(clash('L', words)).toEqual(['align.link'])
    expect(clash('L', sources)).toEqual([])
    expect(clash('Mod+Z', link)).toEqual(['edit.undo'])
    expect(clash('L', link)).toEqual([])
    expect(clash('Mod+Enter', undo)).toEqual(['summary.sources'])
  })

  it('are taken from the command that had them, and given back by resetting', () => {
    const taken = withKeys({}, words, 'L', [link])
    expect(taken).toEqual({ 'paragraph.words': ['L'], 'align.link': [] })
    expect(conflictsOf('L', link, known, taken).map(({ id }) => id)).toEqual(['paragraph.words'])
    expect(withoutKeys(taken, 'align.link')).toEqual({ 'paragraph.words': ['L'] })
    expect(withKeys({}, link, null, [])).toEqual({ 'align.link': [] })
  })

  it('never are those of moving about, of editing text, or of the browser', () => {
    expect(['Tab', 'ArrowDown', 'Mod+C', 'Mod+W'].filter((stroke) => !isReserved(stroke))).toEqual([])
    expect(['L', 'Mod+L', 'F4', 'Enter'].filter((stroke) => isReserved(stroke))).toEqual([])
  })
})

describe('a key press as a stroke', () => {
  it.each([
    ['L', press('l', 'KeyL')],
    ['L', press('م', 'KeyL')],
    ['B', press('لا', 'KeyB')],
    ['Shift+L', press('L', 'KeyL', { shiftKey: true })],
    ['Mod+Alt+K', press('ن', 'KeyK', { ctrlKey: true, altKey: true })],
    ['?', press('؟', 'Slash', { shiftKey: true })],
    ['Shift+F3', press('F3', 'F3', { shiftKey: true })],
    ['Shift+Space', press('\u200c', 'Space', { shiftKey: true })],
    [null, press('Shift', 'ShiftLeft', { shiftKey: true })],
    [null, press('AltGraph', 'AltRight')],
  ])('%s', (stroke, event) => {
    expect(strokeOf(event)).toBe(stroke)
  })

  it('is a single key when it is a letter, digit or sign alone; letters and digits act in their place only', () => {
    const strokes = ['L', 'Shift+L', '?', '[', '0', 'Mod+L', 'F1', 'Enter', 'Alt+N']
    expect(strokes.filter((stroke) => isSingleKey(stroke))).toEqual(['L', 'Shift+L', '?', '[', '0'])
    expect(strokes.filter((stroke) => needsPlace(stroke))).toEqual(['L', 'Shift+L', '0'])
  })
})
