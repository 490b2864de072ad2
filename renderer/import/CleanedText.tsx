import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { roleSchema, type Language } from '#core/document/records.ts'
import { useCommand } from '../app/commands.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Keys } from '../parts/Keys.tsx'
import { Select } from '../parts/Select.tsx'
import { languageDirection } from '../i18n/language-direction.ts'
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

  // What is lit answers to the keys, so it has them from the start.
  useEffect(() => {
    if (document.activeElement === document.body) focusFirst(region.current)
  }, [])

  useCommand('import.keep', {
    isEnabled: currentBlock !== undefined && currentBlock.kind !== 'fold',
    run: () => {
      if (currentBlock !== undefined && currentBlock.kind !== 'fold')
        onEdit((edited) => toggleExclusion(edited, indexesOf(currentBlock)))
    },
  })

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
      data-single-keys=""
      onKeyDown={moveFocus}
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
  const [isHovered, setIsHovered] = useState(false)
  const shared = {
    onPointerEnter: () => setIsHovered(true),
    onPointerLeave: () => setIsHovered(false),
    tabIndex: isTabStop ? 0 : -1,
    'data-block': '',
    onFocus,
  }
  const direction = languageDirection(language)
  if (block.kind === 'paragraph') {
    const { number, index, paragraph } = block
    return (
      <div {...shared} className={classes(css['block'], css[paragraph.role], isCurrent && css['current'])}>
        <div className={css['role']}>
          <b className={css['number']}>{format.number(number)}</b>
          {isCurrent || isHovered ? (
            <>
              <Select
                variant="bare"
                className={css['roleSelect']}
                label={t('roleOf', { number, role: t(`role.${paragraph.role}`) })}
                isLabelHidden
                value={paragraph.role}
                options={roleSchema.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
                onChange={(role) => onEdit((edited) => changeRole(edited, index, role))}
              />
              <TooltipTrigger delay={300}>
                <AriaButton
                  className={classes(css['drop'])}
                  aria-label={t('drop')}
                  excludeFromTabOrder
                  onPress={onToggle}
                >
                  <Keys command="import.keep" />
                </AriaButton>
                <Tooltip className={classes(css['tooltip'])} offset={4}>
                  {t('drop')}
                </Tooltip>
              </TooltipTrigger>
            </>
          ) : (
            <span className={css['roleName']}>{t(`role.${paragraph.role}`)}</span>
          )}
        </div>
        <p lang={language} dir={direction} className={css['text']}>
          {paragraph.text}
        </p>
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
          <Keys command="import.keep" />
        </Button>
      </div>
      <div className={css['lines']} dir={direction}>
        {lines.map((line, index) => (
          <p key={index} lang={language} dir="auto" className={css['text']}>
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

function focusFirst(region: HTMLElement | null): void {
  const block = region?.querySelector('[data-block]')
  if (block instanceof HTMLElement) block.focus({ preventScroll: true })
}
