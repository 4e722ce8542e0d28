import { DAY_AND_MONTH } from './date.js'
import { CAPTION_RULES } from './furniture-captions.js'
import type { FurnitureRule } from './furniture-rule.js'

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const SITE =
  '(?:Twitter|Facebook|Instagram|YouTube|Google\\+?|Pinterest|Tumblr|Flickr|Snapchat|Telegram|WhatsApp|Bluesky|Mastodon|X)'
const WRITER =
  '(?:reporter|writer|columnist|correspondent|editor|journalist|author|producer|contributor|fellow|professor|director|blogger|freelancer?|reporters|writers|columnists|editors|journalists|bureau chief|researcher|analyst|host)'
const NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}(?: (?:(?:de|van|von|al|el|bin) )?\\p{Lu}[\\p{L}'’.-]{0,30}){0,3}"

/** One name in a list of sources: 'Marsh Insider', 'the Gazette', 'iLund', 'marsh.example'. */
const CREDITED =
  "(?:(?:[Tt]he )?(?:[\\p{Lu}\\d]|\\p{Ll}{1,2}(?=\\p{Lu}))[\\p{L}\\d.'’&-]{0,30}(?: (?:[\\p{Lu}\\d][\\p{L}\\d.'’&-]{0,30}|of|the|for|de|&)){0,5}|[\\w-]{2,30}\\.[\\w.]{2,12})"

/** Tried in this order, those trusted anywhere before those of the edges; the first sign that fits names the kind. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  // ── separators: no words at all
  { example: '* * *', kind: 'promotion', reach: 'any', upTo: 80, sign: /^[\s_*=~#·•.…—–\-|<>+]+$/u },
  {
    example: 'https://gazette.example/weir',
    kind: 'read-more',
    reach: 'any',
    upTo: 400,
    sign: /^<?(?:https?:\/\/|www\.)\S+>?$/i,
  },

  {
    // What a page's embeds leave behind in a text that was scraped from it.
    example: '<embed id="7" kind="post"></embed>',
    kind: 'promotion',
    reach: 'any',
    upTo: 600,
    sign: /^(?:<\/?[a-z][^<>]{0,300}>\s{0,3})+$/i,
  },

  ...CAPTION_RULES,

  // ── links to other pages
  {
    example: 'Is this the oldest weir ever? Video shows boats passing it',
    kind: 'read-more',
    reach: 'any',
    upTo: 200,
    sign: /^(?:Is|Are|Was|Could|Do you) (?:this|these|you) [^.?"“”]{3,90}\? (?:Video|Watch|Photos?|Pictures?|Footage|See)\b[^"“”]{3,100}$/u,
  },
  {
    // A pointer to a page of the same paper.
    example: 'The gate: Keepers say it has never been shut.  A6.',
    kind: 'read-more',
    reach: 'any',
    upTo: 300,
    needs: /: /,
    sign: /^\p{Lu}[^.:"“”]{2,60}: [^"“”]{10,200}[.?!]\s{1,3}(?:[A-Z]\d{1,2}|[Pp](?:age|\.) ?[A-Z]?\d{1,3})\.?$/u,
  },
  {
    example: 'Read this story in French at gazette.example',
    kind: 'read-more',
    reach: 'any',
    upTo: 160,
    sign: /^Read (?:this|the) (?:story|article|report|post|piece) (?:in|on|at) \p{Lu}[^"“”]{2,100}$/u,
  },
  {
    example: 'Read more: Weir opened in March',
    kind: 'read-more',
    reach: 'any',
    upTo: 600,
    sign: /^[([]?(?:READ(?: MORE| ALSO| NEXT| THIS)?|Read (?:more|also|next|on)|SEE ALSO|See also|MORE|More(?: on this(?: story)?| from [^:]{2,40})?|RELATED(?: (?:STORY|STORIES|ARTICLES?|LINKS?|CONTENT|COVERAGE|NEWS))?|Related(?: (?:story|stories|articles?|links?|content|coverage|news|topics))?|ALSO(?: READ| SEE)?|Also (?:read|see|on [^:]{2,30})|WATCH(?: (?:NOW|LIVE|BELOW))?|Watch(?: now| live)?|VIDEO|LISTEN|Listen|PHOTOS|DON'?T MISS|Don'?t miss|Recommended|RECOMMENDED|LIVE UPDATES|Full coverage|FULL COVERAGE|Further reading|Editor'?s picks?|EDITOR'?S PICKS?|Most (?:read|popular)|MOST (?:READ|POPULAR)|Trending|TRENDING|Up next|UP NEXT|You may (?:also )?like|Explore further)\s?(?:[:>»|→]|$)/u,
  },
  {
    example: 'RelatedWeir: Gate Opened in MarchLund Flooded',
    kind: 'read-more',
    reach: 'any',
    upTo: 1200,
    needs: /^Related/,
    sign: /^Related(?=\p{Lu}[\p{L}]*[\p{L}:'’ ]+)/u,
  },
  {
    example: 'Click here for the full report',
    kind: 'read-more',
    reach: 'any',
    upTo: 160,
    sign: /^[([]?(?:Click here|Tap here|Click (?:on|the)\b|Read (?:the (?:rest|full|original|entire|complete)|this (?:story|article)|our full|his full|her full|it here|more (?:here|about|on|at|of|from|in))|See (?:more|photos|pictures|the (?:full|rest|gallery|pictures|photos))|View (?:more|the (?:gallery|full|original)|gallery|comments)|Continue reading|Keep reading|Scroll down|Watch (?:the )?(?:full )?(?:video|clip|interview)(?: (?:here|below|above))?[.:]?$|More (?:details|information|photos|pictures) (?:here|below|at)|Show more|Load more|Learn more|LEARN MORE|FIND OUT MORE|Find out more|Play (?:video|audio)|VIEW GALLERY|Back to top|Skip to|Jump to|Next (?:article|story)|Previous (?:article|story)|The full (?:poll|text|report|story|interview|transcript|article) (?:can be|is) (?:found|read|available|here)|Story continues below|Article continues below|Loading)\b/i,
  },
  {
    example: '(Lund in flood: Read more about the gate)',
    kind: 'read-more',
    reach: 'any',
    upTo: 200,
    sign: /^\([^()]*\b(?:Read more|Click here|Get caught up|Read about|See also|Watch the|Related:)[^()]*\)$/i,
  },
  {
    example: '[related-stories]',
    kind: 'read-more',
    reach: 'any',
    upTo: 120,
    sign: /^\[(?:related|embed|gallery|caption|video|advert|image|photo|more)[-\w ]*\]$/i,
  },

  // ── the site's own voice
  {
    example: 'Advertisement',
    kind: 'promotion',
    reach: 'any',
    upTo: 300,
    sign: /^(?:Advertisements?|ADVERTISEMENTS?|Ad|Sponsored(?: content| by\b.*)?|SPONSORED|PRESENTED BY\b.*|Presented by\b.*|FEATURED (?:RESOURCE|CONTENT|VIDEO|STORY)|Promoted(?: content| by\b.*)?|Paid (?:content|post)|Poll loading.*|Video loading.*|Loading\.{0,3}|Subscribe(?: now| today)?|Log ?in|Sign in|Register|Menu|Search|Home|Print|E-?mail|Story highlights|STORY HIGHLIGHTS|Highlights|Share|SHARE|Tweet|Like|Pin it|Save|Comment|Follow|Story Highlights|Breaking news|BREAKING NEWS|Newsletter|Cookies?(?: policy)?|Privacy policy|Terms of (?:use|service))[.:]?$/u,
  },
  {
    example: 'Follow us on Facebook',
    kind: 'promotion',
    reach: 'any',
    upTo: 320,
    needs: /^["“]?(?:Follow|FOLLOW|Like|LIKE|Find|Join|Friend|Tweet|Add) /,
    sign: new RegExp(
      `^["“]?(?:Follow|FOLLOW|Like|LIKE|Find|Join|Friend|Tweet|Add) (?:us|US|him|her|them|me|@\\w{2,30}|${NAME}(?: (?:and|&) ${NAME})?)(?: (?:[Oo]n|at|via)\\s${SITE}(?![\\p{L}])|: ?@|,? (?:at )?@\\w)`,
      'u',
    ),
  },
  { example: 'Follow @gazette', kind: 'promotion', reach: 'any', upTo: 160, sign: /^Follow @\w+\.?$/i },
  {
    example: 'Sign up for our morning newsletter',
    kind: 'promotion',
    reach: 'any',
    upTo: 320,
    sign: /^(?:Sign up|Subscribe|Register|Get (?:the|our|your) (?:latest|best|top|daily|free|morning|weekly)|Never miss|Stay (?:up to date|informed|connected)|Want (?:more|the latest|to (?:read|get|receive|advertise))|Enter your e-?mail|By (?:signing|clicking|subscribing|submitting|entering your)|Thank you for (?:subscribing|signing|reading|registering)|Support (?:our|independent|quality) journalism|Download (?:the|our) (?:\p{L}+ )?app|Get (?:the|our) app|Become a (?:member|subscriber|supporter)|Donate|You can unsubscribe|This (?:site|website) uses cookies|We use cookies|Already (?:a|have) (?:subscriber|member|an account))\b/iu,
  },
  {
    example: 'Twitter: @gazette',
    kind: 'promotion',
    reach: 'any',
    upTo: 200,
    sign: /^(?:Twitter|Facebook|Instagram|E-?mail|EMAIL|Mail|Contact|Tel|Telephone|Phone|Website|Web)\s?:\s?[@\w][\w@.+/-]{2,80}\.?$/i,
  },
  {
    example: '12 comments',
    kind: 'comments',
    reach: 'any',
    upTo: 120,
    // A dot for s and k, which with `u` are also known by their forms of other uses: ſ and the sign of the kelvin.
    needs:
      /comment|^(?:\(?\d[\d,. ]{0,8}\)? ?[cslrv\u017f]|(?:leave|po.t|add|write) a |.hare |tweet |print |e-?mail |have your |join the |what do you |li.e u. )/i,
    sign: /^(?:\(?\d[\d,. ]{0,8}\)? ?(?:comments?|shares?|likes?|retweets?|views?|replies|reactions?)|(?:View|Show|Read|See|Hide) (?:all )?(?:\d[\d,]{0,8} )?comments?|No comments(?: yet)?|(?:Leave|Post|Add|Write) a (?:comment|reply)|Comments? (?:are )?(?:closed|off|\(\d+\))|Comments|Share this(?: (?:story|article|page|post|on \p{L}+))?|Share (?:on|via|with) [\p{L} ,]+|(?:Tweet|Print|E-?mail) this(?: \p{L}+)?|Have your say.*|Join the (?:conversation|discussion|debate).*|What do you think\? (?:Tell|Let|Share|Leave).*|Log in to comment|Like us on \p{L}+.*|Sorry we (?:are|aren't).{0,60}comments.*|.{0,40}\bcomments? below)[.!:]?$/iu,
  },

  {
    example: 'Tell us what you think of the weir in the comments below!',
    kind: 'comments',
    reach: 'any',
    upTo: 260,
    sign: /^(?:We (?:want|would like|would love|['’]d (?:like|love)) to hear|Let us know|Tell us|Leave (?:us |your |a )|Share your|Sound off|What do you|Do you|Have you|How do you|Agree\?)[^"“”]{0,220}\b(?:comments?(?: section)? (?:below|here)|(?:in|via|with) (?:the|our|your) comments?(?: section)?)[.!?]{0,3}$/iu,
  },
  {
    example: 'We are looking for writers! Email me at desk@gazette.example or leave a note.',
    kind: 'promotion',
    reach: 'any',
    upTo: 400,
    needs: /@/,
    sign: /^[^"“”]{12,300}\b(?:e-?mail|write to|contact|message) (?:me|us) at [\w.+-]{1,40}@[\w-]{1,40}\.[^"“”]{2,120}$/iu,
  },
  {
    example: 'Want more weirs? Download our app for the latest.',
    kind: 'promotion',
    reach: 'any',
    upTo: 400,
    sign: /^(?:Want|Need|Love|Looking for|Enjoy(?:ed)?|Like) [^.?!"“”]{2,80}\? (?:Download|Subscribe|Sign up|Follow|Join|Get|Check out|Visit|Like)\b[^"“”]{3,300}$/u,
  },
  {
    example: 'Lund Today airs on Marsh Radio weekdays from 6:00 a.m. to 9:00 a.m.',
    kind: 'promotion',
    reach: 'tail',
    upTo: 240,
    sign: /^["“]?\p{Lu}[^."“”]{2,80}["”]? (?:airs|is broadcast|can be (?:heard|seen)) [^"“”]{0,60}\b(?:weekdays|weeknights|weekends|daily|(?:every |each |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b[^"“”]{0,80}\d[^"“”]{0,60}$/u,
  },

  {
    example: 'Editor’s note: The spelling of the weir has been corrected.',
    kind: 'promotion',
    reach: 'any',
    upTo: 600,
    sign: /^[([*]{0,2}Editor['’]?s?['’]? note\s?:/i,
  },

  // ── who made the text
  {
    example: '(Reporting by Jane Doe; Editing by John Roe)',
    kind: 'credit',
    reach: 'any',
    upTo: 800,
    needs:
      /^[([—–-]{0,2}\s?(?:Additional|Further|With|[Rr]eporting|[Ww]rit|[Rr]esearch|[Tt]ranslat|[Pp]hotography|[Pp]roduction|[Ee]dit|Compiled|Contribut)/,
    sign: /^[([—–-]{0,2}\s?(?:(?:(?:Additional |Further |With )?(?:[Rr]eporting|[Ww]riting|[Rr]esearch|[Tt]ranslation|[Pp]hotography|[Pp]roduction|[Ee]diting)|Edited|Compiled|Translated|Written and edited|(?:Reporting|Writing) and (?:writing|editing)) by\b:?\s+\p{Lu}|With (?:additional )?(?:reports?|reporting|contributions?|files|agencies|input|material|information) (?:from|by)\b|With agencies\b|Contributing:|Contributors?:)/u,
  },
  {
    example: 'Jane Doe in Malmo contributed to this report.',
    kind: 'credit',
    reach: 'any',
    upTo: 500,
    needs: /contributed |reported this /,
    sign: /^[^"“”]{3,300}\b(?:contributed (?:(?:additional )?(?:to (?:this|the) (?:report|story|article|post|piece|dispatch|coverage)|(?:additional )?(?:reporting|research|files))|from \p{Lu}[\p{L} ,.]{2,60})|reported this (?:story|article) (?:from|in) \p{Lu}.{0,80})\b[^"“”]{0,80}$/u,
  },
  {
    example: 'Source: The Lowland Gazette, Harbour TV',
    kind: 'credit',
    reach: 'any',
    upTo: 200,
    needs: /^(?:Source|Via|Hat tip|h\/t|H\/T)/,
    sign: new RegExp(
      `^(?:Sources?|Via|Hat tip|h\\/t|H\\/T)\\s?:\\s?${CREDITED}(?:(?:,? and |, ?| & |; ?|\\/)${CREDITED}){0,8}\\.?$`,
      'u',
    ),
  },
  {
    example: 'h/t The Lowland Gazette',
    kind: 'credit',
    reach: 'any',
    upTo: 120,
    sign: /^(?:h\/t|H\/T)\s[^!?]{2,100}$/u,
  },
  {
    example: 'Jane Doe reported from Malmo.',
    kind: 'credit',
    reach: 'tail',
    upTo: 200,
    needs: / (?:reported|wrote|was reporting) from /,
    sign: new RegExp(
      `^${NAME}(?:,? (?:and|&) ${NAME}|, ${NAME}){0,3} (?:reported|wrote|was reporting) from (?:\\p{Lu}[\\p{L}'’.-]*[, ]{0,2}(?:and )?){1,8}\\.?$`,
      'u',
    ),
  },
  {
    example: 'This article was first published in May.',
    kind: 'credit',
    reach: 'tail',
    upTo: 300,
    sign: /^(?:This (?:article|story|report|post|piece) (?:was|has been|originally|first|is|also|appeared|includes?|contains?)\b.{0,60}(?:published|appeared|produced|written|provided|material|updated|corrected|amended|syndicated|translated)|Originally (?:published|appeared)|Reprinted (?:with|by|courtesy)|Republished (?:with|from))\b.*/iu,
  },
  {
    example: 'Updated: 12 March 2015',
    kind: 'dateline',
    reach: 'any',
    upTo: 120,
    needs:
      /^(?:\d|(?:First|Last|Originally|Published|Updated|Posted|Modified|Created|Filed|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*\d)/is,
    sign: new RegExp(
      `^(?:(?:(?:First |Last |Originally )?(?:Published|Updated|Posted|Modified|Created|Filed|Last modified|Last updated?)(?: (?:on|at))?\\s?:?\\s+)(?:${WEEKDAY},? )?(?:${DAY_AND_MONTH}|\\d{1,2}[:.]\\d\\d|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2} ?[ap]\\.?m)[^!?“”"]{0,50}|${WEEKDAY},? ${DAY_AND_MONTH}(?:[ ,|-].{0,30})?|(?=.{6,}(?:19|20)\\d\\d)${DAY_AND_MONTH}(?:[ ,|-]{1,3}\\d{1,2}[:.]\\d\\d.{0,20})?)\\.?$`,
      'u',
    ),
  },
  {
    // The clock over each entry of a live page.
    example: '9.41am GMT',
    kind: 'dateline',
    reach: 'any',
    upTo: 24,
    sign: /^(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)|\d{1,2}:\d\d(?::\d\d)?)(?: (?:GMT|BST|UTC|[CEMPN][DES]T|CEST))?$/i,
  },
  {
    example: 'BREAKING:',
    kind: 'dateline',
    reach: 'edge',
    upTo: 20,
    sign: /^(?:updated?|breaking|exclusive|developing|just in)[:.!]?$/i,
  },

  // ── about the writer
  {
    example: 'Jane Doe is a reporter at The Lowland Gazette.',
    kind: 'biography',
    reach: 'any',
    upTo: 500,
    needs: / (?:writes for|reports for|covers |is (?:an?|the) )/,
    sign: new RegExp(
      `^${NAME}(?:,[^.]{2,80},)? (?:writes for|reports for|covers [^.]{3,80} for|is (?:an?|the) [^.]{0,60}${WRITER} (?:at|for|with|of) ${NAME})(?=[^.]*\\.?(?:$| (?:He|She|They|Follow|Contact|Reach|Email|You can|His|Her)\\b))`,
      'u',
    ),
  },
  {
    example: 'Jane Doe is a farmer and the author of a book on weirs.',
    kind: 'biography',
    reach: 'tail',
    upTo: 700,
    needs: / (?:is|are|has been) /,
    sign: new RegExp(
      // 'Ada Lund is to host the fair', 'is with fellow painter Roe': the words of the list in another sense. 'Was' tells a story.
      `^(?!That |This )${NAME}(?:,[^.]{2,80},)?(?: and ${NAME})? (?:is|are|has been) (?:(?:an?|the|one of) )?(?:[^.]{0,80}\\b)?(?<!\\b(?:to|can|will|may|who) )(?!fellow \\p{L}+ \\p{Lu}|fellow \\p{Lu})${WRITER}s?\\b`,
      'u',
    ),
  },
  {
    example: 'The views expressed are her own.',
    kind: 'biography',
    reach: 'tail',
    upTo: 400,
    sign: /^(?:The (?:author|writer|columnist)s? (?:is|are|was)|About the authors?|The views expressed|Views expressed|The opinions expressed|Opinions expressed|(?:He|She|They) (?:tweets?|blogs?) (?:at|as|on))\b/iu,
  },
  {
    example: 'Contact us at desk@gazette.example',
    kind: 'contact',
    reach: 'any',
    upTo: 320,
    sign: /^(?:Contact (?:the (?:writer|reporter|author|newsroom|editor)s?|us|him|her|our (?:newsroom|reporters?))|(?:E-?mail|Write to|Reach|You can (?:reach|contact|email|follow)|Got a (?:tip|story)|Do you (?:know|have) (?:more|a (?:story|tip)|any information)|Send (?:us )?(?:tips|your)|To contact|For more information,? (?:visit|contact|call|go to|see|email)|Write to)\b.{0,200}(?:@|www\.|https?:|\.com\b|\d{3}[- .]\d{3,4})|(?:He|She|They) can be (?:reached|contacted|followed) (?:at|on|by)\b)/i,
  },
  {
    example: 'jane.doe@gazette.example',
    kind: 'contact',
    reach: 'any',
    upTo: 120,
    sign: /^[\w.+-]+@[\w-]+\.[\w.]{2,20}$/,
  },
  {
    example: 'Copyright 2015 The Lowland Gazette',
    kind: 'copyright',
    reach: 'any',
    upTo: 700,
    sign: /^[\s([—–-]{0,3}(?:Copyright\b(?=.{0,30}(?:©|\(c\)|\d{4}|the |The |by |\p{Lu}))|©|\(c\) ?\d{4}|All rights reserved|This material may not be (?:published|reproduced)|All contents? ©)/u,
  },
  {
    example: 'A Lowland production, © 2015',
    kind: 'copyright',
    reach: 'tail',
    upTo: 300,
    sign: /(?:©|\(c\)|Copyright) ?\d{4}\b.{0,120}$/iu,
  },
]
