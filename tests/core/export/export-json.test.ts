import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { success } from '#core/base/result.ts'
import { openProject } from '#core/document/project.ts'
import { parseReadable } from '#core/document/readable.ts'
import { exportAnnotations } from '#core/export/export-annotations.ts'
import { exportClaimsJsonLd } from '#core/export/export-claims-jsonld.ts'
import { makeDocument } from '#core/export/make-document.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { valueOf } from '../../platform/result.ts'
import { snapshotSchema, snapshotSchemaPath } from '../../../build/snapshot-schema.ts'
import { claimsAndComments as options, commentedVisit as commented, visit } from './snapshots.ts'

const samplePath = join(import.meta.dirname, '../../../fixtures/sample.muqabala')

describe('a JSON export', () => {
  it('keeps to its published schema, says another program, and can be read back whole', async () => {
    const packed = valueOf(await unpackProject(new Uint8Array(await readFile(samplePath))))
    const { snapshot } = valueOf(openProject({ state: packed.document, clientId: 1, newId: () => 'unused' }))
    const json: unknown = JSON.parse(new TextDecoder().decode(await makeDocument(snapshot, 'json', options)))
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(await snapshotSchema()))
    expect([validate(json), validate.errors]).toEqual([true, null])
    expect(validate({ ...snapshot, format: 'muqabala-snapshot', formatVersion: 1, claims: [{ number: 0 }] })).toBe(
      false,
    )
    expect(parseReadable(json)).toEqual(success(snapshot))
  })

  it('has its schema published as it is', async () => {
    expect(await readFile(snapshotSchemaPath, 'utf8'), 'node build/snapshot-schema.ts').toBe(await snapshotSchema())
  })
})

type Node = Readonly<Record<string, unknown>>
/** Every object in a JSON text, in order. */
function objectsOf(json: string): Node[] {
  const found: Node[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) found.push({ ...value })
    return value
  })
  return found
}

describe('the claims as schema.org’s', () => {
  const nodes = objectsOf(exportClaimsJsonLd(visit, options.generatedAt))

  it('say whose words make each, on whose authority and how', () => {
    expect(nodes.find(({ identifier }) => identifier === 'C2')).toEqual({
      '@type': 'Claim',
      '@id': 'urn:muqabala:project:claim:C2',
      identifier: 'C2',
      text: 'They want to know whether Caracas would leave Moscow.',
      inLanguage: 'en',
      creativeWorkStatus: 'open',
      appearance: [
        {
          '@type': 'Quotation',
          '@id': 'urn:muqabala:project:mention:mention%20fa2',
          text: 'گفته می‌شود به دنبال فاصله گرفتن کاراکاس از مسکو هستند.',
          inLanguage: 'fa',
          isPartOf: { '@id': 'urn:muqabala:project:report:fa' },
          position: 2,
          spokenByCharacter: { '@type': 'Person', name: 'an informed source' },
          keywords: ['stance: asserts in part', 'voice: alleged'],
        },
        {
          '@type': 'Quotation',
          '@id': 'urn:muqabala:project:mention:mention%20ar5',
          text: 'كراكاس قد تتراجع عن علاقاتها مع موسكو',
          inLanguage: 'ar',
          abstract: 'Caracas might retreat from its ties with Moscow',
          isPartOf: { '@id': 'urn:muqabala:project:report:ar' },
          position: 5,
          sourceOrganization: { '@type': 'Organization', name: 'Reuters' },
          keywords: ['stance: differs', 'voice: quoted', 'to check'],
        },
      ],
    })
  })

  it('point at nothing that is not there', () => {
    const ids = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']))
    expect(nodes.filter((node) => '@id' in node && !ids.has(node['@id']))).toEqual([])
  })
})

describe('the mentions as web annotations', () => {
  it('point at their words, by the words and what stands around them', () => {
    const annotations = objectsOf(exportAnnotations(commented, options)).filter(({ type }) => type === 'Annotation')
    expect(annotations.map(({ motivation }) => motivation)).toEqual([
      ...Array.from({ length: 9 }, () => 'identifying'),
      'commenting',
    ])
    expect(annotations[3]?.['target']).toEqual({
      source: 'urn:muqabala:project:report:ar',
      language: 'ar',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'كراكاس قد تتراجع عن علاقاتها مع موسكو',
        prefix: '',
        suffix: 'قالت رويترز إن كراكاس قد تتراجع عن علاقاتها مع م',
      },
    })
    expect(annotations.at(-1)).toEqual({
      id: 'urn:muqabala:project:comment:comment',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2022-03-07T09:30:00.000Z',
      creator: { type: 'Person', name: 'سارا' },
      body: [{ type: 'TextualBody', value: 'این را بررسی کنید', format: 'text/plain', purpose: 'commenting' }],
      target: annotations[3]?.['target'],
    })
  })

  it('hold no comments unless they are wanted, and are the same every time', () => {
    const made = () => exportAnnotations(commented, { ...options, parts: ['claims'] })
    expect([made().includes('commenting'), made() === made()]).toEqual([false, true])
  })
})
