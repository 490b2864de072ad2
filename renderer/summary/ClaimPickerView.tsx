import { useTranslation } from 'react-i18next'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import { classes } from '../parts/classes.ts'
import { Chip } from '../parts/Chip.tsx'
import css from './card.module.css'
import { ClaimText } from './ClaimText.tsx'
import offered from './offer.module.css'
import { Originals } from './Originals.tsx'
import type { Picking } from './pick-from-list.ts'
import { useListbox } from './use-listbox.ts'

export interface ClaimPickerViewProps {
  readonly picking: Picking<Claim>
  readonly snapshot: Snapshot
  /** The element that has the keyboard while the list is open. */
  readonly readTextbox: () => Element | null
  readonly onAccept: (claim: Claim) => void
}

/** The claims an `@` offers, and the originals of the chosen one. The keyboard stays in the text; the list follows it. */
export function ClaimPickerView({ picking, snapshot, readTextbox, onAccept }: ClaimPickerViewProps) {
  const { t, i18n } = useTranslation(['summary', 'claims'])
  const { id, list, optionId } = useListbox(readTextbox, picking.chosen)
  const chosen = picking.chosen === null ? undefined : picking.offers[picking.chosen]
  return (
    <div className={css['card']} dir={i18n.dir()}>
      <ul
        ref={list}
        id={id}
        className={css['offers']}
        role="listbox"
        aria-label={t('offers')}
        // It scrolls, so it can be reached; but pressing it must not take the keyboard from the text.
        tabIndex={0}
        onMouseDown={(event) => {
          event.preventDefault()
        }}
      >
        {picking.offers.map((claim, place) => (
          <li
            key={claim.id}
            id={optionId(place)}
            className={classes(offered['offer'], claim === chosen && offered['chosen'])}
            role="option"
            aria-selected={claim === chosen}
            onClick={() => {
              onAccept(claim)
            }}
          >
            <Chip>{`C${claim.number}`}</Chip>
            <ClaimText claim={claim} className={css['offerText']} />
            <span className={css['outlets']}>
              {t('outlets', { count: new Set(claim.mentions.map(({ reportId }) => reportId)).size })}
            </span>
          </li>
        ))}
      </ul>
      {chosen === undefined || chosen.mentions.length === 0 ? (
        <p className={css['quiet']}>{t('claims:noMentions')}</p>
      ) : (
        <Originals mentions={chosen.mentions} reports={snapshot.reports} />
      )}
    </div>
  )
}
