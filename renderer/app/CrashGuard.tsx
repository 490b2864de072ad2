import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/Button.tsx'
import { Sign } from '../parts/Sign.tsx'
import css from './NoHost.module.css'

interface CrashGuardProps {
  readonly children: ReactNode
}

/** Where a bug in a component ends: one page that says the work is safe, instead of an empty window. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { t } = useTranslation()
  return (
    <main className={css['page']}>
      <Sign />
      <h1 className={css['title']}>{t('crashed.title')}</h1>
      <p className={css['body']}>{t('crashed.body')}</p>
      <Button variant="primary" onPress={() => location.reload()}>
        {t('crashed.reload')}
      </Button>
    </main>
  )
}
