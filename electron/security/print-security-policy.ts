/** What a page on its way to a PDF may load: what it brings along. No script, no request, no form, an origin of its own. */
export const printSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ')
