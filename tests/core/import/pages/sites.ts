import { around, type Story } from './stories.ts'

/** What a site states about its stories; what it leaves out is looked for in the text or left to the editor. */
export interface Site {
  readonly name: string
  readonly states: readonly ('headline' | 'outlet' | 'byline' | 'date' | 'url')[]
  readonly page: (story: Story) => string
}

/** Pages built the way content systems of Persian and Arabic newsrooms build them, each with what it puts around a story. */
export const sites: readonly Site[] = [
  {
    name: 'a blog system with one graph of metadata',
    states: ['headline', 'outlet', 'byline', 'date', 'url'],
    page: (story) => {
      const words = around[story.language]
      const graph = {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: story.outlet },
          {
            '@type': ['NewsArticle', 'Article'],
            headline: story.headline,
            datePublished: `${story.date}T08:15:00+03:30`,
            author: { '@id': '#author' },
            publisher: { '@id': '#publisher' },
          },
          { '@type': 'Person', '@id': '#author', name: story.author },
          { '@type': 'Organization', '@id': '#publisher', name: story.outlet },
        ],
      }
      return `<!DOCTYPE html><html lang="${story.language}" dir="rtl"><head><meta charset="utf-8"><title>${story.headline} - ${story.outlet}</title>
<link rel="canonical" href="${story.url}"><script type="application/ld+json">${JSON.stringify(graph)}</script>
<style>.a{color:red}</style><script>document.write("<p>${words.comment}</p>")</script></head>
<body class="single single-post category-news tag-tangeh"><a class="screen-reader-text" href="#content">${words.skip}</a>
<header class="site-header"><nav id="site-navigation"><ul>${items(words.menu)}</ul></nav></header>
<div id="content" class="site-content"><article class="post type-post category-news tag-tangeh">
<header class="entry-header"><h1 class="entry-title">${story.headline}</h1>
<div class="entry-meta"><span class="posted-on"><time datetime="${story.date}T08:15:00+03:30">${story.printedDate}</time></span><span class="byline"> ${words.by} <a href="/author">${story.author}</a></span></div></header>
<div class="entry-content"><p><strong>${story.lead}</strong></p><figure class="wp-caption"><img src="https://remote.example/a.jpg"><figcaption>${words.caption}</figcaption></figure>
${paragraphs(story, (html, index) => (index === 1 ? `${html}<div class="jp-relatedposts"><h3>${words.more}</h3><ul>${items(words.related)}</ul></div>` : html))}
<div class="sharedaddy sd-sharing-enabled"><h3>${words.share}</h3><ul>${items(['Telegram', 'X'])}</ul></div></div>
<footer class="entry-footer"><span class="tags-links">${items(words.tagWords, 'a')}</span></footer></article>
<div id="comments" class="comments-area"><h2>${words.comments}</h2><ol class="comment-list"><li><article class="comment-body"><p>${words.comment}</p></article></li></ol></div></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>${words.popular}</h2><ul>${items(words.related)}</ul></section></aside>
<footer class="site-footer"><p>${words.rights}</p></footer></body></html>`
    },
  },
  {
    name: 'a newspaper on Drupal',
    states: ['headline', 'outlet', 'date', 'url'],
    page: (story) => {
      const words = around[story.language]
      return `<!DOCTYPE html><html dir="rtl" lang="${story.language}"><head><meta charset="utf-8">
<meta property="og:title" content="${story.headline}"><meta property="og:site_name" content="${story.outlet}"><meta property="og:url" content="${story.url}"><meta property="article:published_time" content="${story.date}T18:00:00+03:00"><title>${story.headline} | ${story.outlet}</title></head>
<body class="html node-type-article"><div id="page"><div id="header"><div class="region region-header"><div class="block block-menu"><ul class="menu">${items(words.menu)}</ul></div></div></div>
<div class="breadcrumb">${items([words.home, words.menu[0]], 'a')}</div>
<div id="main"><div id="content" class="column"><h1 class="page-title">${story.headline}</h1>
<div class="node node-article"><div class="submitted field-name-post-date"><span>${story.printedDate}</span></div>
<div class="field field--name-field-image"><img src="/x.jpg"><div class="field-caption caption">${words.caption}</div></div>
<div class="field field--name-body field--type-text-with-summary"><div class="field-item"><p>${story.lead}</p>${paragraphs(story)}</div></div>
<div class="field field--name-field-tags field-tags tags"><div>${words.tags}</div>${items(words.tagWords, 'a')}</div></div>
<div class="region-content-bottom"><div class="block-views related-articles related"><h2>${words.more}</h2>${words.related.map((title) => `<div class="views-row"><h3><a href="/n">${title}</a></h3><p>${words.comment}</p></div>`).join('')}</div></div></div>
<div class="sidebar"><h3>${words.popular}</h3><ul>${items(words.related)}</ul></div></div>
<div id="footer"><div class="copyright">${words.rights}</div></div></div></body></html>`
    },
  },
  {
    name: 'a state agency, date in Solar Hijri numbers',
    states: ['headline', 'outlet', 'date', 'url'],
    page: (story) => {
      const words = around[story.language]
      return `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.outlet} - ${story.headline}</title>
<meta property="og:title" content="${story.headline}"><meta property="og:site_name" content="${story.outlet}"><link rel="canonical" href="${story.url}">
<meta name="publishdate" content="${story.date === '2025-10-31' ? '1404-08-09' : '1404/08/14'}T11:20:00"></head>
<body class="news page-news"><header id="masthead"><ul class="menu">${items(words.menu)}</ul></header>
<main id="main"><div class="container"><div class="row"><div class="main-content col-md-8"><article class="item"><div class="item-header">
<div class="item-nav"><span>${story.printedDate}</span><span>کد خبر: 84213</span></div>
<div class="item-title"><h4 class="subtitle kicker">${words.menu[0]}</h4><h1 class="title"><a href="${story.url}">${story.headline}</a></h1></div>
<p class="introtext" itemprop="description">${story.lead}</p></div>
<div class="item-tools"><a>${words.share}</a></div>
<div class="item-body"><div class="item-text" itemprop="articleBody">${paragraphs(story, (html, index) => (index === 2 ? `${html}<div class="item-related related-items"><ul>${items(words.related)}</ul></div>` : html))}</div>
<div class="item-tags box"><header>${words.tags}</header><ul>${items(words.tagWords)}</ul></div></div></article>
<section class="box comments"><header><h2>${words.comments}</h2></header><ul class="comment-list"><li class="comment"><div class="author">علی</div><p>${words.comment}</p></li></ul><form><label>Email</label></form></section></div>
<aside class="sidebar col-md-4"><section class="box"><h2>${words.popular}</h2><ul>${items(words.related)}</ul></section></aside></div></div></main>
<footer id="colophon"><p>${words.rights}</p></footer></body></html>`
    },
  },
  {
    name: 'a broadcaster with hashed class names, one box for each paragraph',
    states: ['headline', 'outlet', 'date', 'url'],
    page: (story) => {
      const words = around[story.language]
      return `<!DOCTYPE html><html lang="${story.language}" dir="rtl"><head><meta charset="utf-8"><title>${story.headline} - ${story.outlet}</title><link rel="canonical" href="${story.url}">
<script type="application/ld+json">{"@graph":[{"@type":"ReportageNewsArticle","headline":"${story.headline}","datePublished":"${story.date}T09:00:00.000Z","publisher":{"@type":"NewsMediaOrganization","name":"${story.outlet}"}}]}</script></head>
<body><div id="root"><header role="banner" class="css-1x"><div class="css-2y"><a href="/">${story.outlet}</a></div><nav role="navigation" class="css-3z"><ul role="list">${items(words.menu)}</ul></nav></header>
<div class="css-4a"><div class="css-5b"><main role="main" class="css-6c"><div class="css-7d"><h1 id="content" class="css-8e">${story.headline}</h1></div>
<div class="css-9f"><figure class="css-0g"><div><img alt=""></div><figcaption class="css-1h"><span class="visually-hidden">عکس</span><p>${words.caption}</p></figcaption></figure></div>
<div class="css-2i"><ul role="list" class="css-3j"><li><time datetime="${story.date}">${story.printedDate}</time></li></ul></div>
<div dir="rtl" class="css-4k"><p dir="rtl"><b>${story.lead}</b></p></div>
${story.paragraphs.map((text, index) => `<div dir="rtl" class="css-4k"><p dir="rtl" class="css-5l">${text}</p></div>${index === 1 ? `<section role="region" aria-labelledby="podcasts" class="css-6m"><a href="#end" class="css-7n">${words.skip}</a><ul>${items(words.related)}</ul></section>` : ''}`).join('')}
</main></div><section aria-labelledby="related" class="css-8o"><h2 id="related">${words.popular}</h2><ul>${words.related.map((title) => `<li><div><h3><a href="/x"><span>${title}</span></a></h3></div></li>`).join('')}</ul></section></div>
<footer role="contentinfo"><p>${words.rights}</p></footer></div></body></html>`
    },
  },
  {
    name: 'a pan-Arab channel with rich text and lists of more',
    states: ['headline', 'byline', 'date', 'url'],
    page: (story) => {
      const words = around[story.language]
      return `<!DOCTYPE html><html lang="${story.language}" dir="rtl"><head><meta charset="utf-8"><title>${story.headline}</title><meta property="og:title" content="${story.headline}"><link rel="canonical" href="${story.url}"><meta name="author" content="${story.author}"><meta name="publishedDate" content="${story.date}T05:00:01"><meta name="pubdate" content="${story.date}T05:00:01"></head>
<body class="theme-news"><div class="container container--grid"><div class="header-menu"><ul class="menu header-menu__menu">${items(words.menu)}</ul></div><div class="live-ticker ticker"><p>${words.related[0]}</p></div>
<main id="main-content-area" class="main"><header class="article-header"><div class="topics"><a href="/t">${words.menu[0]}</a></div><h1>${story.headline}</h1><p class="article__subhead css-1wt"><em>${story.lead}</em></p></header>
<figure class="article-featured-image"><img><figcaption>${words.caption}</figcaption></figure>
<div class="article-info-block"><div class="article-b-l"><span class="article-author-name-item"><a href="/author/x">${story.author}</a></span><div class="date-simple"><span class="screen-reader-text">Published On</span><span aria-hidden="true">${story.printedDate}</span></div></div><div class="article-info__social share-buttons">${items(['Facebook', 'X'], 'button')}</div></div>
<div class="wysiwyg wysiwyg--all-content css-ibbk12" aria-live="polite">${paragraphs(story, (html, index) => (index === 1 ? `${html}<div class="more-on"><h2 class="more-on__heading">${words.more}</h2><ul class="more-on__list">${items(words.related)}</ul></div><div class="container--ads ad-container">${words.newsletter}</div>` : html))}</div>
<div class="article-source">المصدر: <span>${words.home}</span></div></main><aside class="sidebar">${words.newsletter}</aside></div></body></html>`
    },
  },
  {
    name: 'an old portal: one form, tables for layout, line breaks for paragraphs',
    states: [],
    page: (story) => {
      const words = around[story.language]
      return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${story.outlet}</title></head><body dir=rtl>
<form name="aspnetForm" method="post" action="default.aspx" id="aspnetForm"><table width=100%><tr><td colspan=2><table class=menu><tr>${words.menu.map((word) => `<td><a href=#>${word}</a></td>`).join('')}</tr></table></td></tr>
<tr><td valign=top width=20%><table>${words.related.map((title) => `<tr><td><a href=#>${title}</a></td></tr>`).join('')}</table></td>
<td valign=top><table><tr><td class=newsdate><font size=2>${story.printedDate}</font></td></tr><tr><td><h1><font color=navy>${story.headline}</font></h1></td></tr>
<tr><td class=nwstxt><font face=Tahoma>${[story.lead, ...story.paragraphs].join('<br><br>\n')}</font></td></tr></table></td></tr>
<tr><td colspan=2 class=footer align=center>${words.rights}</td></tr></table></form></body></html>`
    },
  },
  {
    name: 'a public broadcaster with embedded boxes',
    states: ['headline', 'outlet', 'date', 'url'],
    page: (story) => {
      const words = around[story.language]
      return `<!DOCTYPE html><html lang="${story.language}" dir="rtl" class="no-js"><head><meta charset="utf-8"><meta name="title" content="${story.headline}"><meta property="og:site_name" content="${story.outlet}"><meta property="og:title" content="${story.headline}"><link href="${story.url}" rel="canonical"><meta name="date" content="${story.date}"></head>
<body class=" nav-no-loaded cc_theme pg-article"><div class="noprint hdr-cont"><div class="hdr-20"><ul class="hdr-menu menu">${items(words.menu)}</ul></div></div>
<div id="page" class="container"><main class="container"><div class="row"><div class="body-container"><div class="col-title"><h1 class="title pg-title">${story.headline}</h1></div>
<div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="${story.date}T10:00:00+00:00">${story.printedDate}</time></span></div></div>
<div class="col-multimedia"><figure class="media-image"><div class="caption"><span>${words.caption}</span></div></figure></div>
<div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw"><p>${story.lead}</p>${paragraphs(story, (html, index) => (index === 0 ? `${html}<div data-owner-ct="Article" class="wsw__embed"><div class="media-block media-block-wrap"><a href="/z">${words.more}: ${words.related[0]}</a></div></div>` : html))}</div>
<ul class="author-box"><li><p>${words.newsletter}</p></li></ul></div></div></div></main></div>
<div class="comments"><h3>${words.comments}</h3><p>${words.comment}</p></div><footer class="footer"><p>${words.rights}</p></footer></body></html>`
    },
  },
  {
    name: 'a page of divs without a word on what they are',
    states: ['headline'],
    page: (story) => {
      const words = around[story.language]
      return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${story.headline}</title></head><body><div><div>${items(words.menu, 'a')}</div><div><div><h1>${story.headline}</h1><div>${story.printedDate}</div><div>${[story.lead, ...story.paragraphs].map((text) => `<div>${text}</div>`).join('')}</div></div><div><div>${words.popular}</div><ul>${items(words.related)}</ul></div></div><div>${words.rights}</div></div></body></html>`
    },
  },
]

function items(words: readonly string[], name = 'li'): string {
  return words
    .map((word) =>
      name === 'li' ? `<li><a href="https://remote.example/">${word}</a></li>` : `<${name} href="/">${word}</${name}>`,
    )
    .join('')
}

function paragraphs(story: Story, after: (html: string, index: number) => string = (html) => html): string {
  return story.paragraphs.map((text, index) => after(`<p>${text}</p>`, index)).join('\n')
}
