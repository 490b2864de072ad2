import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectExtension } from '#platform/project-file/manifest.ts'
import type { AppPart } from './parts.ts'

/** The project files named on a command line. Switches, the program itself and everything without our extension are passed over. */
export function projectPathsIn(argv: readonly string[], workingDirectory: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => pathOf(argument, workingDirectory))
    .filter((path) => path !== null)
    .filter((path) => extname(path).toLowerCase() === projectExtension)
}

/**
 * Hands over every project file the system asks for: those of the first command line, those macOS sends, which may come before the
 * app is ready, and those of a second start. Call it before the app is ready.
 */
export function listenForFiles(
  app: AppPart,
  first: { readonly argv: readonly string[]; readonly workingDirectory: string },
  receive: (path: string) => void,
): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    receive(path)
  })
  app.on('second-instance', (_event, argv, workingDirectory) => {
    for (const path of projectPathsIn(argv, workingDirectory)) receive(path)
  })
  for (const path of projectPathsIn(first.argv, first.workingDirectory)) receive(path)
}

function pathOf(argument: string, workingDirectory: string): string | null {
  if (!argument.startsWith('file:')) return resolve(workingDirectory, argument)
  try {
    return fileURLToPath(argument)
  } catch {
    // A malformed or remote file address names no file of ours.
    return null
  }
}
