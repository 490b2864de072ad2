/** Groups whose words are no part of the text as it stands: tables of the format, pictures, marks, copies in an older form. */
const skipped = new Set(
  (
    'colortbl filetbl revtbl rsidtbl listtable listoverridetable pict objdata nonshppict shprslt sp sn sv themedata ' +
    'colorschememapping latentstyles datastore datafield xmlnstbl generator private template fldinst formfield bkmkstart bkmkend ' +
    'listtext pntext pntxta pntxtb pn pnseclvl nonesttables xe tc tcn rxe txe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'annotation atnid atnauthor atntime atnicn atnref atndate atnparent atrfstart atrfend falt panose fontemb fontfile ' +
    'mmath mathpr userprops docvar wgrffmtfilter passwordhash protusertbl background author operator company manager category ' +
    'keywords subject comment doccomm hlinkbase buptim creatim revtim printim'
  ).split(' '),
)

/** Groups that open with `\*`, which readers that do not know them are to pass over, and which hold words all the same. */
const transparent = new Set(['shpinst', 'ud', 'shptxt', 'footnote', 'nesttableprops'])

/** What stands around the text on its pages or under it. */
const around = new Set('header headerl headerr headerf footer footerl footerr footerf footnote endnote aftn'.split(' '))

export type Destination = 'skipped' | 'around' | 'fonts' | 'styles' | 'title' | null

/** What a control word makes of the group it opens; null where it opens none. `isStarred`: it came after `\*`. */
export function destinationOf(name: string, isStarred: boolean): Destination {
  if (name === 'fonttbl') return 'fonts'
  if (name === 'stylesheet') return 'styles'
  if (name === 'title') return 'title'
  if (around.has(name)) return 'around'
  return skipped.has(name) || (isStarred && !transparent.has(name)) ? 'skipped' : null
}
