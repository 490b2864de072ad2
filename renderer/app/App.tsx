import type { HostDescription } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import type { Listen } from '../host/client.ts'

export interface AppProps {
  readonly host: Host
  readonly listen: Listen
  readonly description: HostDescription
  /** The handle of the project to open at once. */
  readonly openFirst: string | null
}

/** The whole interface: the start screen, or one open project. */
export function App(props: AppProps) {
  return <main>{props.description.version}</main>
}
