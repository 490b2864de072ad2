import { useTranslation } from 'react-i18next'
import { letWordStand } from '#core/summary/commands/lint.ts'
import { wordsLetStand } from '#core/summary/lint/rules.ts'
import { useSettings } from '../../app/settings.tsx'
import { useRun, useSnapshot, useWorkbench } from '../../app/workbench.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import css from './LintPanel.module.css'

/** Words that are let stand though no dictionary has them: this project's and the editor's own, each to be taken back. */
export function KnownWords() {
  const { t } = useTranslation('lint')
  const { isReadOnly } = useWorkbench()
  const { settings, change } = useSettings()
  const { lintSwitches } = useSnapshot()
  const run = useRun()
  const ofProject = wordsLetStand(lintSwitches)
  const own = settings.words
  if (ofProject.length + own.length === 0) return null
  return (
    <details className={css['group']}>
      <summary>{t('words', { count: ofProject.length + own.length })}</summary>
      <Words
        heading={t('wordsHere')}
        words={ofProject}
        onRemove={isReadOnly ? null : (word) => void run(letWordStand, { word, stands: false })}
      />
      <Words
        heading={t('wordsOwn')}
        words={own}
        onRemove={(word) => change({ words: own.filter((one) => one !== word) })}
      />
    </details>
  )
}

interface WordsProps {
  readonly heading: string
  readonly words: readonly string[]
  readonly onRemove: ((word: string) => void) | null
}

function Words({ heading, words, onRemove }: WordsProps) {
  const { t } = useTranslation('lint')
  if (words.length === 0) return null
  return (
    <>
      <h3 className={css['wordsOf']}>{heading}</h3>
      <ul className={css['words']}>
        {words
          .toSorted((a, b) => a.localeCompare(b, 'en'))
          .map((word) => (
            <li key={word} className={css['word']}>
              <bdi lang="en">{word}</bdi>
              {onRemove === null ? null : (
                <IconButton icon="close" label={t('removeWord', { word })} onPress={() => onRemove(word)} />
              )}
            </li>
          ))}
      </ul>
    </>
  )
}
