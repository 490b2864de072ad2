import { useTranslation } from 'react-i18next'
import type { Paragraph, Report } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Panel } from '../paragraphs/Panel.tsx'
import { CommentThread } from './CommentThread.tsx'
import css from './ParagraphComments.module.css'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface ParagraphCommentsProps {
  readonly report: Report
  readonly paragraph: Paragraph
  readonly onClose: () => void
}

/** What editors said about one paragraph, in the dock. */
export function ParagraphComments({ report, paragraph, onClose }: ParagraphCommentsProps) {
  const { t } = useTranslation('claims')
  const format = useFormat()
  const outlet = useOutletName()(report)
  const number = paragraph.number === null ? '–' : format.number(paragraph.number)
  return (
    <Panel title={t('comments.on', { outlet, number })} onClose={onClose}>
      <div className={css['comments']}>
        <CommentThread target={{ kind: 'paragraph', id: paragraph.id }} isWriting onDone={onClose} />
      </div>
    </Panel>
  )
}
