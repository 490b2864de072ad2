import type { Paper } from './choices.ts'
import { cssString } from './html-template.ts'

/** The style of an HTML export, with the running title that its printed pages carry. Colours are those of the product's tokens. */
export function sheetStyle(runningTitle: string, paper: Paper): string {
  return `${sheet}\n${printed(cssString(runningTitle), paper)}`
}

const sheet = `:root {
  color-scheme: light;
  --desk: #e9eae7; --page: #ffffff; --ink: #1b1c20; --ink-2: #53565d; --ink-3: #62656c;
  --rule: #d9dad5; --rule-2: #7c7f86; --accent: #2a45a8; --accent-wash: #e3e8f7;
  --check: #8a5300; --check-wash: #fbeed7; --clash: #ae2c18; --clash-wash: #fbe6e1;
  --font-print: "Source Serif 4 Variable", "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", "Noto Serif", Georgia, "Noto Naskh Arabic", serif;
  --font-report: "Noto Naskh Arabic Variable", "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", Amiri, "Noto Sans Arabic", serif;
  --font-ui: "Inter Variable", Inter, "Segoe UI", "Helvetica Neue", "Noto Sans", "Vazirmatn Variable", Vazirmatn, system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --desk: #101113; --page: #1b1d21; --ink: #e8e7e3; --ink-2: #aeb0b6; --ink-3: #92959c;
    --rule: #2d2f35; --rule-2: #7b7e86; --accent: #a3b6ff; --accent-wash: #232b4a;
    --check: #e8b05a; --check-wash: #372a14; --clash: #ff9179; --clash-wash: #3d201a;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 400 1rem/1.58 var(--font-print); font-optical-sizing: auto; text-align: start; }
h1, h2, h3, h4, h5, h6, p, ul, ol, table, blockquote { margin: 0; padding: 0; font: inherit; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
:target { background: var(--accent-wash); }
.sheet { max-inline-size: 68rem; margin: 2.25rem auto 1.5rem; padding: 3.5rem clamp(1.25rem, 5vw, 4.5rem) 4rem; background: var(--page); box-shadow: 0 1px 3px rgb(20 22 30 / .07), 0 6px 20px rgb(20 22 30 / .06); }
footer { max-inline-size: 68rem; margin: 0 auto 2rem; padding-inline: clamp(1.25rem, 5vw, 4.5rem); color: var(--ink-2); font: 400 .8125rem/1.45 var(--font-ui); }
.sheet > header, .summary, .notes { max-inline-size: 38rem; margin-inline: auto; }
h1 { font-weight: 620; font-size: 1.75rem; line-height: 1.22; letter-spacing: -.008em; text-wrap: balance; }
.by { margin-block: .375rem 1.5rem; color: var(--ink-2); font-size: .875rem; }
h2 { font-weight: 620; font-size: 1.25rem; line-height: 1.3; text-wrap: balance; break-after: avoid; }
h3, h4, h5, h6 { font-weight: 620; line-height: 1.35; break-after: avoid; }
.summary > * + *, .notes li > * + *, blockquote > * + * { margin-block-start: .65rem; }
.summary > * + h2, .summary > * + h3 { margin-block-start: 1.5rem; }
.summary ul, .summary ol, .notes ul { padding-inline-start: 1.35rem; }
.summary blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); }
hr { border: 0; border-block-start: 1px solid var(--rule); margin-block: 1.25rem; }
p { text-wrap: pretty; }
sup { font-size: .68em; line-height: 0; font-weight: 550; font-variant-numeric: tabular-nums lining-nums; margin-inline-start: 1px; }
.lost { color: var(--clash); background: var(--clash-wash); }
.check { color: var(--check); background: var(--check-wash); padding-inline: .2em; }
.quiet { color: var(--ink-2); }

.notes { margin-block-start: 2rem; padding-block-start: .9rem; border-block-start: 1px solid var(--rule); font-size: .84375rem; line-height: 1.5; color: var(--ink-2); }
.notes h2 { font-size: .9375rem; color: var(--ink); margin-block-end: .4rem; }
.notes ol { padding-inline-start: 1.5rem; font-variant-numeric: tabular-nums lining-nums; }
.notes li + li { margin-block-start: .65rem; }
.notes li > p:first-child { color: var(--ink); }
.mention { margin-block-start: .35rem; break-inside: avoid; }
.mention blockquote { margin-block: .1rem; }
.notes li > p:first-child, .notes li > .back { display: inline; }
.notes li > .back { margin-inline-start: .35rem; white-space: nowrap; }
.mention a, .pointer a, .back a { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }

bdi[lang="fa"], bdi[lang="ar"], p[lang="fa"], p[lang="ar"] { font-family: var(--font-report); font-variant-numeric: normal; }
blockquote > bdi, td > bdi[lang] { display: block; text-align: start; color: var(--ink); font-size: 1.09em; line-height: 1.75; white-space: pre-line; }
.gloss { direction: ltr; padding-inline-start: .6rem; border-inline-start: 2px solid var(--rule); color: var(--ink-2); font-size: .84375rem; line-height: 1.5; }
.claim { display: inline-block; padding: .05rem .3rem; border-radius: 3px; background: var(--accent-wash); color: var(--accent); font: 600 .6875rem/1.5 var(--font-ui); font-variant-numeric: tabular-nums; direction: ltr; }

.claims, .reports { margin-block-start: 3rem; }
.claims h2, .reports > h2 { padding-block-end: .5rem; border-block-end: 1px solid var(--rule); }
.wide { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.5; }
th { text-align: start; vertical-align: top; font-weight: 620; }
td { text-align: start; vertical-align: top; }
thead th { padding: .6rem .5rem; color: var(--ink-2); border-block-end: 1px solid var(--rule-2); }
.claims tbody { border-block-end: 1px solid var(--rule); break-inside: avoid; }
.claims tbody th { inline-size: 30%; font-weight: 400; padding: .55rem .75rem .55rem .5rem; }
.claims td { padding: .55rem .5rem; }
.claims .words { inline-size: 34%; }
.comments tbody th { inline-size: 22%; color: var(--ink-2); }
.comments tr { border-block-end: 1px solid var(--rule); }
.remark { display: block; white-space: pre-line; }

.sources { padding-inline-start: 1.1rem; margin-block: .9rem 0; font-size: .875rem; color: var(--ink-2); }
.sources .headline { display: block; }
.sources strong { color: var(--ink); font-weight: 620; }
.sources li + li { margin-block-start: .35rem; }
.pair { margin-block-start: 2rem; }
.facing { table-layout: fixed; margin-block-start: .35rem; }
.facing thead th { font-size: 1rem; color: var(--ink); }
.facing thead bdi[lang] { margin-inline-start: .4rem; font-weight: 600; }
.facing thead small { display: block; font: 400 .8125rem/1.4 var(--font-ui); color: var(--ink-2); }
.facing col.place { inline-size: 4rem; }
.facing tbody { border-block-end: 1px solid var(--rule); break-inside: avoid; }
.facing td { padding: .5rem .5rem; }
.facing td p:not(.gloss) { font-size: 1.09375rem; line-height: 1.85; white-space: pre-line; }
.facing td p[lang="en"] { font-size: 1rem; line-height: 1.58; }
.facing .headline, .facing .heading { font-weight: 600; }
.facing .listItem { padding-inline-start: 1rem; position: relative; }
.facing .listItem::before { content: "•"; position: absolute; inset-inline-start: .15rem; color: var(--ink-3); }
.facing .quotation { padding-inline-start: .75rem; border-inline-start: 2px solid var(--rule-2); }
.facing .caption, .facing .byline { color: var(--ink-2); }
.facing td.place { text-align: center; padding: .75rem .15rem .5rem; color: var(--ink-2); font: 500 .75rem/1.6 var(--font-ui); font-variant-numeric: tabular-nums; }
.facing td.place > * { display: block; inline-size: fit-content; margin: 0 auto .2rem; }
.facing td.place small { font-size: .6875rem; color: var(--ink-3); }
.facing td.second { border-inline-start: 1px solid var(--rule); }
.facing td.pointer { color: var(--ink-2); font: 400 .8125rem/1.45 var(--font-ui); padding-block: .8rem; }
.place { white-space: nowrap; font-variant-numeric: tabular-nums; }
.place small { white-space: normal; }
@media (max-width: 40rem) {
  .sheet { margin: 0; padding-block: 1.75rem; }
  .facing col.place { inline-size: 2.6rem; }
  .wide table { min-inline-size: 42rem; }
  .facing td { padding-inline: .2rem; }
}`

const printed = (title: string, paper: Paper) => `@page {
  size: ${paper === 'a4' ? 'A4' : 'letter'};
  margin: 22mm 18mm 20mm;
  @top-center { content: ${title}; font: 400 8.5pt "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; color: #53565d; }
  @bottom-center { content: counter(page) " / " counter(pages); font: 400 8.5pt "Source Serif 4 Variable", "Source Serif 4", Georgia, serif; color: #53565d; }
}
@page :first { @top-center { content: none; } }
@media print {
  /* Noto Naskh draws letters and their dots apart: words printed in it fall to pieces when they are copied. */
  :root { --font-report: "Markazi Text Variable", "Markazi Text", "Sakkal Majalla", "Geeza Pro", "Traditional Arabic", "Noto Naskh Arabic", serif; }
  body { background: none; font-size: 10.5pt; }
  .sheet, footer { max-inline-size: none; margin: 0; padding: 0; background: none; box-shadow: none; }
  .sheet > header, .summary, .notes { max-inline-size: none; }
  a { color: inherit; }
  sup a, .claim { color: #2a45a8; }
  .claim { background: none; padding-inline: 0; }
  .notes li > .back { display: none; }
  .wide { overflow: visible; }
  section ~ .reports { break-before: page; margin: 0; }
  .pair + .pair { break-before: page; }
  thead { display: table-header-group; }
  tr, li, .mention { break-inside: avoid; }
  .alone tbody, .claims tbody { break-inside: auto; }
  .claims tbody th[colspan] { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  table { font-size: 9.5pt; }
  .claims:not(.comments) table { table-layout: fixed; }
  .claims:not(.comments) thead th:nth-child(1) { inline-size: 23%; }
  .claims:not(.comments) thead th:nth-child(2) { inline-size: 13%; }
  .claims:not(.comments) thead th:nth-child(3) { inline-size: 8%; }
  .claims:not(.comments) thead th:nth-child(5) { inline-size: 24%; }
  blockquote > bdi, td > bdi[lang] { font-size: 1.3em; line-height: 1.4; }
  .facing td p:not(.gloss) { font-size: 14pt; line-height: 1.42; }
  .facing td p[lang="en"] { font-size: 10.5pt; line-height: 1.5; }
  footer { margin-block-start: 2rem; }
}`
