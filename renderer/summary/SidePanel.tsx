import { memo, useLayoutEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { createStore, type Store } from '../parts/store.ts'
import { panelIds, showPanel, type PanelId } from './side-panel.ts'
import css from './SidePanel.module.css'

export interface PanelTab {
  readonly title: string
  /** How many things wait there; none is not said. */
  readonly count?: number
  /** Drawn while its tab is open, and only then. It scrolls by itself. */
  readonly content: ReactNode
}

type PanelTabs = Readonly<Record<PanelId, PanelTab>>

export interface SidePanelProps {
  readonly shown: PanelId
  readonly tabs: PanelTabs
}

/** What stands beside the text, one thing at a time. */
export function SidePanel({ shown, tabs }: SidePanelProps) {
  const format = useFormat()
  const [contents] = useState(() => createStore(tabs))
  useLayoutEffect(() => contents.set(tabs), [contents, tabs])
  const heads = panelIds.map((id) => `${tabs[id].title}\t${tabs[id].count ? format.number(tabs[id].count) : ''}`)
  return <PanelFrame shown={shown} heads={heads.join('\n')} contents={contents} />
}

interface PanelFrameProps {
  readonly shown: PanelId
  /** A line for each tab: its title, and its count after a tab. */
  readonly heads: string
  readonly contents: Store<PanelTabs>
}

/**
 * Drawn anew only when its heads change. Each time it is, React goes through all that stands in the open panel to tell it so, which
 * for the preview of a long summary takes longer than a letter may; what is in the panel comes past it, by a store.
 */
const PanelFrame = memo(({ shown, heads, contents }: PanelFrameProps) => {
  const { t } = useTranslation('summary')
  const lines = heads.split('\n')
  return (
    <Tabs
      className={classes(css['side'])}
      data-single-keys=""
      selectedKey={shown}
      onSelectionChange={(key) => {
        const panel = panelIds.find((id) => id === key)
        if (panel !== undefined) showPanel(panel)
      }}
    >
      <TabList className={classes(css['tabs'])} aria-label={t('panels')}>
        {panelIds.map((id, index) => {
          const [title, count] = lines[index]?.split('\t') ?? []
          return (
            <Tab key={id} id={id} className={classes(css['tab'])} ref={id === shown ? keepInView : null}>
              {title}
              {count ? <small className={css['count']}>{count}</small> : null}
            </Tab>
          )
        })}
      </TabList>
      {panelIds.map((id) => (
        <TabPanel key={id} id={id} className={classes(css['panel'])}>
          <PanelContent id={id} contents={contents} />
        </TabPanel>
      ))}
    </Tabs>
  )
})
PanelFrame.displayName = 'PanelFrame'

function PanelContent({ id, contents }: { readonly id: PanelId; readonly contents: Store<PanelTabs> }) {
  return useSyncExternalStore(contents.subscribe, contents.get)[id].content
}

/** Where the tabs have no room side by side, they scroll. */
function keepInView(tab: Element | null): void {
  tab?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
}
