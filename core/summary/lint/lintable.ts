import type { Snapshot } from '../../document/snapshot.ts'

/** What the lint reads of a project, beside the summary. */
export type Lintable = Pick<Snapshot, 'meta' | 'reports' | 'claims' | 'rejections' | 'terms'>
