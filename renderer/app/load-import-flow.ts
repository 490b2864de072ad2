import type { ComponentType } from 'react'
import type { ImportFlowProps } from '../import/ImportFlow.tsx'

/** The import with its readers, fetched when first wanted: an opened project needs none of it. */
export async function loadImportFlow(): Promise<{ readonly default: ComponentType<ImportFlowProps> }> {
  return { default: (await import('../import/ImportFlow.tsx')).ImportFlow }
}
