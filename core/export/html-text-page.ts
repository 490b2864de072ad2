import { markup, styleElement } from './html-template.ts'

/** Plain text as a page to look at: every line in the direction of its first letter, the first `most` code units of it. */
export function textPage(text: string, most: number): string {
  const shown = text.length > most ? `${text.slice(0, most)}\n…` : text
  return markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Preview</title>
${styleElement(style)}
</head>
<body>
<main>${visible(shown)}</main>
</body>
</html>
`.finished
}

/** Isolates are part of a text export and do their work in its preview, too: they are not shown by name here. */
function visible(text: string) {
  return text.split('\n').map((line) => {
    const pieces = line.split(/([\u2066-\u2069])/)
    return [pieces.map((piece) => isolates[piece] ?? piece), markup`\n`]
  })
}

const isolates: Readonly<Record<string, ReturnType<typeof markup>>> = {
  '\u2066': markup`&#x2066;`,
  '\u2067': markup`&#x2067;`,
  '\u2068': markup`&#x2068;`,
  '\u2069': markup`&#x2069;`,
}

const style = `:root { color-scheme: light dark; }
body { margin: 0; padding: 1.5rem 1.75rem; background: light-dark(#ffffff, #1b1d21); color: light-dark(#1b1c20, #e8e7e3); }
main { font: 400 .8125rem/1.7 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "Noto Naskh Arabic", monospace; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }`
