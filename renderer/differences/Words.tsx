import type { CellWords } from '#core/compare/difference-rows.ts'
import type { Report } from '#core/document/snapshot.ts'
import { directionOf } from '../parts/direction.ts'
import { fromAttribute, wordsAttribute, wordsKey } from './use-difference-highlight.ts'

export interface WordsProps {
  readonly words: CellWords
  readonly report: Report
  /** Shows the whole paragraph, not the mention's words alone. */
  readonly isWhole?: boolean
  readonly className?: string | undefined
}

/** Words of a report as they are stored: one text node, so that marks can be painted on it. */
export function Words({ words, report, isWhole = false, className }: WordsProps) {
  const { text } = words.paragraph
  const { from, to } = isWhole ? { from: 0, to: text.length } : words
  return (
    <p
      className={className}
      lang={report.language === 'und' ? undefined : report.language}
      dir={directionOf(report.language)}
      {...{ [wordsAttribute]: wordsKey(words, 'stored'), [fromAttribute]: from }}
    >
      {text.slice(from, to)}
    </p>
  )
}

/** The English rendering of words; nothing where there is none. */
export function GlossOfWords({ words, className }: Pick<WordsProps, 'words' | 'className'>) {
  if (words.gloss === '') return null
  return (
    <p
      className={className}
      lang="en"
      dir="ltr"
      {...{ [wordsAttribute]: wordsKey(words, 'gloss'), [fromAttribute]: 0 }}
    >
      {words.gloss}
    </p>
  )
}
