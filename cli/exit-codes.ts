/** What the command ends with. Scripts depend on these: a code keeps its meaning for good. */
export const exitCodes = {
  done: 0,
  /** `check` found something an editor should look at. */
  findings: 1,
  /** The command line itself is wrong; nothing was read or written. */
  usage: 2,
  /** A file could not be read, is damaged, or is not what it should be. */
  unreadable: 3,
  /** The output could not be written, or is there already and `--force` was not given. */
  unwritten: 4,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
