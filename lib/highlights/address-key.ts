/** Parameters that never say more than how a reader came: programs that count readers put them there, each under a name of its own. */
const TRACKING = /^(?:utm_|hsa_|mtm_|pk_|piwik_|matomo_|_hs|oly_|vero_|fbclid$|fb_(?:action_|source$|ref$)|g(?:clid|braid|clsrc)$|wbraid$|dclid$|msclkid$|twclid$|ttclid$|yclid$|igsh$|igshid$|li_fat_id$|mc_(?:cid|eid)$|mkt_tok$|wickedid$|guccounter$|guce_referr|__twitter_impression$|_ga$|_gl$)/i
/** Parameters that mostly say how a reader came, but on some sites what is shown. */
const OFTEN_TRACKING = /^(?:at_|ns_|wt_|sc_|spm$|fb_|ref$|ref_?src$|ref_url$|referr?er$|source$|src$|cmp(?:id)?$|campaign(?:id)?$|cid$|ocid$|ito$|smid$|smtyp$|share$|shared$|sharetype$|partner$|rss$|feed$|ftag$|ftcamp$|trk$|traffic_source$|xtor$|soc_|sr_share$)/i
/** What asks for another presentation of the same page. */
const PRESENTATION = /^(?:amp|outputtype|output|view|m|mobile|print|printable|nomobile|desktop|theme|font|fontsize)$/i
const PRESENTATION_VALUE = /^(?:1|true|yes|amp|mobile|print|printable|desktop|dark|light|)$/i

/**
 * An address as it is compared: without scheme, "www.", parameters that only say how a reader came, and what stands behind "#" (unless the page is
 * chosen there, "#/story/7").
 * @returns null for what is no address of the web.
 */
export function addressKey(address: string): string | null {
  return keyOf(address, false)
}

/**
 * The same where forms of one page for telephones, for AMP and for printing are one, where addresses of AMP caches are those of the pages in them, and without parameters
 * that mostly, but not always, say how a reader came: two pages with one such key may be two articles.
 */
export function looseAddressKey(address: string): string | null {
  return keyOf(address, true)
}

function keyOf(address: string, loose: boolean): string | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return url?.protocol === 'file:' ? `file:${url.pathname}` : null
  const inner = loose ? cachedAddress(url) : null
  if (inner) return keyOf(inner, true)
  let host = url.hostname.replace(/^www\d?\./, '').replace(/\.$/, '')
  let path = decoded(url.pathname).replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/').replace(/\/+/g, '/')
  if (loose) {
    host = host.replace(/^(?:m|mobile|amp|touch|wap)\./, '').replace(/^www\d?\./, '')
    path = path.replace(/^\/(?:amp|mobile|m)(?=\/)/i, '').replace(/[./]amp(?:\.html?)?\/?$/i, '').replace(/\.amp(?=\.html?$)/i, '').replace(/\.html?$/i, '')
  }
  path = path.replace(/\/$/, '')
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !(loose && (OFTEN_TRACKING.test(name) || (PRESENTATION.test(name) && PRESENTATION_VALUE.test(value)))))
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))
  const query = parameters.map(([name, value]) => `${name}=${value}`).join('&')
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  return `${host}${url.port ? `:${url.port}` : ''}${path}${query ? `?${query}` : ''}${route}`
}

/** The address in that of an AMP cache or viewer, or null. */
function cachedAddress({ hostname, pathname, search }: URL): string | null {
  if (/(?:^|\.)cdn\.ampproject\.org$|(?:^|\.)(?:google|bing)\.[a-z.]+$/.test(hostname)) {
    const found = /^\/(?:amp|[cv])\/(s\/)?(.+)$/.exec(pathname)
    if (found) return `${found[1] ? 'https' : 'http'}://${found[2]!.replace(/^s\//, '')}${search}`
  }
  return null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return path
  }
}
