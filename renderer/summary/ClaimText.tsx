import { useTranslation } from 'react-i18next'
import type { Claim } from '#core/document/snapshot.ts'

/** A claim's English words, whatever the direction around them; or that it has none yet. */
export function ClaimText({ claim, className }: { readonly claim: Claim; readonly className?: string | undefined }) {
  const { t } = useTranslation('claims')
  if (claim.text === '') return <span className={className}>{t('textOpen')}</span>
  return (
    <bdi className={className} lang="en" dir="auto">
      {claim.text}
    </bdi>
  )
}
