import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '#core/base/span.ts'
import { moveMention } from '#core/document/commands/edit-mention.ts'
import { marksAt, mentionMarks, type MentionMark } from '#core/document/mention-marks.ts'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import type { Claim, Paragraph, Snapshot } from '#core/document/snapshot.ts'
import { stepEdge, type Edge } from '#core/text/word-edges.ts'
import { selectedWords } from '../align/selected-words.ts'
import { useStatus } from '../app/status.tsx'
import { useRun } from '../app/workbench.tsx'
import type { ClaimQuestion } from './claim-question.ts'
import { offsetAtPoint } from './offset-at-point.ts'
import { ParagraphComments } from './ParagraphComments.tsx'
import { useClaimCommands } from './use-claim-commands.ts'

const PointedMenu = lazy(async () => ({ default: (await import('../parts/PointedMenu.tsx')).PointedMenu }))
const ClaimDialogs = lazy(async () => ({ default: (await import('./ClaimDialogs.tsx')).ClaimDialogs }))

/** What a row is told of claims and comments: plain values, so that only the rows they touch are drawn again. */
export interface RowClaims {
  /** The paragraph whose mentions are marked, and their marks. */
  readonly marked: { readonly paragraphId: string; readonly marks: readonly MentionMark[] } | null
  /** Open comments, by paragraph. */
  readonly comments: ReadonlyMap<string, number>
  readonly handlers: RowClaimHandlers
}

export interface RowClaimHandlers {
  readonly onComments: (paragraphId: string) => void
  readonly onHold: (claimId: string) => void
  readonly onMove: (mentionId: string, span: Span) => void
}

export interface ClaimTools {
  readonly rows: RowClaims
  /** In the dock above everything else: the comments on a paragraph; null while none are open. */
  readonly panel: ReactNode
  /** Over everything: questions and menus. */
  readonly overlay: ReactNode
  readonly standingId: string | null
  /** The claim in hand is being commented on. */
  readonly isCommenting: boolean
  readonly onCommented: () => void
  /** A press on words: takes the claim under it in hand, or asks which. False when no mark is there. */
  readonly onPress: (paragraph: Paragraph, event: MouseEvent) => boolean
}

export interface ClaimToolsInput {
  readonly snapshot: Snapshot
  readonly claim: Claim | null
  /** The paragraph the keyboard stands on. */
  readonly standing: Paragraph | null
  /** A pair of paragraphs is in the light: nothing else is marked. */
  readonly isReviewing: boolean
  readonly linksOf: (paragraphId: string) => ParagraphLinks
  readonly onHold: (claimId: string | null) => void
  /** Back to the reports. */
  readonly onDone: () => void
}

/** All that is done with claims and mentions beside making them: questions, order, comments, edges, and telling them apart. */
export function useClaimTools(input: ClaimToolsInput): ClaimTools {
  const { snapshot, claim, standing, isReviewing, linksOf, onHold, onDone } = input
  const { t } = useTranslation(['claims', 'align'])
  const run = useRun()
  const status = useStatus()
  const [question, setQuestion] = useState<ClaimQuestion | null>(null)
  const [noting, setNoting] = useState<string | null>(null)
  const [commentingId, setCommentingId] = useState<string | null>(null)
  const [hit, setHit] = useState<readonly MentionMark[] | null>(null)
  const hitAt = useRef<Element>(null)
  const standingAtPress = useRef<string | null>(null)

  const marked = useMemo((): RowClaims['marked'] => {
    if (isReviewing || standing?.exclusion !== null) return null
    const marks = mentionMarks(linksOf(standing.id).claims, standing.text.length)
    return marks.length === 0 ? null : { paragraphId: standing.id, marks }
  }, [standing, linksOf, isReviewing])
  const comments = useMemo(() => countOpenComments(snapshot.comments), [snapshot.comments])

  const moveTo = useCallback(
    (mentionId: string, span: Span) => {
      run(moveMention, { mentionId, ...span })
    },
    [run],
  )
  const handlers = useMemo(
    (): RowClaimHandlers => ({ onComments: setNoting, onHold, onMove: moveTo }),
    [onHold, moveTo],
  )

  /** Marks are shown where the keyboard stands: what was not marked when the pointer went down cannot have been meant. */
  const standingId = standing?.id ?? null
  useEffect(() => {
    const remember = () => {
      standingAtPress.current = standingId
    }
    document.addEventListener('pointerdown', remember, { capture: true })
    return () => document.removeEventListener('pointerdown', remember, { capture: true })
  }, [standingId])

  const onPress = (paragraph: Paragraph, event: MouseEvent): boolean => {
    if (marked?.paragraphId !== paragraph.id || standingAtPress.current !== paragraph.id) return false
    const offset = offsetAtPoint(event, paragraph.id)
    const found = offset === null ? [] : marksAt(marked.marks, offset)
    const [first] = found
    if (first === undefined) return false
    if (new Set(found.map((mark) => mark.claim.id)).size === 1) onHold(first.claim.id)
    else {
      const row = event.currentTarget
      hitAt.current = row.querySelector(`[data-tag="${CSS.escape(first.mention.id)}"]`) ?? row
      setHit(found)
    }
    return true
  }

  const stepTo = (edge: Edge, step: 1 | -1) => {
    const here = claim?.mentions.filter((one) => one.paragraphId === standing?.id) ?? []
    const caret = selectedWords()
    const mention = here.find((one) => caret !== null && one.from <= caret.from && caret.from <= one.to) ?? here[0]
    if (mention === undefined || standing === null) return status.say(t('claims:edge.needs'))
    const span = stepEdge(standing.text, mention, edge, step)
    if (span === null) return status.say(t('claims:edge.none'))
    if (!run(moveMention, { mentionId: mention.id, ...span }).ok) return
    status.say(
      t('claims:edge.now', { claim: `C${claim?.number ?? ''}`, words: standing.text.slice(span.from, span.to) }),
    )
  }

  useClaimCommands({
    snapshot,
    claim,
    standing,
    onHold,
    onAsk: setQuestion,
    onComment: setNoting,
    onCommentClaim: () => setCommentingId(claim?.id ?? null),
    onStepEdge: stepTo,
  })

  const onCommented = useCallback(() => {
    setCommentingId(null)
    onDone()
  }, [onDone])
  const place = noting === null ? null : placeOf(snapshot, noting)
  const close = () => {
    setNoting(null)
    onDone()
  }
  return {
    rows: useMemo(() => ({ marked, comments, handlers }), [marked, comments, handlers]),
    panel: place === null ? null : <ParagraphComments key={place.paragraph.id} {...place} onClose={close} />,
    overlay: (
      <>
        {question === null || claim === null ? null : (
          <Suspense>
            <ClaimDialogs
              question={question}
              claim={claim}
              snapshot={snapshot}
              onHold={onHold}
              onClose={() => setQuestion(null)}
            />
          </Suspense>
        )}
        {hit === null ? null : (
          <Suspense>
            {' '}
            <PointedMenu
              label={t('claims:onWords')}
              at={hitAt}
              onClose={() => setHit(null)}
              parts={[
                {
                  id: 'claims',
                  lines: [...new Map(hit.map((mark) => [mark.claim.id, mark.claim])).values()].map((one) => ({
                    id: one.id,
                    label: t('align:chipLabel', {
                      claim: `C${one.number}`,
                      text: one.text || t('align:claimWithoutText'),
                    }),
                    run: () => onHold(one.id),
                  })),
                },
              ]}
            />
          </Suspense>
        )}
      </>
    ),
    standingId,
    isCommenting: claim !== null && commentingId === claim.id,
    onCommented,
    onPress,
  }
}

function countOpenComments(comments: Snapshot['comments']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { target, isResolved } of comments) {
    if (target.kind === 'paragraph' && !isResolved) counts.set(target.id, (counts.get(target.id) ?? 0) + 1)
  }
  return counts
}

function placeOf({ reports }: Snapshot, paragraphId: string) {
  for (const report of reports) {
    const paragraph = report.paragraphs.find((one) => one.id === paragraphId)
    if (paragraph) return { report, paragraph }
  }
  return null
}
