import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import css from './Select.module.css'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly lang?: string
}

export interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
  readonly isLabelHidden?: boolean
  /** `bare` without the line below it, for use inside text. */
  readonly variant?: 'field' | 'bare'
  readonly className?: string | undefined
}

/** One of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, isDisabled = false, isLabelHidden = false, variant = 'field' } = props
  return (
    <AriaSelect
      className={classes(css['select'], css[variant], props.className)}
      value={value}
      isDisabled={isDisabled}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {isLabelHidden ? null : <Label className={classes(css['label'])}>{label}</Label>}
      <Button className={classes(css['button'])}>
        <SelectValue className={classes(css['value'])} />
        <Icon name="down" />
      </Button>
      <Popover className={classes(css['popover'])} offset={4}>
        <ListBox className={classes(css['list'])}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={classes(css['option'])}
            >
              {({ isSelected }) => (
                <>
                  <Icon name="check" className={classes(!isSelected && css['unchosen'])} />
                  <bdi lang={option.lang}>{option.label}</bdi>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
