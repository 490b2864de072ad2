import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Found, Hit, HitGroup } from '#core/document/find.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { excerpt } from '#core/text/excerpt.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import css from './FoundList.module.css'
import { paint, rangeIn } from './paint-hits.ts'
import { placeLookup, type ShownPlace } from './shown-place.ts'
import { listedHits } from './step-from.ts'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface FoundListProps {
  readonly found: Found
  readonly here: Hit | null
  readonly snapshot: Snapshot
  readonly onVisit: (hit: Hit) => void
}

const room = { before: 34, after: 64 } as const
/** Rows of one place at once; the rest is counted. */
const mostListed = 120

/** What was found, place by place with its count; every row with the words around it. */
export function FoundList({ found, here, snapshot, onVisit }: FoundListProps) {
  const { t } = useTranslation(['find', 'align'])
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(
    () =>
      found.groups.map((group) => ({
        group,
        listed: listedHits(group.hits, here, mostListed).map((hit) => ({ hit, ...excerpt(hit.text, hit.span, room) })),
      })),
    [found, here],
  )
  const placeOf = useMemo(() => placeLookup(snapshot), [snapshot])

  useEffect(() => {
    const ranges = groups.flatMap(({ listed }) =>
      listed.flatMap(({ hit, span }) => {
        const row = list.current?.querySelector(`[data-hit="${CSS.escape(hit.key)}"]`)
        return rangeIn(row, span) ?? []
      }),
    )
    return paint('found-excerpt', ranges)
  }, [groups])
  useEffect(() => {
    if (here === null) return
    list.current?.querySelector(`[data-hit="${CSS.escape(here.key)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [here])

  return (
    <ListBox
      ref={list}
      className={classes(css['list'])}
      aria-label={t('find:results')}
      selectionMode="single"
      selectedKeys={here === null ? [] : [here.key]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        // Pressing the row one is at chooses nothing: one goes there again.
        const hit = key === undefined ? here : found.hits.find((one) => one.key === key)
        if (hit) onVisit(hit)
      }}
    >
      {groups.map(({ group, listed }) => (
        <ListBoxSection key={group.key} className={classes(css['group'])}>
          <GroupHeader group={group} report={snapshot.reports.find(({ id }) => id === group.reportId) ?? null} />
          {listed.map(({ hit, text }) => {
            const shown = placeOf(hit.place)
            return (
              <ListBoxItem key={hit.key} id={hit.key} textValue={text} className={classes(css['row'])}>
                <PlaceName shown={shown} />
                <p className={classes(css['words'])} lang={shown.language} dir={directionOf(shown.language)}>
                  <bdi data-hit={hit.key}>{text}</bdi>
                </p>
              </ListBoxItem>
            )
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function GroupHeader({ group, report }: { readonly group: HitGroup; readonly report: Report | null }) {
  const { t } = useTranslation(['find', 'align'])
  const format = useFormat()
  const outletName = useOutletName()
  const left = group.hits.length - mostListed
  return (
    <Header className={classes(css['header'])}>
      {group.kind === 'report' ? (
        <bdi className={css['name']} lang={report?.language}>
          {report === null ? null : outletName(report)}
        </bdi>
      ) : (
        <span className={css['name']}>{t(`find:${group.kind}`)}</span>
      )}
      <span className={css['count']}>{format.number(group.hits.length)}</span>
      {left > 0 ? <span className={css['more']}>{t('find:more', { shown: format.number(left) })}</span> : null}
    </Header>
  )
}

function PlaceName({ shown }: { readonly shown: ShownPlace }) {
  const { t } = useTranslation('find')
  const format = useFormat()
  const parts = [
    shown.claimNumber === null ? null : `C${shown.claimNumber}`,
    shown.paragraphNumber === null ? null : format.number(shown.paragraphNumber),
    shown.isSetAside ? t('setAside') : null,
    shown.isNote ? t('note') : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return <span className={css['place']}>{parts.join(' · ')}</span>
}
