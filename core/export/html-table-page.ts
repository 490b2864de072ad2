import type { DataTable } from './data-tables.ts'
import { markup, styleElement, type Markup } from './html-template.ts'

/** Tables for a spreadsheet as a page to look at, the first `most` rows of each. */
export function tablePage(tables: readonly DataTable[], most: number): string {
  return markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Preview</title>
${styleElement(style)}
</head>
<body>
<main>
${tables.map((table) => tableOf(table, most))}</main>
</body>
</html>
`.finished
}

function tableOf({ name, columns, rows, isRightToLeft }: DataTable, most: number): Markup {
  const heads = columns.map(
    (column) => markup`<th scope="col" style="min-inline-size: ${Math.min(column.width, 44)}ch">${column.name}</th>`,
  )
  const shown = rows
    .slice(0, most)
    .map((cells) => markup`<tr>${cells.map((text) => markup`<td dir="auto">${text}</td>`)}</tr>\n`)
  const rest = rows.length > most ? markup`<p>…</p>` : null
  return markup`<h2><bdi>${name}</bdi></h2>
<table dir="${isRightToLeft ? 'rtl' : 'ltr'}">
<thead><tr>${heads}</tr></thead>
<tbody>
${shown}</tbody>
</table>
${rest}
`
}

const style = `:root { color-scheme: light dark; }
body { margin: 0; padding: 1rem 1.25rem; background: light-dark(#ffffff, #1b1d21); color: light-dark(#1b1c20, #e8e7e3); font: 400 .8125rem/1.55 system-ui, sans-serif; }
h2 { margin: 1rem 0 .4rem; font-size: .875rem; }
table { border-collapse: collapse; }
th, td { padding: .25rem .5rem; border: 1px solid light-dark(#d9dad5, #2d2f35); text-align: start; vertical-align: top; }
th { background: light-dark(#f3f3f0, #16171a); font-weight: 600; white-space: nowrap; }`
