import { useId } from 'react'
import css from './Switch.module.css'

export interface SwitchProps {
  readonly label: string
  /** What it means, below. */
  readonly hint?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is on or off, at once. */
export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className={css['line']}>
      <label className={css['switch']}>
        <input
          type="checkbox"
          role="switch"
          className={css['track']}
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
          {...(hint === undefined ? {} : { 'aria-describedby': id })}
        />
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={id} className={css['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
