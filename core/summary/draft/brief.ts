import { inParagraphs } from './paragraphs.ts'
import { tellClaim } from './tell-claim.ts'
import type { DraftTemplate } from './template.ts'

/** The story in short paragraphs: each claim, who makes it on whose word, and who says otherwise. */
export const brief: DraftTemplate = (claims, source, pen) =>
  inParagraphs(claims, pen, (claim) => tellClaim(claim, source, pen))
