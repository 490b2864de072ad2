import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { roleSchema, type Language } from '#core/document/records.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Keys } from '../parts/Keys.tsx'
import { Select } from '../parts/Select.tsx'
import css from './CleanedText.module.css'
import { blocksOf, changeRole, foldBlocks, toggleExclusion, type Block, type EditedDraft } from './drafts.ts'

export interface CleanedTextProps {
  readonly edited: EditedDraft
  readonly onEdit: (change: (edited: EditedDraft) => EditedDraft) => void
}

/** Lines of a run of noise that are shown before it is opened. */
const shownLines = 5

/** The text as it will stand in the project: roles beside it, noise greyed with its reason. Arrows move, K keeps or sets aside. */
export function CleanedText({ edited, onEdit }: CleanedTextProps) {
  const { t } = useTranslation('import')
  const { paragraphs, language } = edited.draft
  const [isUnfolded, setIsUnfolded] = useState(false)
  const [current, setCurrent] = useState(0)
  const region = useRef<HTMLElement>(null)
  const shown = foldBlocks(blocksOf(paragraphs), isUnfolded)
  const currentBlock = shown.find((block) => block.kind !== 'fold' && firstIndex(block) === current)

  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['block'] === undefined) return
    const blocks = [...(region.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
    blocks[blocks.indexOf(event.target) + step]?.focus()
    event.preventDefault()
  }
  return (
    <section
      ref={region}
      className={css['cleaned']}
      aria-label={t('cleaned')}
      onKeyDown={(event) => {
        moveFocus(event)
        if (event.code !== 'KeyK' || event.ctrlKey || event.metaKey || event.altKey) return
        if (currentBlock === undefined || currentBlock.kind === 'fold') return
        event.preventDefault()
        onEdit((edited) => toggleExclusion(edited, indexesOf(currentBlock)))
      }}
    >
      {shown.map((block, index) =>
        block.kind === 'fold' ? (
          <Fold key="fold" blocks={block.blocks} onOpen={() => setIsUnfolded(true)} />
        ) : (
          <BlockView
            key={firstIndex(block)}
            block={block}
            language={language}
            isTabStop={currentBlock === undefined ? index === 0 : block === currentBlock}
            isCurrent={block === currentBlock}
            onFocus={() => setCurrent(firstIndex(block))}
            onToggle={() => onEdit((edited) => toggleExclusion(edited, indexesOf(block)))}
            onEdit={onEdit}
          />
        ),
      )}
    </section>
  )
}

interface BlockViewProps {
  readonly block: Block
  readonly language: Language
  readonly isTabStop: boolean
  readonly isCurrent: boolean
  readonly onFocus: () => void
  readonly onToggle: () => void
  readonly onEdit: CleanedTextProps['onEdit']
}

function BlockView({ block, language, isTabStop, isCurrent, onFocus, onToggle, onEdit }: BlockViewProps) {
  const { t } = useTranslation('import')
  const format = useFormat()
  const [isOpen, setIsOpen] = useState(false)
  const shared = { tabIndex: isTabStop ? 0 : -1, 'data-block': '', onFocus }
  const text = { lang: language, dir: 'auto' as const, className: css['text'] }
  if (block.kind === 'paragraph') {
    const { number, index, paragraph } = block
    return (
      <div {...shared} className={classes(css['block'], css[paragraph.role], isCurrent && css['current'])}>
        <div className={css['role']}>
          <b className={css['number']}>{format.number(number)}</b>
          <Select
            variant="bare"
            label={t('roleOf', { number, role: t(`role.${paragraph.role}`) })}
            isLabelHidden
            value={paragraph.role}
            options={roleSchema.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            onChange={(role) => onEdit((edited) => changeRole(edited, index, role))}
          />
          <Button variant="link" className={css['drop']} excludeFromTabOrder onPress={onToggle}>
            {t('drop')}
            <Keys keys="K" />
          </Button>
        </div>
        <p {...text}>{paragraph.text}</p>
      </div>
    )
  }
  const lines = isOpen ? block.lines : block.lines.slice(0, shownLines)
  const hidden = block.lines.length - lines.length
  return (
    <div {...shared} className={classes(css['block'], css['noise'], isCurrent && css['current'])}>
      <div className={css['role']}>
        <span>{t(`exclusion.${block.reason}`, { count: block.indexes.length })}</span>
        <Button variant="link" excludeFromTabOrder onPress={onToggle}>
          {t('keep')}
          <Keys keys="K" />
        </Button>
      </div>
      <div>
        {lines.map((line, index) => (
          <p key={index} {...text}>
            {line}
          </p>
        ))}
        {hidden > 0 ? (
          <Button variant="link" className={css['openNoise']} onPress={() => setIsOpen(true)}>
            {t('moreLines', { count: hidden })}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function Fold({ blocks, onOpen }: { readonly blocks: readonly Block[]; readonly onOpen: () => void }) {
  const { t } = useTranslation('import')
  const format = useFormat()
  const roles = roleSchema.options.flatMap((role) => {
    const count = blocks.filter((block) => block.kind === 'paragraph' && block.paragraph.role === role).length
    return count === 0 ? [] : [t(`roleCount.${role}`, { count })]
  })
  return (
    <Button variant="plain" className={css['fold']} onPress={onOpen}>
      <span>{t('foldedRoles', { count: blocks.length, roles: format.list(roles) })}</span>
    </Button>
  )
}

function firstIndex(block: Block): number {
  return block.kind === 'paragraph' ? block.index : (block.indexes[0] ?? 0)
}

function indexesOf(block: Block): readonly number[] {
  return block.kind === 'paragraph' ? [block.index] : block.indexes
}
