import { useEffect } from 'react'
import { editor } from '../monaco.ts'
import { listenToTouch, textPage } from './text-page.ts'

/** Lets the preview scroll with the text. */
export function TextScroll({ view }: { readonly view: editor.ICodeEditor }) {
  useEffect(() => {
    textPage.set({
      heightOf(offset) {
        const place = view.getModel()?.getPositionAt(offset)
        return place === undefined ? 0 : view.getTopForPosition(place.lineNumber, place.column)
      },
      top: () => view.getScrollTop(),
      furthest: () => view.getScrollHeight() - view.getLayoutInfo().height,
      scrollTo: (height) => view.setScrollTop(height, editor.ScrollType.Immediate),
      onScroll(listener) {
        const listening = view.onDidScrollChange(({ scrollTopChanged }) => {
          if (scrollTopChanged) listener()
        })
        return () => listening.dispose()
      },
      onTouch: (listener) => listenToTouch(view.getContainerDomNode(), listener),
    })
    return () => textPage.set(null)
  }, [view])
  return null
}
