import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { Keys } from '../parts/Keys.tsx'
import { Sign } from '../parts/Sign.tsx'
import css from './AppFrame.module.css'
import { EventDate } from './EventDate.tsx'
import { EventTitle } from './EventTitle.tsx'
import { ariaKeys } from './keys.ts'

export type Mode = 'align' | 'differences' | 'summary'

export interface AppFrameProps {
  readonly mode: Mode
  readonly onModeChange: (mode: Mode) => void
  /** Kept paragraphs of all reports: how many are aligned, and how many there are. */
  readonly alignment: { readonly aligned: number; readonly total: number }
  /** Differences nobody has dismissed; null until they were looked for. */
  readonly differences: number | null
  readonly onLeave: () => void
  readonly onPalette: () => void
  readonly history: ReactNode
  readonly saveState: ReactNode
  /** Things to be told above the work: recovery, read-only, a conflict. */
  readonly notices?: ReactNode
  readonly children: ReactNode
}

/** The frame around an open project: what it is, which way one looks at it, whether it is safe, and the way to every command. */
export function AppFrame(props: AppFrameProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const modes: readonly Mode[] = ['align', 'differences', 'summary']
  return (
    <div className={css['frame']}>
      <header className={css['bar']}>
        <div className={css['start']}>
          <Button className={classes(css['leave'])} onPress={props.onLeave} aria-label={t('back')}>
            <Sign />
          </Button>
          <EventTitle />
          <EventDate />
        </div>
        <nav className={css['modes']} aria-label={t('view')}>
          {modes.map((mode) => (
            <Button
              key={mode}
              className={classes(css['mode'])}
              {...(mode === props.mode ? { 'aria-current': 'page' as const } : {})}
              onPress={() => props.onModeChange(mode)}
            >
              {t(mode)}
              {mode === 'align' ? <small className={css['count']}>{t('alignCount', props.alignment)}</small> : null}
              {mode === 'differences' && props.differences !== null ? (
                <small className={css['count']}>{format.number(props.differences)}</small>
              ) : null}
            </Button>
          ))}
        </nav>
        <div className={css['end']}>
          {props.saveState}
          <div className={css['history']}>{props.history}</div>
          <Button className={classes(css['command'])} onPress={props.onPalette} aria-keyshortcuts={ariaKeys('Mod+K')}>
            <Icon name="search" />
            <span className={css['commandLabel']}>{t('searchOrCommand')}</span>
            <Keys command="view.palette" className={css['commandKeys']} />
          </Button>
        </div>
      </header>
      <div className={css['notices']}>{props.notices}</div>
      <div className={css['work']}>{props.children}</div>
    </div>
  )
}
