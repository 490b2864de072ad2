import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { panelIds, showPanel, type PanelId } from './side-panel.ts'
import css from './SidePanel.module.css'

export interface PanelTab {
  readonly title: string
  /** How many things wait there; none is not said. */
  readonly count?: number
  /** Drawn while its tab is open, and only then. It scrolls by itself. */
  readonly content: ReactNode
}

export interface SidePanelProps {
  readonly shown: PanelId
  readonly tabs: Readonly<Record<PanelId, PanelTab>>
}

/** What stands beside the text, one thing at a time. */
export function SidePanel({ shown, tabs }: SidePanelProps) {
  const { t } = useTranslation('summary')
  const format = useFormat()
  return (
    <Tabs
      className={classes(css['side'])}
      selectedKey={shown}
      onSelectionChange={(key) => {
        const panel = panelIds.find((id) => id === key)
        if (panel !== undefined) showPanel(panel)
      }}
    >
      <TabList className={classes(css['tabs'])} aria-label={t('panels')}>
        {panelIds.map((id) => {
          const { title, count = 0 } = tabs[id]
          return (
            <Tab key={id} id={id} className={classes(css['tab'])}>
              {title}
              {count > 0 ? <small className={css['count']}>{format.number(count)}</small> : null}
            </Tab>
          )
        })}
      </TabList>
      {panelIds.map((id) => (
        <TabPanel key={id} id={id} className={classes(css['panel'])}>
          {tabs[id].content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
