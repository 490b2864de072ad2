import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/commands.tsx'
import { useSnapshot } from '../../app/workbench.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { Select, type SelectOption } from '../../parts/Select.tsx'
import { compareVersions, useVersionTime, type Comparing } from './comparing.ts'
import css from './CompareVersions.module.css'
import { openDiff, type DiffSession } from './diff-session.ts'

const now = 'now'

/** Two states of the summary side by side, the earlier at the left: English text runs from there. */
export function CompareVersions({ from, to }: Comparing) {
  const { t } = useTranslation(['versions', 'common'])
  const { summary, summaryVersions } = useSnapshot()
  const timeOf = useVersionTime()
  const box = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLElement>(null)
  const [session, setSession] = useState<DiffSession | null>(null)
  const [changes, setChanges] = useState<number | null>(null)
  const textOf = (id: string | null) => (id === null ? summary : summaryVersions.find((one) => one.id === id)?.text)
  const [before, after] = [textOf(from), textOf(to)]
  const isGone = before === undefined || after === undefined

  useEffect(() => {
    if (box.current === null) return
    const leaving = new AbortController()
    const opening = openDiff(box.current, leaving.signal, setChanges)
    void opening.then((opened) => {
      if (!leaving.signal.aborted) setSession(opened)
    })
    return () => {
      leaving.abort()
      void opening.then((opened) => opened?.dispose())
    }
  }, [])
  useEffect(() => {
    if (before !== undefined && after !== undefined) session?.show(before, after)
  }, [session, before, after])
  useEffect(() => {
    session?.setWords({ before: t('versions:earlier'), after: t('versions:later') })
  }, [session, t])
  useEffect(() => {
    if (isGone) compareVersions(null)
  }, [isGone])
  // The keyboard comes along, from the button that asked for it.
  useEffect(() => head.current?.focus(), [])

  useCommand('versions.next', { run: () => session?.goToChange('next') })
  useCommand('versions.previous', { run: () => session?.goToChange('previous') })

  const options = summaryVersions.toReversed().map((version): SelectOption<string> => ({
    value: version.id,
    label: [version.name, timeOf(version)].filter((part) => part !== '').join(' · '),
  }))
  return (
    <section
      ref={head}
      tabIndex={-1}
      className={css['compare']}
      aria-label={t('versions:comparison')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) compareVersions(null)
      }}
    >
      <header className={css['head']}>
        <Select
          label={t('versions:earlier')}
          isLabelHidden
          variant="bare"
          value={from}
          options={options}
          onChange={(id) => compareVersions({ from: id, to })}
        />
        <Select
          label={t('versions:later')}
          isLabelHidden
          variant="bare"
          value={to ?? now}
          options={[{ value: now, label: t('versions:now') }, ...options]}
          onChange={(id) => compareVersions({ from, to: id === now ? null : id })}
        />
        <output className={css['count']}>{changes === null ? '' : t('versions:changes', { count: changes })}</output>
        <IconButton
          icon="up"
          label={t('versions:previousChange')}
          command="versions.previous"
          isDisabled={(changes ?? 0) === 0}
          onPress={() => session?.goToChange('previous')}
        />
        <IconButton
          icon="down"
          label={t('versions:nextChange')}
          command="versions.next"
          isDisabled={(changes ?? 0) === 0}
          onPress={() => session?.goToChange('next')}
        />
        <IconButton icon="close" label={t('versions:backToText')} keys="Escape" onPress={() => compareVersions(null)} />
      </header>
      <div ref={box} className={css['box']} dir="ltr" lang="en" />
    </section>
  )
}
