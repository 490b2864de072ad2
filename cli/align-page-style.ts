/** The style of the page that `align --html` writes. Colours are those of the product's tokens: evidence is highlighter. */
export const pageStyle = `:root {
  color-scheme: light;
  --page: #ffffff; --ink: #1b1c20; --ink-2: #53565d; --rule: #d9dad5; --marker: #ffedb0;
  --font-report: "Noto Naskh Arabic Variable", "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", Amiri, "Noto Sans Arabic", serif;
  --font-ui: "Inter Variable", Inter, "Segoe UI", "Helvetica Neue", "Noto Sans", "Vazirmatn Variable", Vazirmatn, system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --page: #1b1d21; --ink: #e8e7e3; --ink-2: #aeb0b6; --rule: #2d2f35; --marker: #4d4119; }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 1rem/1.58 var(--font-ui); text-align: start; }
main { max-inline-size: 76rem; margin-inline: auto; padding: 2.5rem clamp(1rem, 4vw, 3.5rem) 4rem; }
h1 { margin: 0; font-size: 1.5rem; font-weight: 620; line-height: 1.25; }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.125rem; font-weight: 620; }
p { margin: 0 0 .75rem; }
.quiet, .files, .because, .number { color: var(--ink-2); font-size: .875rem; }
.files { padding-inline-start: 1.1rem; }
.wide { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
th { padding: .5rem .35rem; border-block-end: 1px solid var(--ink-2); text-align: start; font-weight: 620; }
td { padding: .6rem .35rem 0; vertical-align: top; text-align: start; }
col.place { inline-size: 3.5rem; }
tbody { border-block-end: 1px solid var(--rule); break-inside: avoid; }
tbody tr:last-child td { padding-block: .35rem .6rem; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
td:is([lang="fa"], [lang="ar"], [dir="auto"]) { font: 400 1.09rem/1.85 var(--font-report); white-space: pre-line; }
bdi:is([lang="fa"], [lang="ar"]) { font-family: var(--font-report); }
mark { background: var(--marker); color: inherit; border-radius: 2px; }
.confidence { margin-inline-end: .75rem; color: var(--ink); font-weight: 620; font-variant-numeric: tabular-nums; }
.claims li + li { margin-block-start: .75rem; }
.claims ul { margin-block-start: .25rem; padding-inline-start: 1.1rem; }
@media (max-width: 40rem) { table { min-inline-size: 42rem; } }
@media print { body { background: none; } .wide { overflow: visible; } }`
