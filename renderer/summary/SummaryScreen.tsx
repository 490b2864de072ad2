import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand, useCommandRegistry } from '../app/commands.tsx'
import { useSnapshotPart } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { DifferencesPanel } from './claims/DifferencesPanel.tsx'
import { ClaimsPanel } from './claims/ClaimsPanel.tsx'
import { commentsInText } from './comments/commenting.ts'
import { CommentsPanel } from './comments/CommentsPanel.tsx'
import { readingMinutes } from './count-words.ts'
import { DraftCount } from './draft/DraftCount.tsx'
import { LintCounts } from './lint/LintCounts.tsx'
import { LintPanel } from './lint/LintPanel.tsx'
import { useLint } from './lint/use-lint.ts'
import { useLintWalk } from './lint/use-lint-walk.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import css from './screen.module.css'
import { showPanel, togglePanel, useShownPanel } from './side-panel.ts'
import { SidePanel } from './SidePanel.tsx'
import type { RevealedWords } from './revealed-words.ts'
import { SummaryEditor } from './SummaryEditor.tsx'
import { tallyCitations } from './tally-citations.ts'
import { useCitedSnapshot } from './use-cited-snapshot.ts'
import { useReadSummary } from './use-read-summary.ts'
import { compareVersions, useComparing } from './versions/comparing.ts'
import { useKeptVersions } from './versions/use-kept-versions.ts'
import { VersionsPanel } from './versions/VersionsPanel.tsx'

const CompareVersions = lazy(async () => ({
  default: (await import('./versions/CompareVersions.tsx')).CompareVersions,
}))

export interface SummaryScreenProps {
  /** Words of the text to bring into view. */
  readonly reveal?: RevealedWords | null
  /** Goes to a paragraph on the align screen. */
  readonly onOpenInAlign: (paragraphId: string) => void
}

/** The summary: the text as it is written, and beside it as it will export. */
export function SummaryScreen({ reveal = null, onOpenInAlign }: SummaryScreenProps) {
  const { t } = useTranslation(['summary', 'common', 'commands', 'lint', 'versions'])
  const registry = useCommandRegistry()
  const read = useReadSummary()
  const panel = useShownPanel()
  const comparing = useComparing()
  const kept = useKeptVersions(read)
  const cited = useCitedSnapshot()
  const walk = useLintWalk(useLint(cited))
  const openComments = useSnapshotPart(
    ({ comments }) => commentsInText(comments).filter(({ isResolved }) => !isResolved).length,
  )
  const tally = useMemo(() => (read === null ? null : tallyCitations(read.summary, cited)), [read, cited])

  useCommand('summary.preview', { run: togglePanel })
  useCommand('summary.versions', { run: () => showPanel('versions') })
  const newest = cited.summaryVersions.at(-1)
  useCommand('summary.compare', {
    isEnabled: newest !== undefined,
    run: () => compareVersions(comparing === null && newest !== undefined ? { from: newest.id, to: null } : null),
  })

  return (
    <main className={classes(css['screen'], panel !== null && css['withPanel'])} aria-label={t('common:summary')}>
      <div className={css['tools']}>
        <Button variant="plain" onPress={() => void registry.runById('summary.draft')}>
          {t('commands:draft')}
        </Button>
        {tally === null ? null : (
          <>
            <span>{t('cited', { count: tally.cited })}</span>
            {tally.uncited > 0 ? (
              <span className={css['uncited']}>{t('uncited', { count: tally.uncited })}</span>
            ) : null}
            {tally.amiss > 0 ? <span className={css['amiss']}>{t('amiss', { count: tally.amiss })}</span> : null}
          </>
        )}
        {read === null ? null : <DraftCount summary={read.summary} drafted={cited.draftPassages} />}
        <span className={css['push']} />
        <LintCounts walk={walk} />
        <IconButton icon="name" label={t('commands:names')} onPress={() => void registry.runById('names.open')} />
        <Button
          onPress={() => {
            registry.runById('export.open')
          }}
        >
          {t('commands:export')}
        </Button>
        <IconButton icon="eye" label={t('togglePanel')} isOn={panel !== null} onPress={togglePanel} />
      </div>
      {comparing === null ? (
        <SummaryEditor
          reveal={reveal}
          lint={walk.shown}
          ask={walk.lint.ask}
          read={read}
          cited={cited}
          onOpenInAlign={onOpenInAlign}
        />
      ) : (
        <Suspense>
          <CompareVersions {...comparing} />
        </Suspense>
      )}
      {panel === null ? null : (
        <SidePanel
          shown={panel}
          tabs={{
            preview: {
              title: t('preview'),
              content: <PreviewPanel summary={read?.summary ?? null} snapshot={cited} />,
            },
            claims: {
              title: t('claimsTab'),
              content: <ClaimsPanel summary={read?.summary ?? null} snapshot={cited} />,
            },
            differences: {
              title: t('common:differences'),
              content: <DifferencesPanel summary={read?.summary ?? null} snapshot={cited} />,
            },
            lint: {
              title: t('lint:title'),
              count: walk.lint.open.filter(({ finding }) => finding.span !== null).length,
              content: <LintPanel walk={walk} onOpenInAlign={onOpenInAlign} />,
            },
            comments: {
              title: t('versions:comments.title'),
              count: openComments,
              content: <CommentsPanel />,
            },
            versions: { title: t('versions:title'), content: <VersionsPanel kept={kept} /> },
          }}
        />
      )}
      <footer className={css['foot']}>
        {read === null ? null : (
          <>
            <span>{t('words', { count: read.wordCount })}</span>
            {read.wordCount > 0 ? <span>{t('readingTime', { count: readingMinutes(read.wordCount) })}</span> : null}
          </>
        )}
      </footer>
    </main>
  )
}
