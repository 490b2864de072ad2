import { useTranslation } from 'react-i18next'
import { exportTerms, termFormats, termMediaTypes, type TermFormat } from '#core/export/exchange/terms.ts'
import { importTerms } from '#core/import/exchange/terms.ts'
import { safeName } from '#core/text/safe-name.ts'
import { useProblemSentence } from '../app/status.tsx'
import { useSnapshot, useWorkbench } from '../app/workbench.tsx'
import { pickReports, writeExport } from '../host/files.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import type { NamesTable } from './use-names-tables.ts'

export interface TableFilesProps {
  readonly table: NamesTable
  readonly canTakeIn: boolean
  /** Told how it went, in a sentence. */
  readonly onSaid: (sentence: string) => void
}

/** A table of names from and to files of other tools. */
export function TableFiles({ table, canTakeIn, onSaid }: TableFilesProps) {
  const { t } = useTranslation('names')
  const { host } = useWorkbench()
  const { meta } = useSnapshot()
  const sentenceOf = useProblemSentence()

  const takeIn = async () => {
    const description = await host['host.describe']({})
    if (!description.ok) return sentenceOf(description.problem)
    const picked = await pickReports(host, description.value)
    if (!picked.ok) return sentenceOf(picked.problem)
    const sentences = picked.value.map(({ fileName, bytes }) => {
      const read = importTerms(fileName, bytes)
      if (!read.ok) return `${fileName}: ${sentenceOf(read.problem)}`
      const count = table.addAll(read.value)
      return count === null ? '' : t('files.taken', { count, fileName })
    })
    return sentences.join(' ')
  }
  const write = async (format: TermFormat) => {
    const description = await host['host.describe']({})
    if (!description.ok) return sentenceOf(description.problem)
    const made = await writeExport(host, description.value, {
      fileName: `${safeName(meta.title, 150, 'muqabala')}.${t('files.name')}.${format}`,
      mediaType: termMediaTypes[format],
      bytes: exportTerms(
        table.entries.map(({ term }) => term),
        format,
        meta.title,
      ),
    })
    if (!made.ok) return sentenceOf(made.problem)
    return made.value === null ? '' : t('files.written', { fileName: made.value.fileName })
  }
  return (
    <MenuButton
      icon="more"
      label={t('files.menu')}
      parts={[
        {
          id: 'in',
          lines: [{ id: 'in', label: t('files.in'), isDisabled: !canTakeIn, run: () => void takeIn().then(onSaid) }],
        },
        {
          id: 'out',
          title: t('files.out'),
          lines: termFormats.map((format) => ({
            id: format,
            label: t(`files.formats.${format}`),
            isDisabled: table.entries.length === 0,
            run: () => void write(format).then(onSaid),
          })),
        },
      ]}
    />
  )
}
