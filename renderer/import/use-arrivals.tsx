import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isField } from '../app/is-field.ts'
import { readFile } from '../host/files.ts'
import { droppedFiles } from '../host/folders.ts'
import { pastedFile, pastedFrom } from './pasted.ts'
import css from './use-arrivals.module.css'
import type { ArrivedFile } from './use-incoming.ts'

/**
 * Takes files and folders dropped anywhere on the page, and text pasted anywhere but into a field. Answers what to show over the page
 * while files hang above it.
 */
export function useArrivals(onArrive: (files: readonly ArrivedFile[]) => void): ReactNode {
  const { t } = useTranslation(['start', 'import'])
  const [isOver, setIsOver] = useState(false)
  const arrive = useRef(onArrive)
  useEffect(() => {
    arrive.current = onArrive
  })
  const pastedName = t('import:pasted')

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setIsOver(true)
      },
      { signal },
    )
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setIsOver(false), { signal })
    window.addEventListener(
      'drop',
      (event) => {
        setIsOver(false)
        if (!holdsFiles(event)) return
        event.preventDefault()
        if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then((files) => arrive.current(files))
      },
      { signal },
    )
    document.addEventListener(
      'paste',
      (event) => {
        if (isField(event.target)) return
        const files = [...(event.clipboardData?.files ?? [])]
        const pasted = pastedFrom(event.clipboardData)
        if (files.length > 0) void Promise.all(files.map(readFile)).then((read) => arrive.current(read))
        else if (pasted.text.trim() !== '') arrive.current([pastedFile(pasted, pastedName)])
      },
      { signal },
    )
    return () => stop.abort()
  }, [pastedName])

  return isOver ? <div className={css['overlay']}>{t('start:dropNow')}</div> : null
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}
