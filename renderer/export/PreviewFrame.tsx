import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import css from './PreviewFrame.module.css'
import type { Preview } from './use-preview.ts'

/** The page as it will be: sandboxed without scripts, and at an address of its own, so that links within it stay within it. */
export function PreviewFrame({ preview: { page, state } }: { readonly preview: Preview }) {
  const { t } = useTranslation('export')
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (page === null || frame.current === null) return
    const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
    frame.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [page])
  return (
    <section className={css['preview']} aria-label={t('preview')} data-state={state} aria-busy={state === 'stale'}>
      {page === null ? null : <iframe ref={frame} className={css['page']} title={t('preview')} sandbox="" />}
      {state === 'fresh' ? null : (
        <p className={css['note']}>{t(state === 'failed' ? 'previewFailed' : 'previewStale')}</p>
      )}
    </section>
  )
}
