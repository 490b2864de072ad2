import type { Mention, Report, Snapshot } from '../document/snapshot.ts'
import { outletName } from '../document/outlet-name.ts'
import { englishInstant } from '../text/english-date.ts'
import type { Block, Inline } from '../summary/tree.ts'
import { parseSummary } from '../summary/parse-summary.ts'
import { claimsByParagraph } from './claims-by-paragraph.ts'
import { commentDate, commentPlace } from './comment-place.ts'
import { comparisonGroups, type Comparison } from './comparison-rows.ts'
import { numberOf, type Cell } from './facing.ts'
import { isolatedPieces } from './isolated-pieces.ts'
import { markText, type Piece } from './marked-text.ts'
import { readMasthead, reportDate } from './masthead.ts'
import { mentionSource } from './mention-source.ts'
import { numberNotes, type Note, type Notes } from './notes.ts'
import type { DateStyle, ExportOptions } from './options.ts'
import { pairReports } from './sections.ts'
import { isolated, oneLine, showText } from './shown-text.ts'
import { isolate } from '../text/bidi.ts'
import { languageWords, nativeOutletName, setAside } from './words.ts'

/**
 * The project as plain text to send over a wire: nothing but words, a paragraph a line, notes by numbers in brackets. Originals stand on
 * lines of their own between FSI and PDI. Ends with a line end. The same snapshot and options give the same text.
 */
export function exportText(snapshot: Snapshot, options: ExportOptions): string {
  const { parts, dates, generatedAt, comparison } = options
  const summary = parts.includes('summary') ? parseSummary(snapshot.summary) : null
  const masthead = readMasthead(snapshot, summary, dates)
  const notes = summary ? numberNotes(summary, snapshot) : null
  const title = masthead.heading && notes ? setInlines(masthead.heading.inlines, notes) : isolated(masthead.title)
  const sections = [
    [title, oneLine(masthead.byline)],
    ...(notes ? [setBlocks(masthead.blocks, notes, '')] : []),
    ...(notes && notes.list.length > 0
      ? [['NOTES', ...notes.list.flatMap((note, index) => noteLines(note, index + 1, notes, snapshot, dates))]]
      : []),
    ...(parts.includes('differences') && comparison !== undefined && comparison.findings.length > 0
      ? [['DIFFERENCES', ...differenceLines(snapshot, comparison)]]
      : []),
    ...(parts.includes('claims') && snapshot.claims.length > 0 ? [['CLAIMS', ...claimLines(snapshot)]] : []),
    ...(parts.includes('reports') && snapshot.reports.length > 0 ? [['REPORTS', ...reportLines(snapshot, dates)]] : []),
    ...(parts.includes('comments') && snapshot.comments.length > 0
      ? [['COMMENTS', ...commentLines(snapshot, dates)]]
      : []),
    ...(generatedAt === null ? [] : [[`Exported from Muqabala on ${englishInstant(generatedAt, dates)}.`]]),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n\n'))
    .join('\n\n\n')}\n`
}

/** Blocks of lines; a blank line comes between two. */
type Lines = readonly string[]

function setBlocks(blocks: readonly Block[], notes: Notes, indent: string): Lines {
  return blocks.flatMap((block): Lines => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [`${indent}${setInlines(block.inlines, notes)}`]
      case 'list':
        return block.elements.flatMap((element, index) => {
          const mark = block.firstNumber === null ? '- ' : `${block.firstNumber + index}. `
          const lines = setBlocks(element.blocks, notes, `${indent}${' '.repeat(mark.length)}`)
          return lines.map((line, place) => (place === 0 ? `${indent}${mark}${line.trimStart()}` : line))
        })
      case 'quotation':
        return setBlocks(block.blocks, notes, `${indent}    `)
      case 'rule':
        return ['* * *']
      case 'footnote':
        return []
    }
  })
}

function setInlines(inlines: readonly Inline[], notes: Notes): string {
  return setPieces(markText(inlines, notes))
}

function setPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'words':
        case 'lost':
          return oneLine(piece.text)
        case 'emphasis':
        case 'strong':
          return setPieces(piece.pieces)
        case 'link':
          return `${setPieces(piece.pieces)}${piece.url === '' ? '' : ` (${oneLine(piece.url)})`}`
        case 'lineBreak':
          return '\n'
        case 'marks':
          return ` [${piece.notes.join(', ')}]`
      }
    })
    .join('')
}

function noteLines(note: Note, number: number, notes: Notes, snapshot: Snapshot, dates: DateStyle): Lines {
  if (note.kind === 'footnote') {
    const [first = '', ...rest] = setBlocks(note.footnote.blocks, notes, '')
    return [`[${number}] ${first}`, ...rest]
  }
  const head = `[${number}] C${note.claim.number}: ${oneLine(note.claim.text)}`
  return [head, ...note.mentions.flatMap((mention) => mentionLines(mention, snapshot, dates))]
}

/** Whose words, then the words on a line of their own. */
function mentionLines(mention: Mention, snapshot: Snapshot, dates: DateStyle): Lines {
  const source = mentionSource(mention, snapshot)
  if (!source) return []
  const { report, outlet, place, chain, manner } = source
  const date = reportDate(report, dates)
  const native = nativeOutletName(report)
  const credit = chain.length > 1 ? `; ${chain.map(isolated).join(' ← ')}` : ''
  const who = `${isolated(outlet)}${native === null ? '' : ` (${isolated(native)})`}${date === null ? '' : `, ${date}`}, ${place} (${manner}${credit})`
  return [
    [
      `${who}${mention.isToCheck ? ' TO CHECK' : ''}:`,
      original(mention.quote),
      ...(mention.gloss === '' ? [] : [isolated(mention.gloss)]),
    ].join('\n'),
  ]
}

function claimLines(snapshot: Snapshot): Lines {
  return snapshot.claims.map((claim) => {
    const checked = claim.status === 'checked' ? ' (checked)' : ''
    const mentions = claim.mentions.flatMap((mention) => {
      const source = mentionSource(mention, snapshot)
      if (!source) return []
      const credit = source.chain.slice(1).map((link) => ` ← ${isolated(link)}`)
      return [`- ${isolated(source.outlet)}${credit.join('')}, ${source.place} (${source.manner})`]
    })
    return [
      `C${claim.number}: ${oneLine(claim.text)}${checked}`,
      ...(mentions.length > 0 ? mentions : ['- no report yet']),
    ].join('\n')
  })
}

function differenceLines(snapshot: Snapshot, comparison: Comparison): Lines {
  return comparisonGroups(snapshot, comparison).flatMap(({ claim, rows }) => [
    claim === null ? 'Outside the claims' : `C${claim.number}: ${oneLine(claim.text)}`,
    ...rows.map(({ kind, severity, sentence, sides }) => {
      const said = isolatedPieces(sentence).map(({ text, isIsolated }) => (isIsolated ? isolated(text) : oneLine(text)))
      return [
        `- ${kind} (${severity}): ${said.join('')}`,
        ...sides.flatMap(({ outlet, paragraphs, quotes, read }) => [
          `  ${isolated(outlet)} ${paragraphs.map(({ number }) => `¶ ${number ?? '–'}`).join(', ')}${read === '' ? '' : ` (${oneLine(read)})`}:`,
          ...quotes.map(({ words }) => isolated(words)),
        ]),
      ].join('\n')
    }),
  ])
}

/** Where the reports come from, then every two that share a claim, what stands on one level together. */
function reportLines(snapshot: Snapshot, dates: DateStyle): Lines {
  const { reports } = snapshot
  const { pairs, alone } = pairReports(snapshot)
  const claims = claimsByParagraph(snapshot)
  const nameOf = (report: Report) => isolated(outletName(report, reports))
  const setCell = (cell: Cell, report: Report): string => {
    switch (cell.kind) {
      case 'faces':
        return `${nameOf(report)} faces ${cell.paragraphs.map(numberOf).join(', ')}`
      case 'pointer':
        return `${nameOf(report)} ${numberOf(cell.paragraph)} stands facing ${numberOf(cell.partner)}`
      case 'paragraph': {
        const { id, text, gloss } = cell.paragraph
        const made = (claims.get(id) ?? []).map((number) => ` C${number}`).join('')
        const head = `${nameOf(report)} ${numberOf(cell.paragraph)}${made}${cell.isMoved ? ' (moved)' : ''}`
        return [head, original(text), ...(gloss === '' ? [] : [isolated(gloss)])].join('\n')
      }
    }
  }
  return [
    ...reports.map((report) => sourceLine(report, nameOf(report), dates)),
    ...pairs.flatMap(({ reportA, reportB, bands }) => [
      `${nameOf(reportA)} and ${nameOf(reportB)}`,
      ...bands.map(({ a, b }) =>
        [...(a === null ? [] : [setCell(a, reportA)]), ...b.map((cell) => setCell(cell, reportB))].join('\n'),
      ),
    ]),
    ...alone.flatMap((report) => [
      nameOf(report),
      ...report.paragraphs
        .filter(({ exclusion }) => exclusion === null)
        .map((paragraph) => setCell({ kind: 'paragraph', paragraph, isMoved: false }, report)),
    ]),
  ]
}

function sourceLine(report: Report, name: string, dates: DateStyle): string {
  const native = nativeOutletName(report)
  const date = reportDate(report, dates)
  const aside = setAside(report)
  const facts = [
    `${name}${native === null ? '' : ` (${isolated(native)})`}`,
    languageWords[report.language],
    ...(date === null ? [] : [date]),
    ...(report.printedDate === '' ? [] : [`printed as ${isolated(report.printedDate)}`]),
    ...(report.url === '' ? [] : [isolated(report.url)]),
  ]
  return [
    `${facts.join(', ')}.${aside === null ? '' : ` ${aside}`}`,
    ...(report.headline === '' ? [] : [isolated(report.headline)]),
  ].join('\n')
}

function commentLines(snapshot: Snapshot, dates: DateStyle): Lines {
  return snapshot.comments.flatMap((comment) => {
    const place = commentPlace(comment, snapshot)
    if (place === null) return []
    const author = comment.author === '' ? '' : `${isolated(comment.author)}, `
    const written = `${author}${commentDate(comment, dates)}${comment.isResolved ? ', resolved' : ''}`
    return [`On ${isolated(place)} (${written}):\n${original(comment.text)}`]
  })
}

/** Stored text with its own line ends, each line between FSI and PDI. */
function original(stored: string): string {
  return isolate(showText(stored))
}
