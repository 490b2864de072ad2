import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Notice } from './Notice.tsx'
import type { Session } from './session.ts'
import { useProblemSentence, useStatus } from './status.tsx'
import { useSessionState } from './use-session.ts'

/** What the editor must know or decide about the file itself: recovery, a conflict, a failed save, read-only. */
export function SessionNotices({ session }: { readonly session: Session }) {
  const { t } = useTranslation()
  const state = useSessionState(session)
  const sentenceOf = useProblemSentence()
  const { sayProblem } = useStatus()
  const takeOver = () => {
    void session.takeOver().then((taken) => {
      if (!taken.ok) sayProblem(taken.problem)
    })
  }
  const { recovery, save } = state
  return (
    <>
      {state.isReadOnly ? (
        <Notice kind="look" actions={<Button onPress={takeOver}>{t('takeOver')}</Button>}>
          {state.isTakenOver ? t('takenOver') : t('readOnly')}
        </Notice>
      ) : null}
      {state.hasConflict ? (
        <Notice
          kind="look"
          actions={
            <Button variant="primary" onPress={() => void session.keepBoth()}>
              {t('changedOutside.keepBoth')}
            </Button>
          }
        >
          {t('changedOutside.body', { fileName: session.fileName })} {t('changedOutside.keepBothHint')}
        </Notice>
      ) : save.kind === 'failed' || save.kind === 'behind' ? (
        <Notice
          kind="look"
          actions={
            save.kind === 'failed' ? <Button onPress={() => void session.save()}>{t('saveAgain')}</Button> : undefined
          }
        >
          {sentenceOf(save.problem)}
        </Notice>
      ) : null}
      {recovery !== null ? (
        <Notice onDismiss={session.dismissNews}>
          {recovery.from === 'journal'
            ? t('recovered.journal', { count: recovery.changes })
            : t(`recovered.${recovery.from}`)}
          {recovery.keptAs === null ? null : ` ${t('recovered.keptAs', { fileName: recovery.keptAs })}`}
        </Notice>
      ) : null}
      {state.keptAs !== null ? (
        <Notice onDismiss={session.dismissNews}>{t('changedOutside.keptAs', { fileName: state.keptAs })}</Notice>
      ) : null}
    </>
  )
}
