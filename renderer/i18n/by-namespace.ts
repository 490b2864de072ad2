/** namespace → keys, as read from `locales/<language>/<namespace>.json`. */
export type Resources = Readonly<Record<string, object>>

/** `../../locales/fa/import.json` → `import`. */
export function byNamespace(files: Readonly<Record<string, object>>): Resources {
  return Object.fromEntries(Object.entries(files).map(([path, keys]) => [path.replace(/^.*\/|\.json$/g, ''), keys]))
}
