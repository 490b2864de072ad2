import type { KeysShown } from './Keys.tsx'

export interface MenuLine extends KeysShown {
  readonly id: string
  readonly label: string
  /** Marks the one that holds now. */
  readonly isChosen?: boolean
  readonly isDisabled?: boolean
  readonly run: () => void
}

export interface MenuPart {
  readonly id: string
  /** Without one the lines stand by themselves. */
  readonly title?: string
  readonly lines: readonly MenuLine[]
}
