import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from 'react-aria-components'
import css from './CheckList.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import option from './option.module.css'

export interface CheckListOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly lang?: string
  readonly isDisabled?: boolean
}

export interface CheckListProps<Value extends string> {
  readonly label: string
  readonly options: readonly CheckListOption<Value>[]
  readonly chosen: readonly Value[]
  /** Told in the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void
  readonly className?: string | undefined
}

/** Any of a few. */
export function CheckList<Value extends string>({
  label,
  options,
  chosen,
  onChange,
  className,
}: CheckListProps<Value>) {
  return (
    <CheckboxGroup
      className={classes(css['list'], className)}
      value={[...chosen]}
      onChange={(values) => onChange(options.map(({ value }) => value).filter((value) => values.includes(value)))}
    >
      <Label className={classes(option['label'])}>{label}</Label>
      {options.map(({ value, label: name, lang, isDisabled = false }) => (
        <CheckboxField key={value} value={value} isDisabled={isDisabled}>
          <CheckboxButton className={classes(option['option'], css['option'])}>
            <span className={css['box']}>
              <Icon name="check" />
            </span>
            <bdi lang={lang}>{name}</bdi>
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  )
}
