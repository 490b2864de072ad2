import { useTranslation } from 'react-i18next'
import type { Report } from '#core/document/snapshot.ts'
import { Button } from '../parts/Button.tsx'
import css from './VersionLine.module.css'
import { useOutletName } from './use-outlet-name.ts'

export interface VersionLineProps {
  readonly report: Report
  /** Paragraphs that are not as they were. */
  readonly count: number
  readonly onOpen: () => void
}

/** A newer version whose changes nobody has looked through yet. */
export function VersionLine({ report, count, onOpen }: VersionLineProps) {
  const { t } = useTranslation('reports')
  const outlet = useOutletName()(report)
  return (
    <Button variant="plain" className={css['line']} onPress={onOpen}>
      <span className={css['words']}>
        <bdi lang={report.language}>{outlet}</bdi>: {t('version.line', { count })}
      </span>
    </Button>
  )
}
