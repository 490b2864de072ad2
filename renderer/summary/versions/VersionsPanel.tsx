import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameSummary, removeVersion, renameVersion, restoreVersion } from '#core/document/commands/summary-versions.ts'
import type { SummaryVersion } from '#core/document/snapshot.ts'
import { useStatus } from '../../app/status.tsx'
import { useRun, useSnapshot, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../parts/Button.tsx'
import { classes } from '../../parts/classes.ts'
import { Field } from '../../parts/Field.tsx'
import { MenuButton } from '../../parts/MenuButton.tsx'
import { compareVersions, useComparing, useVersionTime } from './comparing.ts'
import type { KeptVersions } from './use-kept-versions.ts'
import css from './VersionsPanel.module.css'

/** The summary through time, the newest first: names for what matters, a look at what changed, and the way back. */
export function VersionsPanel({ kept }: { readonly kept: KeptVersions }) {
  const { t } = useTranslation('versions')
  const { isReadOnly } = useWorkbench()
  const run = useRun()
  const versions = useSnapshot().summaryVersions
  const [name, setName] = useState('')
  return (
    // Scrolled by keyboard too.
    <section className={css['panel']} aria-label={t('title')} tabIndex={0}>
      {isReadOnly ? null : (
        <form
          className={css['naming']}
          onSubmit={(event) => {
            event.preventDefault()
            if (run(nameSummary, { name: name.trim(), ...kept.factsNow() }).ok) setName('')
          }}
        >
          <Field label={t('name')} value={name} onChange={setName} placeholder={t('nameExample')} />
          <Button type="submit">{t('keep')}</Button>
        </form>
      )}
      {versions.length === 0 ? <p className={css['none']}>{t('none')}</p> : null}
      <ol className={css['list']}>
        {versions.toReversed().map((version) => (
          <VersionRow key={version.id} version={version} kept={kept} />
        ))}
      </ol>
    </section>
  )
}

interface VersionRowProps {
  readonly version: SummaryVersion
  readonly kept: KeptVersions
}

function VersionRow({ version, kept }: VersionRowProps) {
  const { t } = useTranslation(['versions', 'summary', 'claims'])
  const { isReadOnly } = useWorkbench()
  const run = useRun()
  const { say } = useStatus()
  const comparing = useComparing()
  const timeOf = useVersionTime()
  const [isNaming, setNaming] = useState(false)
  const [name, setName] = useState(version.name)
  const { id: versionId } = version
  const time = timeOf(version)
  const restore = () => {
    kept.keepNow()
    if (!run(restoreVersion, { versionId }).ok) return
    compareVersions(null)
    say(t('versions:restored', { time }))
  }
  return (
    <li
      className={classes(css['version'], comparing?.from === versionId && css['compared'])}
      aria-current={comparing?.from === versionId}
    >
      <h2 className={css['head']}>
        {version.name === '' ? null : <bdi className={css['name']}>{version.name}</bdi>}
        <time dateTime={version.savedAt}>{time}</time>
      </h2>
      <p className={css['facts']}>
        {version.name === '' ? <span>{t('versions:byItself')}</span> : null}
        {version.author === '' ? null : <bdi>{version.author}</bdi>}
        <span>{t('summary:words', { count: version.wordCount })}</span>
      </p>
      {isNaming ? (
        <form
          className={css['naming']}
          onSubmit={(event) => {
            event.preventDefault()
            if (run(renameVersion, { versionId, name }).ok) setNaming(false)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setNaming(false)
          }}
        >
          <Field label={t('versions:name')} value={name} onChange={setName} autoFocus />
          <Button type="submit">{t('claims:comments.save')}</Button>
        </form>
      ) : (
        <div className={css['tools']}>
          <Button
            variant="link"
            aria-label={t('versions:compareOf', { time })}
            onPress={() => compareVersions({ from: versionId, to: null })}
          >
            {t('versions:compare')}
          </Button>
          {isReadOnly ? null : (
            <>
              <Button variant="link" aria-label={t('versions:restoreOf', { time })} onPress={restore}>
                {t('versions:restore')}
              </Button>
              <MenuButton
                icon="more"
                label={t('versions:moreOf', { time })}
                parts={[
                  {
                    id: 'deeds',
                    lines: [
                      { id: 'rename', label: t('versions:rename'), run: () => setNaming(true) },
                      { id: 'remove', label: t('versions:remove'), run: () => run(removeVersion, { versionId }) },
                    ],
                  },
                ]}
              />
            </>
          )}
        </div>
      )}
    </li>
  )
}
