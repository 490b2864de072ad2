import { lazy, Suspense, type ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Claim } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Chip, type ChipKind } from '../parts/Chip.tsx'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx'
import css from './ClaimList.module.css'
import { longestDrawn, type ClaimListProps } from './use-listed-claims.ts'

const LongList = lazy(async () => ({ default: (await import('./LongList.tsx')).LongList }))

/** All claims, each with one dot a report: filled where that report makes it. */
export function ClaimList({ all, claims, reports, claimId, onHold, dragAndDropHooks }: ClaimListProps) {
  const { t } = useTranslation('claims')
  const format = useFormat()
  const isLong = all.length > longestDrawn
  const checked = all.filter((claim) => claim.status === 'checked').length
  return (
    <section className={css['claims']} aria-label={t('all')}>
      <h2 className={css['title']}>
        {t('all')}{' '}
        <span className={css['count']}>
          {checked === 0 ? format.number(all.length) : t('checkedCount', { checked, total: all.length })}
        </span>
      </h2>
      {claims.length === 0 ? (
        <p className={css['none']}>{t('none')}</p>
      ) : (
        <Drawn isLong={isLong}>
          <ListBox
            // Rows whose claim stayed the same are left as they are.
            items={claims}
            dependencies={[reports, t]}
            data-single-keys=""
            className={classes(css['list'])}
            aria-label={t('all')}
            selectionMode="single"
            {...(dragAndDropHooks === undefined ? {} : { dragAndDropHooks })}
            selectedKeys={claimId === null ? [] : [claimId]}
            onSelectionChange={(keys) => {
              if (keys === 'all') return
              const [key] = keys
              if (typeof key === 'string') onHold(key)
            }}
          >
            {(claim) => (
              <ListBoxItem
                id={claim.id}
                // Letters are commands here too: typing ahead begins with a bracket.
                textValue={`(C${claim.number}) ${claim.text}`}
                className={classes(css['row'])}
              >
                <Chip kind={chipKind(claim)}>{`C${claim.number}`}</Chip>
                <p className={classes(css['text'], claim.text === '' && css['open'])} lang="en" dir="ltr">
                  {claim.text === '' ? t('textOpen') : claim.text}
                </p>
                <span className={css['dots']}>
                  {claim.status === 'checked' ? (
                    <>
                      <Icon name="check" className={classes(css['checked'])} />
                      <VisuallyHidden>{t('checked')}</VisuallyHidden>
                    </>
                  ) : null}
                  {reports.map((report) => (
                    <i key={report.id} className={classes(css['dot'], dotOf(claim, report.id))} />
                  ))}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Drawn>
      )}
    </section>
  )
}

function Drawn({ isLong, children }: { readonly isLong: boolean; readonly children: ReactNode }) {
  if (!isLong) return children
  return (
    <Suspense fallback={null}>
      <LongList>{children}</LongList>
    </Suspense>
  )
}

function chipKind(claim: Claim): ChipKind {
  if (claim.mentions.some((mention) => mention.isToCheck)) return 'check'
  return new Set(claim.mentions.map((mention) => mention.reportId)).size > 1 ? 'shared' : 'one'
}

function dotOf(claim: Claim, reportId: string): string | undefined {
  const mentions = claim.mentions.filter((mention) => mention.reportId === reportId)
  if (mentions.length === 0) return undefined
  return mentions.every((mention) => mention.stance !== 'asserts') ? css['part'] : css['makes']
}
