import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createService } from '#platform/service/service.ts'
import { openPage, summaryOf } from '../platform/page.ts'
import { valueOf } from '../platform/result.ts'

/**
 * A scripted editing session, to be killed. Speaks in lines on standard output, each written before anything else happens:
 * `opened <summary as JSON>`, `flushed <last word that is safe>`, `saved <generation>`.
 */
const [root = '', round = ''] = process.argv.slice(2)
const folders = { data: join(root, 'data'), projects: join(root, 'projects') }
const emit = () => undefined
const service = createService({ folders, now: () => new Date(), newId: randomUUID, emit, samplePath: '' })
const opened = valueOf(await service.openPath(join(folders.projects, 'Event.muqabala')))
const page = openPage(service, opened)
say(`opened ${JSON.stringify(summaryOf(opened))}`)
for (let word = 0; ; word += 1) {
  await page.write(`w${round}.${word} `)
  if (word % 3 === 2) {
    valueOf(await service.flushAll())
    say(`flushed w${round}.${word}`)
  }
  if (word % 7 === 6) {
    const { generation } = valueOf(await service.handlers['project.save']({ handle: opened.handle }))
    say(`saved ${generation} w${round}.${word}`)
  }
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}
