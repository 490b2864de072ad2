import { classes } from './classes.ts'
import css from './Icon.module.css'

/** The drawings of the interface, on a 16 px grid, stroked in the colour of the text. */
const drawings = {
  check: ['m3.5 8.5 3 3 6-7'],
  close: ['m4 4 8 8M12 4l-8 8'],
  search: ['M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0', 'm10.5 10.5 3 3'],
  down: ['m4 6 4 4 4-4'],
  up: ['m4 10 4-4 4 4'],
  back: ['M13 8H4M7 4.5 3.5 8 7 11.5'],
  forward: ['m6 4 4 4-4 4'],
  swap: ['M2 8h12M5 5 2 8l3 3M11 5l3 3-3 3'],
  linkedScrolling: ['M4.5 3v10M11.5 3v10M2.5 11l2 2 2-2M9.5 11l2 2 2-2'],
  flag: ['M4 14V3h7.5l-1.5 2.5 1.500 2.500H4'],
  undo: ['M6 3.5 2.5 7 6 10.500', 'M3 7h6.500a3.500 3.500 0 0 1 0 7H7'],
  redo: ['m10 3.5 3.500 3.500-3.500 3.500', 'M13 7H6.500a3.500 3.500 0 0 0 0 7H9'],
  plus: ['M8 3.500v9M3.500 8h9'],
  minus: ['M3.500 8h9'],
  more: ['M3.500 8h.01M8 8h.01M12.500 8h.01'],
  note: ['M3.500 3h9v7l-3 3h-6zM12.500 10h-3v3'],
  trash: ['M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.5 8.500h6l.5-8.500'],
  settings: [
    'M2.500 5h6M12 5h1.500M2.500 11H4M7.500 11h6',
    'M12 5a1.750 1.750 0 1 1-3.500 0 1.750 1.750 0 0 1 3.500 0',
    'M7.500 11A1.750 1.750 0 1 1 4 11a1.750 1.750 0 0 1 3.500 0',
  ],
  help: ['M6 6.200a2 2 0 1 1 2.800 1.800c-.6.300-.8.600-.8 1.300M8 11.700v.01', 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0'],
  grip: ['M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01'],
  original: ['M5.500 2.500h8v9h-8z', 'M10.500 11.500v2h-8v-9h3'],
  send: ['M8 10V2.500M5 5.500l3-3 3 3M3 9.500V13h10V9.500'],
  // Kinds of difference.
  figure: ['M3.500 6.500h9M3.500 9.500h9M10.500 3.500l-5 9'],
  date: ['M13.500 8A5.500 5.500 0 1 1 2.500 8a5.500 5.500 0 0 1 11 0', 'M8 4.750V8l2.250 1.500'],
  name: [
    'M10.500 5.500a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0',
    'M3 13.500c.500-2.750 2.500-4 5-4s4.500 1.250 5 4',
  ],
  attribution: ['M13 8H4M7 4.500 3.500 8 7 11.500'],
  stance: ['M2.500 6h9M9 3.500 11.500 6 9 8.500M13.500 11h-9M7 8.500 4.500 11 7 13.500'],
  wording: ['M3 10.500c1.200-.8 1.800-2.200 1.500-4M7 10.500c1.200-.8 1.800-2.200 1.500-4M11 5.500h3M11 9h3'],
  prominence: ['M5 12.500v-9M2.500 6 5 3.500 7.500 6M11 3.500v9M8.500 10l2.500 2.500 2.500-2.500'],
  order: ['M2.500 4.500h3l5 7h3M2.500 11.500h3l5-7h3'],
  onlyIn: ['M8.500 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0', 'M11 8h.7M13.300 8h.7'],
  agrees: ['M3.500 6.500h9M3.500 9.500h9'],
  eye: [
    'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8',
    'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  ],
} as const

export type IconName = keyof typeof drawings

/** Those that point in reading direction turn with it; check marks, search and keys do not. */
const mirrored: ReadonlySet<IconName> = new Set(['back', 'forward', 'undo', 'redo', 'attribution', 'wording', 'onlyIn'])

/** A drawing beside words that name it: hidden from screen readers. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg
      className={classes(css['icon'], mirrored.has(name) && css['mirrored'], className)}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {drawings[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
