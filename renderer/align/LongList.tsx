import type { ReactNode } from 'react'
import { ListLayout, Virtualizer } from 'react-aria-components'

/** Draws only the rows in view of the list within. Fetched when a list is long enough to need it. */
export function LongList({ children }: { readonly children: ReactNode }) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      {children}
    </Virtualizer>
  )
}

/** A row of one line; rows of two are measured when they come into view. */
const layout = { estimatedRowHeight: 34 }
