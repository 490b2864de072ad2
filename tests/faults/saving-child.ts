import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createService } from '#platform/service/service.ts'
import { openPage } from '../platform/page.ts'
import { valueOf } from '../platform/result.ts'

/** Makes an edit safe in the journal, says `ready`, and saves as soon as it is told to; then says `saved`. */
const [root = '', words = ''] = process.argv.slice(2)
const folders = { data: join(root, 'data'), projects: join(root, 'projects') }
const emit = () => undefined
const service = createService({ folders, now: () => new Date(), newId: randomUUID, emit, samplePath: '' })
const { handle, ...opened } = valueOf(await service.openPath(join(folders.projects, 'Event.muqabala')))
await openPage(service, { handle, ...opened }).write(words)
valueOf(await service.flushAll())
writeSync(1, 'ready\n')
process.stdin.once('data', () => {
  void service.handlers['project.save']({ handle }).then((saved) => {
    writeSync(1, `${saved.ok ? 'saved' : saved.problem.code}\n`)
    process.exit(0)
  })
})
