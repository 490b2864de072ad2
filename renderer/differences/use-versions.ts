import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { judge, type JudgedFinding } from '#core/compare/verdicts.ts'
import type { VersionComparison } from '#core/compare/versions.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { isolate } from '#core/text/bidi.ts'
import { useLexicon } from '../lexicon/use-lexicon.ts'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface ComparedVersions {
  /** The project as if both versions were its reports, and what becomes of each sentence its claims. */
  readonly snapshot: Snapshot
  readonly judged: readonly JudgedFinding[]
}

/** A report against the version it replaced, found beside the page; null until it was, and `failed` where it could not be. */
export function useVersions(snapshot: Snapshot, report: Report): ComparedVersions | 'failed' | null {
  const { t } = useTranslation('differences')
  const outletName = useOutletName()
  const ask = useLexicon()
  const [found, setFound] = useState<{ readonly of: Report; readonly compared: VersionComparison | null } | null>(null)
  useEffect(() => {
    let isWanted = true
    const tell = (compared: VersionComparison | null) => {
      if (isWanted) setFound({ of: report, compared })
    }
    ask((lexicon) => lexicon.compareVersions(report)).then(tell, () => tell(null))
    return () => {
      isWanted = false
    }
  }, [ask, report])
  const name = t('earlierVersion', { outlet: isolate(outletName(report)) })
  return useMemo(() => {
    if (found?.of !== report) return null
    if (found.compared === null) return 'failed'
    const { older, newer, claims, findings } = found.compared
    const reports = [{ ...older, outlet: name, outletEnglish: '' }, newer]
    return { snapshot: { ...snapshot, reports, claims }, judged: judge(findings, snapshot.verdicts) }
  }, [found, report, snapshot, name])
}
