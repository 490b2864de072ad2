import type { Attribution } from '#core/document/records.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../../export/snapshots.ts'

const none: Attribution = { agency: '', source: '', voice: 'stated' }
const colonel: Attribution = {
  ...none,
  source: 'Colonel Behruz Kamangar, spokesman of the coast guard',
  voice: 'quoted',
}

/** Two outlets on one event: shared, contested, half told, alleged, told by one alone, and a claim nobody put into English. */
export const strait: Snapshot = snapshotOf({
  title: 'Shots in the strait',
  reports: [
    reportOf('fa', ['یک', 'دو', 'سه', 'چهار', 'پنج'], {
      outletEnglish: 'Karaneh Online',
      descriptor: 'the state-run',
      date: '2025-10-31',
      url: 'https://karaneh.example/a_b',
    }),
    reportOf('ar', ['واحد', 'اثنان', 'ثلاثة', 'أربعة'], {
      language: 'ar',
      outletEnglish: 'Al-Marsa News',
      date: '2025-11-01',
      calendar: 'gregory',
      isDateConfirmed: false,
    }),
  ],
  claims: [
    claimOf(1, 'A tanker was seized.', [mentionOf('fa1'), mentionOf('ar1')]),
    claimOf(2, 'Three guards were killed.', [
      mentionOf('fa2', { attribution: colonel }),
      mentionOf('ar2', {
        stance: 'differs',
        attribution: { ...none, source: 'the coast guard of Murjan' },
        gloss: 'Two guards were killed.',
      }),
    ]),
    claimOf(3, 'It carried smuggled diesel.', [
      mentionOf('fa3', { attribution: { ...colonel, voice: 'stated' } }),
      mentionOf('ar3', { stance: 'denies', attribution: { agency: 'Meridian', source: 'the owner', voice: 'quoted' } }),
    ]),
    claimOf(4, '', [mentionOf('fa4', { attribution: { ...none, voice: 'alleged' } })]),
    claimOf(5, 'The price of oil rose.', [
      mentionOf('ar4', { attribution: { ...none, agency: 'Meridian' }, isToCheck: true }),
      mentionOf('fa5', { stance: 'assertsInPart' }),
    ]),
  ],
})
