import type { Attribution } from '../../document/records.ts'

/**
 * How an outlet tells something, in its chain: “reported”, “reported on Friday, quoting a diplomat”, “reported, citing Reuters, which
 * cited a diplomat”, “reported as an allegation by the ministry”. `verb` says what it did: “reported the same”.
 */
export function telling(verb: string, { agency, source, voice }: Attribution): string {
  if (voice === 'alleged' || voice === 'denied') {
    const by = source === '' ? '' : ` by ${source}`
    return `${verb}${agency === '' ? '' : `, citing ${agency},`} as ${speechActs[voice]}${by}`
  }
  const [naming, named] = voice === 'quoted' ? (['quoting', 'quoted'] as const) : (['citing', 'cited'] as const)
  if (source === '' && agency === '') return voice === 'quoted' ? `${verb} as a quotation` : verb
  if (agency === '') return `${verb}, ${naming} ${source}`
  return source === '' ? `${verb}, ${naming} ${agency}` : `${verb}, citing ${agency}, which ${named} ${source}`
}

/** How an outlet tells that something is not so: “reported a denial by the ministry”, “contradicted this”. `of` ends it. */
export function denying({ agency, source }: Attribution, on: string, of: string): string {
  const via = agency === '' ? '' : `, citing ${agency}${source === '' ? '' : ','}`
  if (source === '') return `contradicted ${of === '' ? 'this' : of}${on}${via}`
  return `reported${on}${via} a denial by ${source}${of === '' ? '' : ` of ${of}`}`
}

/**
 * Who says something, where the outlet need not be named: “the ministry said”, “a diplomat said, as quoted, according to Reuters”. Null where the outlet speaks for itself.
 */
export function saying({ agency, source, voice }: Attribution): string | null {
  const via = agency === '' ? '' : `, according to ${agency}`
  if (source === '') {
    if (voice === 'alleged' || voice === 'denied') return `the report said as ${speechActs[voice]}${via}`
    return agency === '' ? null : `according to ${agency}`
  }
  return `${asSubject(source)} ${said[voice]}${via}`
}

/** A source before its verb: an apposition is closed again by a comma. */
export function asSubject(source: string): string {
  return source.includes(',') ? `${source},` : source
}

const speechActs = { alleged: 'an allegation', denied: 'a denial' } as const
const said = { stated: 'said', quoted: 'said, as quoted', alleged: 'alleged', denied: 'said in a denial' } as const
