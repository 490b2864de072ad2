import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceCell } from '#core/compare/difference-rows.ts'
import type { Mention } from '#core/document/snapshot.ts'
import type { FindingWords } from '#core/compare/finding-words.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { useOutletName } from '../reports/use-outlet-name.ts'
import { ClaimText } from '../summary/ClaimText.tsx'
import { Credit } from './Credit.tsx'
import css from './FindingPanel.module.css'
import { KindSign } from './KindSign.tsx'
import { useFindingWords } from './use-finding-words.ts'
import type { Current, Standpoint } from './use-current.ts'
import type { VerdictActions } from './use-verdict-actions.ts'
import { VerdictTools } from './VerdictTools.tsx'
import { GlossOfWords, Words } from './Words.tsx'

export interface FindingPanelProps {
  readonly current: Current
  readonly point: Standpoint
  readonly actions: VerdictActions
  readonly onShowInAlign: (paragraphId: string) => void
}

/** One finding in full: what differs, the paragraphs it rests on, on whose word, and what the editor makes of it. */
export function FindingPanel({ current, point, actions, onShowInAlign }: FindingPanelProps) {
  const { t } = useTranslation('differences')
  const words = useFindingWords()
  const { row, judged } = point
  const { points, place, go } = current
  const told = row.cells.filter((cell) => cell !== null)
  const faces =
    judged === null
      ? told
      : told.filter(({ report }) => judged.finding.sides.some(({ reportId }) => reportId === report.id))
  const others = told.filter((cell) => !faces.includes(cell))
  const [before, after] = [points[place - 1], points[place + 1]]
  return (
    <aside className={css['panel']} aria-label={t('finding')} data-single-keys="">
      <div className={css['head']}>
        {judged === null ? <span className={css['quiet']}>{t('agrees')}</span> : <KindSign finding={judged.finding} />}
        <span className={css['place']}>
          {judged === null ? null : t('place', { place: current.ordinal, total: current.total })}
        </span>
        <IconButton
          icon="up"
          label={t('command.previous')}
          command="differences.previous"
          isDisabled={before === undefined}
          onPress={() => {
            if (before !== undefined) go(before.id)
          }}
        />
        <IconButton
          icon="down"
          label={t('command.next')}
          command="differences.next"
          isDisabled={after === undefined}
          onPress={() => {
            if (after !== undefined) go(after.id)
          }}
        />
      </div>
      {row.claim === null ? null : (
        <div className={css['claim']}>
          <Chip kind={told.length > 1 ? 'shared' : 'one'}>{`C${row.claim.number}`}</Chip>
          <h2 className={css['claimText']}>
            <ClaimText claim={row.claim} />
          </h2>
        </div>
      )}
      {judged === null ? null : (
        <p className={css['sentence']} aria-live="polite">
          {words.sentence(judged.finding)}{' '}
          <span className={css['severity']}>{words.severity(judged.finding.severity)}</span>
        </p>
      )}
      {faces.map((cell) => (
        <Face
          key={cell.report.id}
          cell={cell}
          read={readOf(cell, point, words)}
          isFigure={judged?.finding.kind === 'figure'}
          onShowInAlign={onShowInAlign}
        />
      ))}
      {others.length === 0 ? null : <Others cells={others} />}
      {judged === null ? null : <VerdictTools key={judged.finding.id} judged={judged} actions={actions} />}
    </aside>
  )
}

function readOf({ report }: DifferenceCell, { judged }: Standpoint, words: FindingWords): string {
  const side = judged?.finding.sides.find(({ reportId }) => reportId === report.id)
  return judged === null || side === undefined ? '' : words.read(judged.finding, side)
}

interface FaceProps {
  readonly cell: DifferenceCell
  /** What the words were read as; empty where they say it all. */
  readonly read: string
  /** Signs before a figure stand at its left in every language. */
  readonly isFigure: boolean
  readonly onShowInAlign: (paragraphId: string) => void
}

/** What one report says, in its whole paragraphs. */
function Face({ cell, read, isFigure, onShowInAlign }: FaceProps) {
  const { t } = useTranslation(['differences', 'claims'])
  const format = useFormat()
  const outletName = useOutletName()
  const { report } = cell
  const kept = report.paragraphs.filter(({ number }) => number !== null).length
  const outlet = outletName(report)
  return (
    <section className={css['face']} aria-label={outlet}>
      <header className={css['faceHead']}>
        <bdi className={css['outlet']} lang={report.language}>
          {outlet}
        </bdi>
        {read === '' ? null : (
          <bdi className={css['read']} {...(isFigure ? { dir: 'ltr' } : {})}>
            {read}
          </bdi>
        )}
      </header>
      {[...Map.groupBy(cell.words, ({ paragraph }) => paragraph)].map(([paragraph, inParagraph]) => {
        const number = paragraph.number === null ? '–' : format.number(paragraph.number)
        const place = t('paragraphOf', { place: number, total: format.number(kept) })
        const [first] = inParagraph
        return (
          <Fragment key={paragraph.id}>
            <div className={css['via']}>
              <Button
                variant="link"
                className={css['go']}
                aria-label={t('goTo', { place, outlet })}
                onPress={() => onShowInAlign(paragraph.id)}
              >
                {place}
              </Button>
              {inParagraph.map(({ mention }) =>
                mention === null ? null : <Said key={mention.id} mention={mention} />,
              )}
            </div>
            {first === undefined ? null : <Words words={first} report={report} isWhole className={css['full']} />}
            {inParagraph.map((words) => (
              <GlossOfWords key={words.mention?.id ?? ''} words={words} className={css['gloss']} />
            ))}
          </Fragment>
        )
      })}
    </section>
  )
}

/** How a report stands to the claim in one place, and on whose word. */
function Said({ mention }: { readonly mention: Mention }) {
  const { t } = useTranslation(['differences', 'claims'])
  return (
    <span className={css['said']}>
      <span>{t(`claims:stance.${mention.stance}`)}</span>
      <Credit mention={mention} />
      {mention.isToCheck ? <span className={css['check']}>{t('toCheck')}</span> : null}
    </span>
  )
}

function Others({ cells }: { readonly cells: readonly DifferenceCell[] }) {
  const { t } = useTranslation('differences')
  const format = useFormat()
  const outletName = useOutletName()
  return (
    <p className={css['quiet']}>
      {t('alsoTold', { outlets: format.list(cells.map(({ report }) => outletName(report))) })}
    </p>
  )
}
