import inter from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url'
import markazi from '@fontsource-variable/markazi-text/files/markazi-text-arabic-wght-normal.woff2?url'
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url'

/** Under the names that `core/export/html-style.ts` asks for first on paper. */
const faces = [
  { family: 'Markazi Text Variable', file: markazi, weight: '400 700', style: 'normal' },
  { family: 'Source Serif 4 Variable', file: serif, weight: '200 900', style: 'normal' },
  { family: 'Source Serif 4 Variable', file: serifItalic, weight: '200 900', style: 'italic' },
  { family: 'Inter Variable', file: inter, weight: '100 900', style: 'normal' },
] as const

let read: Promise<string> | null = null

/** `@font-face` rules with our own faces embedded, so that a printed page looks the same on every computer. Read once. */
export function printFaces(): Promise<string> {
  read ??= Promise.all(
    faces.map(async ({ family, file, weight, style }) => {
      const address = await asDataAddress(await (await fetch(file)).blob())
      return `@font-face { font-family: "${family}"; src: url(${address}) format("woff2"); font-weight: ${weight}; font-style: ${style}; }`
    }),
  ).then((rules) => rules.join('\n'))
  return read
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('loadend', () => {
      if (typeof reader.result === 'string') resolve(reader.result)
      else reject(new Error('a face could not be read'))
    })
    reader.readAsDataURL(blob)
  })
}
