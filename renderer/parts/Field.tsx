import { Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { classes } from './classes.ts'
import css from './Field.module.css'

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Rows of a longer text; one line without. */
  readonly rows?: number
  readonly placeholder?: string | undefined
  /** Direction of what is written; found from its first letter without. */
  readonly direction?: 'ltr' | 'rtl' | 'auto'
  /** Language of what is written. */
  readonly lang?: string | undefined
  readonly isLabelHidden?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  readonly className?: string | undefined
  /** A few words under the field, read out with it. */
  readonly note?: string | undefined
}

/** A labelled line to write on. */
export function Field({ label, value, onChange, rows, placeholder, direction = 'auto', lang, ...rest }: FieldProps) {
  const shared = {
    className: classes(css['input']),
    dir: direction,
    spellCheck: 'false' as const,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(lang === undefined ? {} : { lang, 'data-native': lang === 'fa' || lang === 'ar' ? '' : undefined }),
  }
  const { isLabelHidden = false, isReadOnly = false, autoFocus = false, className, note } = rest
  return (
    <TextField
      className={classes(css['field'], className)}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={classes(css['label'])}>{label}</Label>}
      {rows === undefined ? <Input {...shared} /> : <TextArea {...shared} rows={rows} />}
      {note === undefined ? null : (
        <Text slot="description" className={classes(css['note'])}>
          {note}
        </Text>
      )}
    </TextField>
  )
}
