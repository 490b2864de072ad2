import { useTranslation } from 'react-i18next'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { ClaimReference } from '#core/summary/citation.ts'
import { resolveCitation } from '#core/summary/resolve-citation.ts'
import { Chip } from '../parts/Chip.tsx'
import css from './card.module.css'
import type { ShownCitation } from './citation-card.ts'
import { ClaimText } from './ClaimText.tsx'
import { Originals } from './Originals.tsx'

export interface CitationCardViewProps {
  readonly shown: ShownCitation
  readonly snapshot: Snapshot
  readonly onOpen: (paragraphId: string) => void
  readonly onClose: () => void
  readonly onHold: (isInside: boolean) => void
}

/** What a citation rests on: the claims it names, each with the words of the reports. Escape goes back to the text. */
export function CitationCardView({ shown, snapshot, onOpen, onClose, onHold }: CitationCardViewProps) {
  const { t, i18n } = useTranslation('summary')
  return (
    <div
      className={css['card']}
      dir={i18n.dir()}
      role="dialog"
      aria-label={t('sources')}
      tabIndex={-1}
      onPointerEnter={() => {
        onHold(true)
      }}
      onPointerLeave={() => {
        onHold(false)
      }}
      onBlur={(event) => {
        if (shown.hasKeyboard && !event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      {shown.citation.references.map((reference) => (
        <Reference key={reference.span.from} reference={reference} snapshot={snapshot} onOpen={onOpen} />
      ))}
    </div>
  )
}

interface ReferenceProps {
  readonly reference: ClaimReference
  readonly snapshot: Snapshot
  readonly onOpen: (paragraphId: string) => void
}

function Reference({ reference, snapshot, onOpen }: ReferenceProps) {
  const { t } = useTranslation(['summary', 'claims'])
  const resolved = resolveCitation(reference, snapshot)
  const number = `C${reference.claimNumber}`
  if (resolved.kind === 'claimMissing') return <p className={css['missing']}>{t('claimMissing', { claim: number })}</p>
  return (
    <section className={css['claim']}>
      <div className={css['title']}>
        <Chip kind={resolved.kind === 'mentionMissing' ? 'check' : 'shared'}>{number}</Chip>
        <ClaimText claim={resolved.claim} className={css['text']} />
      </div>
      {resolved.kind === 'claim' ? (
        <Originals mentions={resolved.mentions} reports={snapshot.reports} onOpen={onOpen} />
      ) : (
        <p className={css['quiet']}>
          {t(reference.language === null ? 'claims:noMentions' : `noMentionsIn.${reference.language}`)}
        </p>
      )}
    </section>
  )
}
