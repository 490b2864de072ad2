/**
 * What the interface may load: its own built files and nothing else. There is no `unsafe-eval` and no inline script.
 *
 * `style-src` needs `'unsafe-inline'`: Monaco lays out every line with `style="top:…"` in HTML it assigns and writes its theme into
 * `<style>` elements while it runs, and React Aria sets `style` attributes on what it positions. A nonce or hash covers no
 * attribute and no rule known only at run time. What inline style could leak, `default-src`, `img-src` and `font-src` keep in.
 * `blob:` frames are export previews and pages being printed; they inherit this policy, hence `data:` faces, and are sandboxed without
 * scripts by the page.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
