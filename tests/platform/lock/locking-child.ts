import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createService } from '#platform/service/service.ts'
import { openPage } from '../page.ts'
import { valueOf } from '../result.ts'

/** Another process that has the project open: says how, writes what it is told, says what happens to it. */
const [root = ''] = process.argv.slice(2)
const folders = { data: join(root, 'data'), projects: join(root, 'projects') }
const service = createService({
  folders,
  now: () => new Date(),
  newId: randomUUID,
  emit: ({ name }) => writeSync(1, `${name}\n`),
  samplePath: '',
})
const opened = valueOf(await service.openPath(join(folders.projects, 'Event.muqabala')))
const page = openPage(service, opened)
writeSync(1, `${opened.mode}\n`)
process.stdin.on('data', (words: Buffer) => {
  void page.write(words.toString()).then(
    () => writeSync(1, 'written\n'),
    (error: unknown) => writeSync(1, `${String(error)}\n`),
  )
})
