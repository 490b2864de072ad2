import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the window after the project that is open. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation()
  const product = t('product')
  useEffect(() => {
    document.title = `${title} · ${product}`
    return () => {
      document.title = product
    }
  }, [title, product])
}
