import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { repairJoiners } from '#core/document/commands/repair-joiners.ts'
import type { Report } from '#core/document/snapshot.ts'
import { useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import type { AskLexicon } from '../lexicon/use-lexicon.ts'
import { Button } from '../parts/Button.tsx'
import css from './JoinersPanel.module.css'
import { groupRepairs, type FoundRepair, type RepairGroup } from './joiner-groups.ts'
import { Panel } from './Panel.tsx'

export interface JoinersPanelProps {
  readonly report: Report
  readonly ask: AskLexicon
  readonly onGo: (paragraphId: string) => void
  readonly onClose: () => void
}

interface Found {
  readonly reportId: string
  readonly repairs: readonly FoundRepair[]
}

/** Half-spaces that were lost, word by word: each is put right or left, all at once only when the editor says so. */
export function JoinersPanel({ report, ask, onGo, onClose }: JoinersPanelProps) {
  const { t } = useTranslation('paragraphs')
  const run = useRun()
  const status = useStatus()
  const [found, setFound] = useState<Found | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const kept = useMemo(() => report.paragraphs.filter(({ exclusion }) => exclusion === null), [report.paragraphs])

  useEffect(() => {
    let isCurrent = true
    ask((lexicon) => lexicon.findJoiners(kept.map(({ text }) => text))).then(
      (byText) => {
        if (!isCurrent) return
        const repairs = byText.flatMap((places, at) => {
          const paragraph = kept[at]
          if (paragraph === undefined) return []
          return places.map((place) => ({
            ...place,
            paragraphId: paragraph.id,
            words: paragraph.text.slice(place.from, place.to),
          }))
        })
        setFailed(false)
        setFound({ reportId: report.id, repairs })
      },
      () => setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [ask, report.id, kept])

  const groups = useMemo(() => {
    const texts = new Map(kept.map(({ id, text }) => [id, text]))
    // Until the words are read anew, what no longer stands where it was found is not offered.
    const standing = (found?.reportId === report.id ? found.repairs : []).filter(
      (repair) => texts.get(repair.paragraphId)?.slice(repair.from, repair.to) === repair.words,
    )
    return groupRepairs(standing).filter((group) => !left.has(group.key))
  }, [found, kept, left, report.id])
  const places = groups.flatMap((group) => group.repairs)
  /** The row after an answered one takes the keyboard. */
  const goOn = (key: string) => {
    const at = groups.findIndex((group) => group.key === key)
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-answer]')
      rows?.[Math.min(at, rows.length - 1)]?.focus()
    })
  }
  const accept = (repairs: readonly FoundRepair[]) => {
    if (run(repairJoiners, { repairs }).ok) status.say(t('joiners.done', { count: repairs.length }))
  }
  return (
    <Panel
      title={t('joiners.title')}
      hint={
        hasFailed
          ? t('joiners.failed')
          : found === null
            ? t('joiners.reading')
            : groups.length === 0
              ? t('joiners.none')
              : t('joiners.hint', { count: places.length })
      }
      onClose={onClose}
      actions={
        groups.length === 0 ? null : (
          <Button variant="primary" onPress={() => accept(places)}>
            {t('joiners.all', { count: places.length })}
          </Button>
        )
      }
    >
      <ul ref={list} className={css['list']} onKeyDown={moveAmongRows}>
        {groups.map((group) => (
          <RepairRow
            key={group.key}
            group={group}
            onAccept={() => {
              accept(group.repairs)
              goOn(group.key)
            }}
            onLeave={() => {
              setLeft(new Set([...left, group.key]))
              goOn(group.key)
            }}
            onGo={onGo}
          />
        ))}
      </ul>
    </Panel>
  )
}

interface RepairRowProps {
  readonly group: RepairGroup
  readonly onAccept: () => void
  readonly onLeave: () => void
  readonly onGo: (paragraphId: string) => void
}

function RepairRow({ group, onAccept, onLeave, onGo }: RepairRowProps) {
  const { t } = useTranslation('paragraphs')
  const format = useFormat()
  const [first] = group.repairs
  return (
    <li className={css['row']}>
      <button
        type="button"
        className={css['words']}
        lang="fa"
        dir="rtl"
        onClick={() => first && onGo(first.paragraphId)}
        aria-label={t('joiners.change', { from: group.words, to: group.text })}
      >
        <span className={css['from']}>{group.words}</span>
        <span aria-hidden="true" className={css['arrow']}>
          ←
        </span>
        <span className={css['to']}>{group.text}</span>
        {group.repairs.length === 1 ? null : (
          <small className={css['count']}>{format.number(group.repairs.length)}×</small>
        )}
      </button>
      <Button className={css['accept']} data-answer="" onPress={onAccept}>
        {t('joiners.accept')}
      </Button>
      <Button variant="plain" onPress={onLeave}>
        {t('joiners.leave')}
      </Button>
    </li>
  )
}

/** Up and down among the answers. */
function moveAmongRows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(event.target instanceof HTMLElement)) return
  const rows = [...event.currentTarget.children]
  const at = rows.findIndex((row) => row.contains(event.target instanceof Node ? event.target : null))
  rows[at + step]?.querySelector<HTMLElement>('[data-answer]')?.focus()
  event.preventDefault()
}
