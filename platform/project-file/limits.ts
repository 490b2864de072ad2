/** What a project file may hold. Far above any real project; there to end hostile ones early. */

export const entryLimit = 4_096

/** Bytes of all parts together, before compression. */
export const inflatedLimit = 2 ** 30

/** Bytes of one part per byte of its packed form; deflate itself ends near 1,030. Small parts may have any. */
export const ratioLimit = 1_000
export const ratioFreeLength = 2 ** 20
