import { Keys } from '../parts/Keys.tsx'
import css from './KeyGroup.module.css'

export interface KeyLine {
  readonly id: string
  readonly name: string
  /** Any of these does it. */
  readonly keys: readonly string[]
}

/** What belongs together, and its keys. */
export function KeyGroup({ name, lines }: { readonly name: string; readonly lines: readonly KeyLine[] }) {
  return (
    <div className={css['group']}>
      <h4 className={css['heading']}>{name}</h4>
      <dl>
        {lines.map((line) => (
          <div key={line.id} className={css['line']}>
            <dt>{line.name}</dt>
            <dd className={css['caps']}>
              {line.keys.map((stroke) => (
                <Keys key={stroke} keys={stroke} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
