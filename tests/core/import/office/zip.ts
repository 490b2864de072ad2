import { strToU8, zipSync, type Zippable } from 'fflate'

/** A container of the given texts, deflated unless they are to be stored. */
export function container(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : level }]
  }
  return zipSync(files)
}

/** A Word document with this inside its body. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return container({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ...more,
  })
}

/** An OpenDocument text with this inside its text. */
export function openDocumentFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return container({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  })
}
