import { largeTexts } from '../../../build/large-project.ts'

/** The same texts in a page without any of us: what the browser itself takes to show, scroll and type them. */
export async function plainPage(paragraphs: number, words: number): Promise<string> {
  const pane = async (language: 'fa' | 'ar') =>
    `<div class="pane" dir="rtl" lang="${language}">${(await largeTexts(language, paragraphs))
      .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')}</div>`
  const summary = 'The two outlets agree that officials met on Friday and part over what was said. '
  return `<!doctype html><meta charset="utf-8"><title>Plain</title><style>
    body { margin: 0; display: grid; grid-template: 100vh / 1fr 1fr 1fr; }
    .pane { overflow-y: auto; font: 18px/1.9 serif; padding: 0 20px; }
  </style>
  <button id="show" onclick="document.body.append(document.querySelector('template').content)">Show</button>
  <template>${await pane('fa')}${await pane('ar')}<textarea>${summary.repeat(Math.ceil(words / 15))}</textarea></template>`
}
