/**
 * The file system as the rest of this room uses it: few calls, each one an effect of its own, so that tests can make
 * every single one fail. All of them reject with Node's errors, whose `code` `fileProblem` understands.
 */
export interface FileSystem {
  read(path: string): Promise<Uint8Array<ArrayBuffer>>
  /** Opens a file that must not be there yet. */
  create(path: string, mode?: number): Promise<OpenFile>
  /** Null when there is nothing. */
  status(path: string): Promise<FileStatus | null>
  /** The names in a folder, sorted; none when the folder is not there. */
  list(folder: string): Promise<readonly string[]>
  /** Makes the folder and those above it. */
  makeFolder(folder: string): Promise<void>
  /** Puts the file in the place of whatever has the new name, in one step. */
  rename(from: string, to: string): Promise<void>
  /** A second name for the same file; refused when the name is taken. */
  link(from: string, to: string): Promise<void>
  /** Removing what is not there is no failure. */
  remove(path: string): Promise<void>
  /** Makes names given and taken in a folder outlive a power cut. */
  syncFolder(folder: string): Promise<void>
  /** The path without symbolic links. */
  realPath(path: string): Promise<string>
}

export interface OpenFile {
  /** Adds all the bytes at the end. */
  write(bytes: Uint8Array): Promise<void>
  /** Resolves once everything written outlives a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

export interface FileStatus {
  readonly isFile: boolean
  /** In bytes. */
  readonly size: number
  /** Permission bits. */
  readonly mode: number
  readonly modifiedMs: number
}
