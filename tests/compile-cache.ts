import { join } from 'node:path'

/** For processes that tests start from source: Node strips and compiles each file once, not at every start. */
export const compileCache = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/node-compile') }
