import { atLineStart } from './literal.ts'
import type { Pen } from './pen.ts'

/** Sentences after which a paragraph ends, once its claim is told. */
const fullParagraph = 3

/** Sets sentences in paragraphs; those of one claim stay together. */
export function inParagraphs<Told>(
  told: readonly Told[],
  pen: Pen,
  tell: (one: Told) => readonly string[],
): readonly string[] {
  const paragraphs: string[][] = []
  for (const one of told) {
    const last = paragraphs.at(-1)
    const isFull = last === undefined || last.length >= fullParagraph
    if (isFull) pen.startParagraph()
    const sentences = tell(one)
    if (isFull) paragraphs.push([...sentences])
    else last.push(...sentences)
  }
  return paragraphs.map((sentences) => atLineStart(sentences.join(' ')))
}
