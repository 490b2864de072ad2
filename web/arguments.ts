import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What can be said after `npm start --`. */
export interface StartArguments {
  /** The path of a project to open first. */
  readonly project: string | null
  /** 0: any free port. */
  readonly port: number
  readonly opensBrowser: boolean
  /** Not to look for Electron at all. */
  readonly prefersBrowser: boolean
}

export const usage = 'npm start [-- [project.muqabala] [--browser] [--no-open] [--port <number>]]'

/** Reads the arguments; paths are meant from `folder`. Throws a `TypeError` that says what is wrong. */
export function readStartArguments(words: readonly string[], folder: string): StartArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      browser: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(`${values.port} is no port`)
  const [project, another] = positionals
  if (another !== undefined) throw new TypeError('one project at a time')
  return {
    project: project === undefined ? null : resolve(folder, project),
    port,
    opensBrowser: !values['no-open'],
    prefersBrowser: values.browser,
  }
}
