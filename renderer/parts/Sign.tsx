import css from './Sign.module.css'

/** The product's sign: two columns of lines, one thread between them. */
export function Sign() {
  return (
    <svg className={css['sign']} viewBox="0 0 22 22" aria-hidden="true">
      <path d="M1.5 11h4M1.5 17h4M16.5 5h4M16.5 11h4" opacity=".45" />
      <path d="M1.5 5H5c6 0 6 12 12 12h3.5" />
    </svg>
  )
}
