/**
 * Opens the browser's own print dialog on a self-contained page, in a frame nobody sees. Settles once the page is laid out and the
 * dialog was asked for; whether it was printed, saved or left, no browser tells.
 */
export function printPage(html: Uint8Array<ArrayBuffer>, title: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  const frame = document.createElement('iframe')
  frame.title = title
  // Scripts stay off; without our origin we could not ask it to print.
  frame.sandbox.add('allow-same-origin', 'allow-modals')
  frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0; visibility: hidden'
  const letGo = () => {
    frame.remove()
    URL.revokeObjectURL(address)
  }
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      const page = frame.contentWindow
      if (page === null) {
        letGo()
        reject(new Error('the page to print is gone'))
        return
      }
      page.addEventListener('afterprint', letGo)
      // No face is loaded before it is needed, and on paper alone that would be too late.
      Promise.all([...page.document.fonts].map((face) => face.load())).then(() => {
        page.focus()
        page.print()
        resolve()
      }, reject)
    })
    frame.src = address
    document.body.append(frame)
  })
}
