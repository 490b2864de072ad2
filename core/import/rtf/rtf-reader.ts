import { GatheredText, plainParagraph, type ParagraphKind } from '../office/gathered-text.ts'
import { styleRole } from '../office/style-role.ts'
import { lettersOfBytes, pageOfCharset, pageOfDocument } from './code-pages.ts'
import { destinationOf, type Destination } from './destinations.ts'
import type { RtfToken } from './rtf-tokens.ts'

/** What holds within a group, and is as it was before once the group ends. */
interface GroupState {
  readonly destination: Destination
  /** Whether the next control word says what the group is, and came after `\*`. */
  readonly isStarred: boolean
  /** How many signs after a `\u` stand for readers that know no Unicode. */
  readonly unicodeSkip: number
  readonly font: number | null
  /** The font of right-to-left letters, and whether it is theirs that follow. */
  readonly rtlFont: number | null
  readonly isRtl: boolean
  /** Deleted by one who keeps track of changes, or hidden. */
  readonly isDeleted: boolean
  readonly isHidden: boolean
  readonly style: number | null
  readonly isHeading: boolean
  readonly isListItem: boolean
  readonly isInTable: boolean
  /** Whether the group holds paragraphs of its own: a note, a head or foot of pages. */
  readonly isStoryOfItsOwn: boolean
}

const outside: GroupState = {
  destination: null,
  isStarred: false,
  unicodeSkip: 1,
  font: null,
  rtlFont: null,
  isRtl: false,
  isDeleted: false,
  isHidden: false,
  style: null,
  isHeading: false,
  isListItem: false,
  isInTable: false,
  isStoryOfItsOwn: false,
}

/** Deeper than any program nests its groups. */
const DEEPEST = 500

/** Puts the text of an RTF file together, token by token. */
export class RtfReader {
  readonly text = new GatheredText()
  title = ''
  isTooDeep = false
  private readonly saved: GroupState[] = []
  private state = outside
  private page = 'windows-1252'
  private defaultFont: number | null = null
  private readonly fontPages = new Map<number, string>()
  private readonly styleNames = new Map<number, string>()
  private bytes = ''
  private toSkip = 0
  private isInParagraph = false
  private isInRow = false
  private readonly interrupted: boolean[] = []

  get isWhole(): boolean {
    return this.saved.length === 0 && !this.isTooDeep
  }

  read(token: RtfToken): void {
    if (token.kind === 'words') this.addBytes(token.words)
    else if (token.kind === 'open') this.openGroup()
    else if (token.kind === 'close') this.closeGroup()
    else this.control(token.name, token.value)
  }

  end(): void {
    this.endParagraph()
    this.endRow()
  }

  private openGroup(): void {
    this.flush()
    this.toSkip = 0
    if (this.saved.length >= DEEPEST) this.isTooDeep = true
    else this.saved.push(this.state)
    this.state = { ...this.state, isStarred: false, isStoryOfItsOwn: false }
  }

  private closeGroup(): void {
    this.flush()
    this.toSkip = 0
    if (this.state.isStoryOfItsOwn) {
      this.endParagraph()
      this.isInParagraph = this.interrupted.pop() ?? false
    }
    this.state = this.saved.pop() ?? outside
  }

  private control(name: string, value: number | null): void {
    const sign = signs.get(name)
    if (name === 'u') {
      this.flush()
      this.add(String.fromCharCode((value ?? 0) & 0xffff))
      this.toSkip = this.state.unicodeSkip
      return
    }
    if (sign !== undefined) {
      if (this.toSkip > 0) {
        this.toSkip -= 1
        return
      }
      this.flush()
      this.add(sign)
      return
    }
    this.toSkip = 0
    this.flush()
    if (name === '*') this.state = { ...this.state, isStarred: true }
    else if (!this.enter(name)) this.setting(name, value)
  }

  /** Whether a control word says what its group is. */
  private enter(name: string): boolean {
    const { isStarred, destination } = this.state
    if (isStarred) this.state = { ...this.state, isStarred: false }
    const entered = destinationOf(name, isStarred)
    if (entered === null) return false
    if (destination === 'skipped') return true
    this.state = { ...this.state, destination: entered }
    if (entered === 'around') {
      this.interrupted.push(this.isInParagraph)
      this.isInParagraph = false
      this.state = { ...this.state, isStoryOfItsOwn: true, isInTable: false }
    }
    return true
  }

  private setting(name: string, value: number | null): void {
    const isOn = value !== 0
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'column') this.endParagraph()
    else if (name === 'cell' || name === 'nestcell') this.endCell()
    else if (name === 'row' || name === 'nestrow') this.endRow()
    else if (name === 'pard')
      this.state = { ...this.state, style: null, isHeading: false, isListItem: false, isInTable: false }
    else if (name === 'plain')
      this.state = { ...this.state, font: null, rtlFont: null, isDeleted: false, isHidden: false }
    else if (name === 'deleted') this.state = { ...this.state, isDeleted: isOn }
    else if (name === 'v') this.state = { ...this.state, isHidden: isOn }
    else if (name === 'uc') this.state = { ...this.state, unicodeSkip: Math.min(Math.max(0, value ?? 1), 8) }
    else if (name === 'f') this.state = { ...this.state, font: value }
    else if (name === 'af') this.state = { ...this.state, rtlFont: value }
    else if (name === 'rtlch' || name === 'ltrch') this.state = { ...this.state, isRtl: name === 'rtlch' }
    else if (name === 's') this.state = { ...this.state, style: value }
    else if (name === 'outlinelevel') this.state = { ...this.state, isHeading: value !== null && value < 9 }
    else if (name === 'ls') this.state = { ...this.state, isListItem: isOn }
    else if (name === 'intbl') this.state = { ...this.state, isInTable: true }
    else if (name === 'ansicpg') this.page = pageOfDocument(value ?? 1252)
    else if (name === 'deff') this.defaultFont = value
    else if (name === 'mac') this.page = 'macintosh'
    else if (name === 'fcharset') this.describeFont(value ?? 0)
  }

  private describeFont(charset: number): void {
    const page = pageOfCharset(charset)
    if (this.state.destination === 'fonts' && this.state.font !== null && page !== null)
      this.fontPages.set(this.state.font, page)
  }

  private addBytes(words: string): void {
    const skipped = Math.min(this.toSkip, words.length)
    this.toSkip -= skipped
    this.bytes += words.slice(skipped)
  }

  /** Bytes wait for each other: a letter can have two. */
  private flush(): void {
    if (this.bytes === '') return
    const { isRtl, font, rtlFont } = this.state
    const used = (isRtl ? (rtlFont ?? font) : font) ?? this.defaultFont
    const page = (used === null ? undefined : this.fontPages.get(used)) ?? this.page
    const { bytes } = this
    this.bytes = ''
    this.add(lettersOfBytes(bytes, page))
  }

  private add(words: string): void {
    const { destination, isDeleted, isHidden, style, isInTable } = this.state
    if (destination === 'title') this.title = (this.title + words).slice(0, 300)
    if (destination === 'styles' && style !== null)
      this.styleNames.set(style, (this.styleNames.get(style) ?? '') + words.replace(/;$/, ''))
    if ((destination !== null && destination !== 'around') || isDeleted || isHidden) return
    if (!this.isInParagraph) {
      this.isInParagraph = true
      if (isInTable) this.startRow()
      else if (destination === null) this.endRow()
      this.text.startParagraph(plainParagraph)
    }
    this.text.add(words)
    const kind = this.kindOfParagraph()
    this.text.describe(() => kind)
  }

  private kindOfParagraph(): ParagraphKind {
    const { style, isHeading, isListItem, destination } = this.state
    const named = style === null ? null : styleRole(this.styleNames.get(style) ?? '')
    const role = named === 'firstHeading' ? 'headline' : (named ?? (isHeading ? 'heading' : null))
    return {
      role: role ?? (isListItem ? 'listItem' : null),
      isListItem: isListItem || role === 'listItem',
      exclusion: destination === 'around' ? 'footer' : null,
    }
  }

  private endParagraph(): void {
    this.flush()
    if (this.isInParagraph) this.text.endParagraph()
    this.isInParagraph = false
  }

  private startRow(): void {
    if (this.isInRow) return
    this.isInRow = true
    this.text.startRow()
    this.text.startCell()
  }

  private endCell(): void {
    this.endParagraph()
    if (this.isInRow) this.text.startCell()
  }

  private endRow(): void {
    if (!this.isInRow) return
    this.endParagraph()
    this.isInRow = false
    this.text.endRow()
  }
}

/** Control words and symbols that stand for a sign. */
const signs: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '\u2011'],
  ['tab', ' '],
  ['line', '\n'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '\u2022'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
])
