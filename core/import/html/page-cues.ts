import type { DraftExclusion } from '../draft.ts'

/**
 * What the parts of a page that are no story are called: by their element, or by a whole word of their class, id, role or
 * label. A word counts only as it stands here, with what sites put before and after it, so that `tag-politics` on an
 * article is no list of tags.
 */
const cues: readonly { readonly exclusion: DraftExclusion; readonly names: string }[] = [
  {
    exclusion: 'comments',
    names: 'commentlist|respond|disqus(?:_thread)?|replies|opinions-list|nazar(?:at)?|taaliqat',
  },
  {
    exclusion: 'share',
    names:
      'share|shares|sharing|sharedaddy|sd-sharing|social|socials|social-?media|social-?links|social-?icons|share-?(?:bar|buttons?|links?|tools?|icons?)|addtoany\\w*|addthis\\w*|jp-sharing|follow-?us|rating|ratings|votes?|likes?|reactions|print|short-?links?|short-?url|news-?tools|article-?tools|toolbar|item-?tools',
  },
  {
    exclusion: 'readMore',
    names:
      'related|relateds|related-?(?:news|posts?|articles?|stories|content|topics|links|items|box|block)|jp-relatedposts|yarpp\\w*|crp_related|read-?more|read-?also|see-?also|more-?(?:news|stories|on|from)|also-?read|inline-?related|recommend\\w*|suggest(?:ed|ions?)|most-?(?:read|viewed|visited|popular|commented)|popular|popular-?posts|trending|top-?stories|latest(?:-?news)?|last-?news|wsw__embed|media-block-wrap|promo-?box|teaser|teasers|also-?like|you-?may-?like|outbrain|taboola|next-?post|prev-?post|post-?navigation|nav-?links|postlist|newslist',
  },
  {
    exclusion: 'tags',
    names:
      'tags|tag-?(?:list|links|cloud|container|box)|tagcloud|keywords|hashtags|tags-?links|post-?tags|entry-?tags|item-?tags|article-?tags|news-?tags|topics-?list',
  },
  {
    exclusion: 'login',
    names:
      'login|log-in|signin|sign-up|signup|subscribe|subscription|newsletter|mailing-?list|paywall|register|cookie(?:s|-?(?:banner|notice|bar|consent))?|consent|gdpr|push-?notification',
  },
  {
    exclusion: 'footer',
    names: 'footer|site-?footer|page-?footer|main-?footer|colophon|copyright|copyrights|contentinfo|bottom-?bar',
  },
  {
    exclusion: 'linkList',
    names:
      'nav|navbar|navigation|navigation-?menu|menu|main-?menu|top-?menu|side-?menu|sub-?menu|mega-?menu|breadcrumbs?|sidebar|side-?bar|complementary|secondary|site-?header|page-?header|main-?header|top-?bar|topbar|header-?top|masthead|banner|search|search-?(?:form|box)|pager|pagination|sitemap|language-?switcher|ticker|news-?ticker',
  },
  {
    exclusion: 'outside',
    names:
      'ads?|adv|advert|adverts|advertisement|advertising|adsbygoogle|ad-?(?:box|slot|container|wrapper|unit)|google-?ad\\w*|banner-?ad|sponsored|promo|promotion|popup|modal|overlay|toast|tooltip|player|video-?player|media-?player|audio-?player|weather|prayer-?times|author-?box|author-?bio|about-?author|survey|poll|widget|widgets',
  },
]

const before =
  '(?:^|[ ])(?:(?:post|entry|article|story|news|item|single|page|content|site|block|box|c|m|o|module|region|section|sec|js|wp-block|td|jeg|elementor-widget)(?:__|--|[-_]))?'
const after =
  '(?:(?:__|--|[-_])(?:list|box|block|wrap(?:per)?|container|section|area|inner|items?|links?|widget|\\d+))?(?=$|[ ])'

const compiled = cues.map(({ exclusion, names }) => ({
  exclusion,
  pattern: new RegExp(`${before}(?:${names})${after}`),
}))

/**
 * "comment" as a word of any name (`visitors_comment_content`, `comment-box`) but of those that tell how many there are or
 * whether there may be any, which articles carry.
 */
const ofComments =
  /(?:^|[ _-])(?<!(?:^|[ _-])(?:no|has|with|without|allow|enable|disable)[_-])comments?(?![_-]?(?:open|opened|closed|status|counts?|counter|numbers?|num|icon|links?|off|on|enabled|disabled|allowed|date|datetime|time)(?![a-z]))(?=$|[ _-])/

const elements: Readonly<Record<string, DraftExclusion>> = {
  nav: 'linkList',
  footer: 'footer',
  button: 'share',
  form: 'login',
  dialog: 'outside',
  'amp-ad': 'outside',
  'amp-auto-ads': 'outside',
  'amp-consent': 'outside',
  'amp-embed': 'outside',
  'amp-sidebar': 'linkList',
  'amp-social-share': 'share',
  'amp-user-notification': 'outside',
}

/** Why an element is no part of a story, by what it is called; null when its names say nothing. */
export function cueOf(name: string, names: string): DraftExclusion | null {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return null
  if (ofComments.test(names)) return 'comments'
  const found = names === '' ? undefined : compiled.find(({ pattern }) => pattern.test(names))
  return found?.exclusion ?? elements[name] ?? null
}

/** Elements that say themselves that they hold the text of the story. */
export function isStoryBody(names: string): boolean {
  return storyBody.test(names)
}

const storyBody = new RegExp(
  '(?:^|[ ])(?:articlebody|(?:article|story|post|entry|news|item|single|main|node|field--name|report|khabar)[-_]{0,2}(?:body|content|text|main|fulltext|full-text|maintext|texts?)|wysiwyg|wysiwyg-content|body-?content|content-?body|field--name-body|nwstxtmainpane|item-?text|body-?text|rich-?text|gcontent|newsbody|echo_detail|news_?body|articletext)(?=$|[ ])',
)

/** Lines that stand between headline and text and belong to the story. */
export function leadOf(names: string): 'byline' | 'lead' | null {
  if (bylineNames.test(names)) return 'byline'
  return leadNames.test(names) ? 'lead' : null
}

/** What stands beside a picture and says what it shows or whose it is. */
export function isCaptionName(names: string): boolean {
  return captionNames.test(names)
}

const captionNames =
  /(?:^|[ ])(?:[a-z]+[-_]{1,2})?(?:caption|caption-text|credit|image-?description|photo-?credit)(?=$|[ ])/

const bylineNames =
  /(?:^|[ _-])(?:byline|author|authors|dateline|date|time|datetime|published|pubdate|timestamp|post-?meta|entry-?meta|article-?meta|meta|datepublished|news-?date|publish-?date|source|reporter)(?=$|[ _-])/
const leadNames =
  /(?:^|[ _-])(?:lead|lede|standfirst|summary|subtitle|sub-?title|sub-?heading|subhead|intro|introtext|excerpt|rutitr|roo-?titr|uptitle|up-?title|overtitle|kicker|deck|description|abstract)(?=$|[ _-])/
