import open from 'open'

/** Opens the address in the installed browser, if there is one and a screen to show it on. Never fails: the address is printed anyway. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) return
  try {
    const child = await open(address)
    child.on('error', () => undefined)
  } catch {
    // No browser is installed, or none that can be started: the editor opens the printed address by hand.
    return
  }
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true
  return (process.env['DISPLAY'] ?? '') !== '' || (process.env['WAYLAND_DISPLAY'] ?? '') !== ''
}
