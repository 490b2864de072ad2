import type { ParagraphSuggestion } from '#core/align/align.ts'
import { shownConfidence } from '#core/align/confidence.ts'
import type { Span } from '#core/base/span.ts'
import type { Language } from '#core/document/records.ts'
import {
  joined,
  languageAttributes,
  markup,
  originalText,
  styleElement,
  typedText,
  type Content,
  type Markup,
} from '#core/export/html-template.ts'
import { pageStyle } from './align-page-style.ts'
import { shownEvidence, wordsAt, type AlignedPair, type AlignedReports, type ReadFile } from './aligned-reports.ts'
import type { Texts } from './texts.ts'

/**
 * The suggestions as one self-contained page: the paragraphs face to face, the words that speak for a pair marked in both and
 * listed with their English. No script, no remote address. Ends with a line end.
 */
export function alignmentPage({ files, pairs, candidates }: AlignedReports, texts: Texts): string {
  const { language, say } = texts
  const title = say('align.title')
  const claims = candidates.map(({ sentences, confidence }) => {
    const mentions = sentences.map(({ report, paragraph, from, to }) => {
      const file = files[report]
      const words = wordsAt(file, paragraph, { from, to })
      return markup`<li>${file ? nameOf(file) : null} <span class="number">¶ ${paragraph + 1}</span> ${originalText(words, file?.draft.language ?? 'und')}</li>\n`
    })
    return markup`<li><span class="confidence">${say('align.candidate', { confidence: shownConfidence(confidence) })}</span>\n<ul>\n${mentions}</ul></li>\n`
  })
  const claimSection = markup`<section>\n<h2>${say('align.candidates', { count: candidates.length })}</h2>\n<ol class="claims">\n${claims}</ol>\n</section>\n`

  // The policy: nothing is fetched, run or sent; the page is its text and its style.
  return markup`<!doctype html>
<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Muqabala">
<title>${title}</title>
${styleElement(pageStyle)}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="quiet">${say('align.notDecided')}</p>
<ul class="files">
${files.map((file) => fileItem(file, texts))}</ul>
${pairs.map((pair) => pairSection(pair, files, texts))}${candidates.length === 0 ? null : claimSection}</main>
</body>
</html>
`.finished
}

function fileItem({ path, draft, paragraphs }: ReadFile, { say }: Texts): Markup {
  const setAside = draft.paragraphs.length - paragraphs.length
  const facts: readonly Content[] = [
    typedText(path),
    ...(draft.outlet === '' ? [] : [originalText(draft.outlet, draft.language)]),
    say(`language.${draft.language}`),
    say('import.paragraphs', { count: paragraphs.length }),
    ...(setAside === 0 ? [] : [say('import.setAside', { count: setAside })]),
  ]
  return markup`<li>${joined(facts, say('listSeparator'))}</li>\n`
}

function nameOf({ path, draft }: ReadFile): Markup {
  return draft.outlet === '' ? typedText(path) : originalText(draft.outlet, draft.language)
}

function pairSection(
  { reportA, reportB, suggestions }: AlignedPair,
  files: readonly ReadFile[],
  texts: Texts,
): Content {
  const [fileA, fileB] = [files[reportA], files[reportB]]
  if (!fileA || !fileB) return null
  const { say } = texts
  const head = (file: ReadFile) => markup`<th scope="colgroup" colspan="2">${nameOf(file)}</th>`
  const rows = suggestions.paragraphs.map((one) => suggestionRows(one, fileA, fileB, texts))
  return markup`<section>
<h2>${nameOf(fileA)} ↔ ${nameOf(fileB)}</h2>
<p>${say('align.suggestions', { count: suggestions.paragraphs.length })}</p>
<div class="wide">
<table>
<colgroup><col class="place"><col></colgroup><colgroup><col class="place"><col></colgroup>
<thead><tr>${head(fileA)}${head(fileB)}</tr></thead>
${rows}</table>
</div>
</section>
`
}

function suggestionRows(
  { paragraphA, paragraphB, confidence, sentences }: ParagraphSuggestion,
  fileA: ReadFile,
  fileB: ReadFile,
  { say }: Texts,
): Markup {
  const [textA, textB] = [fileA.paragraphs[paragraphA] ?? '', fileB.paragraphs[paragraphB] ?? '']
  const evidence = sentences.flatMap((sentence) => sentence.evidence)
  const marked = (side: 'a' | 'b') => evidence.map((match) => match[side])
  const words = shownEvidence(textA, textB, evidence).map((match) => {
    const both = markup`${originalText(match.a, fileA.draft.language)} = ${originalText(match.b, fileB.draft.language)}`
    return match.english === '' ? both : markup`${both} (<bdi lang="en">${match.english}</bdi>)`
  })
  const because = markup`${say('align.evidence')} ${joined(words, say('listSeparator'))}`
  return markup`<tbody>
<tr><td class="number">¶ ${paragraphA + 1}</td>${cell(textA, marked('a'), fileA.draft.language)}<td class="number">¶ ${paragraphB + 1}</td>${cell(textB, marked('b'), fileB.draft.language)}</tr>
<tr class="because"><td colspan="4"><span class="confidence">${say('align.confidence', { confidence: shownConfidence(confidence) })}</span> ${words.length === 0 ? null : because}</td></tr>
</tbody>
`
}

function cell(text: string, marked: readonly Span[], language: Language): Markup {
  return markup`<td${languageAttributes(language)}>${markWords(text, marked)}</td>`
}

/** Whole words only, so that no letter is parted from the one it joins; words that touch are marked as one. */
function markWords(text: string, spans: readonly Span[]): Content {
  const pieces: Content[] = []
  let at = 0
  for (const { from, to } of spans.toSorted((x, y) => x.from - y.from || y.to - x.to)) {
    if (from < at) continue
    pieces.push(text.slice(at, from), markup`<mark>${text.slice(from, to)}</mark>`)
    at = to
  }
  return [...pieces, text.slice(at)]
}
