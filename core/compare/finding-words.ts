import type { Finding, FindingKind, FindingReason, FindingSide, Severity, Values } from './finding.ts'

/** What is said of findings, in one language. */
export interface FindingWords {
  kind(kind: FindingKind): string
  severity(severity: Severity): string
  /** One sentence: what differs. */
  sentence(finding: Finding): string
  /** What the words of a side were read as: "≥ 61", "31 October 2025"; empty where they say it all. */
  read(finding: Finding, side: FindingSide): string
}

/** The keys of `locales/<language>/compare.json`. */
export type FindingWordKey =
  | `compare:kind.${FindingKind}`
  | `compare:severity.${Severity}`
  | `compare:reason.${FindingReason}`
  | `compare:read.${Bound | CreditWord | 'percent' | 'sum' | 'day' | 'time' | 'dayAndTime' | 'headline' | 'position' | 'place'}`

/** Translates those keys; numbers come in the digits of the language. */
export type Say = (key: FindingWordKey, values?: Values) => string

const bounds = ['exact', 'atLeast', 'atMost', 'about'] as const
type Bound = (typeof bounds)[number]

const creditWords = ['none', 'anonymous', 'quoted', 'alleged'] as const
type CreditWord = (typeof creditWords)[number]

/** The sentences of `compare.json`. `showDay` prints an ISO day as the reader has chosen. */
export function findingWords(say: Say, showDay: (iso: string) => string): FindingWords {
  return {
    kind: (kind) => say(`compare:kind.${kind}`),
    severity: (severity) => say(`compare:severity.${severity}`),
    sentence: ({ reason, values }) => say(`compare:reason.${reason}`, values),
    read: ({ kind }, { values }) => {
      switch (kind) {
        case 'figure':
          return readFigure(values, say)
        case 'date':
          return readMoment(values, say, showDay)
        case 'attribution':
          return [values['standing'], values['voice']].flatMap((word) => readCredit(word, say)).join(' · ')
        case 'prominence':
          return values['isInHeadline'] === 1
            ? say('compare:read.headline')
            : say('compare:read.position', { position: values['position'] ?? 0 })
        case 'order':
          return say('compare:read.place', { place: values['place'] ?? 0, of: values['of'] ?? 0 })
        case 'name':
        case 'stance':
        case 'wording':
        case 'onlyIn':
          return ''
      }
    },
  }
}

function readFigure(values: Values, say: Say): string {
  const { value, unit = '', bound = 'exact' } = values
  if (value === undefined) return ''
  const currency = /^[A-Z]{3}$/.test(String(unit)) ? unit : null
  const amount =
    unit === '%'
      ? say('compare:read.percent', { value })
      : currency === null
        ? value
        : say('compare:read.sum', { value, currency })
  return say(`compare:read.${bounds.find((one) => one === bound) ?? 'exact'}`, { value: amount })
}

function readMoment({ day, minutes }: Values, say: Say, showDay: (iso: string) => string): string {
  const time = minutes === undefined ? null : clock(Number(minutes))
  const shown = day === undefined ? null : /^\d{4}-/.test(String(day)) ? showDay(String(day)) : String(day)
  if (shown === null) return time === null ? '' : say('compare:read.time', { time })
  return time === null ? say('compare:read.day', { day: shown }) : say('compare:read.dayAndTime', { day: shown, time })
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function readCredit(word: string | number | undefined, say: Say): readonly string[] {
  const known = creditWords.find((one) => one === word)
  return known === undefined ? [] : [say(`compare:read.${known}`)]
}
