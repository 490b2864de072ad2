import { useEffect, useState } from 'react'
import { startLexicon, type StartedLexicon } from './start-lexicon.ts'

/** A lexicon nobody asks lets go of its words. */
const restMs = 120_000

/** Asks the lexicon, started when it is first asked. */
export type AskLexicon = <Value>(question: (lexicon: StartedLexicon['ask']) => Promise<Value>) => Promise<Value>

/** A way to ask the lexicon for as long as the component is on screen. */
export function useLexicon(): AskLexicon {
  const [keeper] = useState(keepLexicon)
  useEffect(() => keeper.end, [keeper])
  return keeper.ask
}

function keepLexicon(): { readonly ask: AskLexicon; readonly end: () => void } {
  let started: StartedLexicon | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    started?.end()
    started = null
  }
  return {
    ask(question) {
      clearTimeout(timer)
      timer = setTimeout(end, restMs)
      started ??= startLexicon()
      return started.answer(question(started.ask))
    },
    end,
  }
}
