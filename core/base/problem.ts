/**
 * Everything that can go wrong in a way an editor can be told about.
 * A code has a sentence in `locales/<language>/problems.json`; parameters fill its blanks. Bugs throw instead.
 */
export const problemCodes = [
  // document
  'reportMissing',
  'paragraphMissing',
  'claimMissing',
  'mentionMissing',
  'commentMissing',
  'termMissing',
  'reasonMissing',
  'versionMissing',
  'versionNameMissing',
  'rejectionMissing',
  'paragraphExcluded',
  'linkNeedsTwoReports',
  'spanEmpty',
  'spanOutsideParagraph',
  'splitAtEdge',
  'joinNeedsNext',
  'nothingToUnlink',
  'claimNumberTaken',
  'claimNumberInvalid',
  'claimNumberCited',
  'mergeNeedsTwoClaims',
  'splitNeedsBothSides',
  'draftEmpty',
  'updateUnreadable',
  'versionTooNew',
  'projectsDiffer',
  'reportsFull',
  'versionUnrelated',
  // import
  'importTooLarge',
  'importEmpty',
  'importBinary',
  'importUndecodable',
  'importFormatUnsupported',
  'importTooDeep',
  'importDamaged',
  'importArchiveTooLarge',
  'importDoctype',
  'importLocked',
  'importScanned',
  'importPdfUnnamed',
  'importTookTooLong',
  // project file
  'notAProject',
  'fileDamaged',
  'fileMissing',
  'fileChangedOutside',
  'fileReadOnly',
  'fileUnreadable',
  'diskFull',
  'writeFailed',
  'journalFailed',
  'nothingToRecover',
  'projectNotOpen',
  'projectOpenElsewhere',
  'projectReadOnly',
  // host
  'badRequest',
  'badReply',
  'hostUnreachable',
  'notSupportedHere',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** An expected failure: a stable code and the values its sentence needs. No user text. */
export interface Problem {
  readonly code: ProblemCode
  readonly parameters: Readonly<Record<string, string | number>>
}

export function problem(code: ProblemCode, parameters: Problem['parameters'] = {}): Problem {
  return { code, parameters }
}
