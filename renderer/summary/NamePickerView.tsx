import { useTranslation } from 'react-i18next'
import type { NameOffer } from '#core/lexicon/name-offers.ts'
import { formsIn } from '#core/lexicon/own-forms.ts'
import { classes } from '../parts/classes.ts'
import { Keys } from '../parts/Keys.tsx'
import css from './NamePickerView.module.css'
import offered from './offer.module.css'
import type { Picking } from './pick-from-list.ts'
import { useListbox } from './use-listbox.ts'

export interface NamePickerViewProps {
  readonly picking: Picking<NameOffer>
  /** The element that has the keyboard while the list is open. */
  readonly readTextbox: () => Element | null
  readonly onAccept: (offer: NameOffer) => void
}

/** The names that what is being written may become, each with the forms it stands for. The keyboard stays in the text. */
export function NamePickerView({ picking, readTextbox, onAccept }: NamePickerViewProps) {
  const { t, i18n } = useTranslation('names')
  const { id, list, optionId } = useListbox(readTextbox, picking.chosen)
  return (
    <ul
      ref={list}
      id={id}
      className={css['names']}
      dir={i18n.dir()}
      role="listbox"
      aria-label={t('offered')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {picking.offers.map((offer, place) => (
        <li
          key={offer.text}
          id={optionId(place)}
          className={classes(offered['offer'], place === picking.chosen && offered['chosen'])}
          role="option"
          aria-selected={place === picking.chosen}
          onClick={() => onAccept(offer)}
        >
          <bdi className={css['english']} lang="en">
            {offer.text}
          </bdi>
          <span className={css['forms']}>
            <First forms={offer.name.persian} language="fa" />
            <First forms={offer.name.arabic} language="ar" />
          </span>
          {place === (picking.chosen ?? 0) ? <Keys keys="Tab" /> : null}
        </li>
      ))}
    </ul>
  )
}

/** The form that is printed most: a row is read at a glance. */
function First({ forms, language }: { readonly forms: string; readonly language: 'fa' | 'ar' }) {
  const [first] = formsIn(forms)
  return first === undefined ? null : <bdi lang={language}>{first}</bdi>
}
