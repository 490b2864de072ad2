import { useTranslation } from 'react-i18next'
import { evidenceGroups, evidenceList, unmatchedWords, type EvidenceLine } from '#core/align/evidence-list.ts'
import { shownEnglish } from '#core/align/shown-english.ts'
import type { Suggestion } from '#core/align/suggestion.ts'
import type { Language } from '#core/document/records.ts'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import css from './Evidence.module.css'

export interface EvidenceProps {
  /** With the report of the first pane as `a`, so that words stand on the side of their pane. */
  readonly suggestion: Suggestion
  readonly languages: { readonly a: Language; readonly b: Language }
}

/** What speaks for a suggestion, word by word under the same three lines as in the texts; what found no partner is last. */
export function Evidence({ suggestion, languages }: EvidenceProps) {
  const { t } = useTranslation('queue')
  const groups = evidenceList(suggestion)
  const unmatched = {
    a: unmatchedWords(
      suggestion.a,
      suggestion.evidence.map((match) => match.a),
      languages.a,
    ),
    b: unmatchedWords(
      suggestion.b,
      suggestion.evidence.map((match) => match.b),
      languages.b,
    ),
  }
  const englishOf = (line: EvidenceLine) => {
    if (line.english !== '') return shownEnglish(line)
    return line.kind === 'spelling' ? <i>{t('spelling')}</i> : <i>{t('shared')}</i>
  }
  if (suggestion.evidence.length === 0)
    return (
      <p className={css['none']} data-evidence="">
        {t('noEvidence')}
      </p>
    )
  return (
    <div className={css['evidence']} data-evidence="">
      <table className={css['matched']} aria-label={t('evidence')}>
        {evidenceGroups
          .filter((group) => groups[group].length > 0)
          .map((group) => (
            <tbody key={group}>
              <tr>
                <th colSpan={3} scope="rowgroup">
                  {t(`group.${group}`)}
                </th>
              </tr>
              {groups[group].map((line) => (
                <tr key={`${line.a} ${line.b}`}>
                  <td>
                    <bdi className={classes(css['word'], css[group])} lang={languages.a}>
                      {line.a}
                    </bdi>
                  </td>
                  <td lang={line.english === '' ? undefined : 'en'}>
                    <bdi>{englishOf(line)}</bdi>
                  </td>
                  <td>
                    <bdi className={classes(css['word'], css[group])} lang={languages.b}>
                      {line.b}
                    </bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
      </table>
      {unmatched.a.length + unmatched.b.length === 0 ? null : (
        <>
          <h3 className={css['heading']}>{t('unmatched')}</h3>
          <div className={css['unmatched']}>
            <Runs runs={unmatched.a} language={languages.a} />
            <Runs runs={unmatched.b} language={languages.b} />
          </div>
        </>
      )}
    </div>
  )
}

/** Runs of words, each of its own direction, one after the other. */
function Runs({ runs, language }: { readonly runs: readonly string[]; readonly language: Language }) {
  return (
    <p lang={language} dir={directionOf(language)}>
      {runs.join(' · ')}
    </p>
  )
}
