/** One pattern of many: tried at once it costs a page a fraction of trying them by turns. */
const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);

/**
 * Words with which sites address the reader or speak of the page itself. Each pattern is tried on one block's whole text;
 * gathered from the habits of English-language news sites and agencies.
 */

/** Asks the reader to do something, or speaks of the page. Tried on blocks of up to {@link LONGEST_PROMPT} units. */
export const PROMPT = anyOf(
  [
    /^(?:advertise?ment|advertising|sponsored|promoted)\b[^.]{0,40}$/,
    /^(?:story|article|content) continues\b/,
    /^(?:end of|this is the end of) (?:the )?(?:article|story)\b/,
    /^(?:sign up|subscribe|register|log in|sign in|join us|follow us|click here|tap here|download (?:the|our))\b/,
    /^(?:get|receive) (?:the|our|your|all the|more|\d+ ?%)\b.*\b(?:app|email|e-mail|free|inbox|newsletter|phone|stories|subscription|updates?|whatsapp)\b/,
    /^(?:want|looking for|for) (?:more|the latest)\b.*\b(?:app|click|follow|newsletter|sign|subscribe|visit)\b/,
    /^(?:would you like|do you want) to (?:get|receive|subscribe)\b/,
    /^(?:support|help us|donate|become an? (?:member|subscriber|supporter))\b.*\b(?:donat\w+|journalism|member\w*|newsroom|subscri\w+|work)\b/,
    /^(?:already|not yet) (?:an? )?(?:subscriber|member)\b/,
    /^(?:ad ?block users|please (?:enable|turn on|disable)|this (?:site|website) (?:uses|requires)|your browser)\b/,
    /^(?:share|print|email|save|tweet|comment|bookmark|listen)(?: (?:this|to this|on|via|with)\b.{0,40})?$/,
    /^(?:report|suggest|submit) an? (?:correction|error|mistake|typo|tip)\b/,
    /^(?:read|see|watch|listen|also|related|recommended|more|don['’]t miss|photos?|videos?|gallery|in pictures)(?: (?:also|more|next|on|now|here|this|too|from|about)\b[^.:|]{0,40}| (?:articles?|content|coverage|links?|posts?|roundups?|stor(?:y|ies)|videos?))?\s*[:|»>]/,
    /^(?:read|see|watch) (?:more|next|also)\b[^.!?]*$/,
    /^(?:related|recommended|more) (?:articles?|content|coverage|links?|news|posts?|stories|topics|videos?|from [\w ]{1,30})$/,
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|contact|published in|posted in|buyer['’]s guide)\s*:/,
    /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/,
    /\bpreferred source on google\b/,
    /^(?:have|got|do you have) an? (?:news )?(?:story|tip|question)\b.*\?/,
  ],
  'i',
);
export const LONGEST_PROMPT = 260;

/** Who made the article, or a picture in it: in any case of letters … */
const CREDIT = anyOf(
  [
    /^\W*(?:additional |further |with |also )*(?:reporting|writing|editing|research|production|graphics?|compiled|edited|written|reported) (?:by|from)\b/,
    /^\W*with (?:assistance|files|contributions?|reporting|additional reporting|help) (?:by|from)\b/,
    /\b(?:contributed|contributing) (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|piece)\b/,
    /\bcontributed (?:reporting|research)\.?$/,
    /^(?:photo(?:graph)?s?|image|picture|illustration|credit)s?(?: credit)?s?\s*(?:by\b|:)/,
    /\b(?:photo(?:graph)?|image|picture|illustration|credit)s?(?: credit| courtesy)?\s*(?:by|:|\/)\s*[^.]{2,60}\)?$/,
    /(?:\/|via |©|\()\s*(?:AFP|AP|EPA|Getty(?: Images)?|PA|Reuters|Shutterstock|AP Photo|Alamy)\b[^.]{0,30}\)?\.?$/,
    /^\W*(?:updated|published|posted|last updated|first published|last modified)\b.{0,60}\d/,
    /\bfollow (?:him|her|them|me|us) on (?:x|twitter|facebook|instagram|bluesky|threads|linkedin|mastodon)\b/,
    /\b(?:email|e-mail|contact|reach) (?:him|her|them|us|me|the (?:author|reporter|writer)) (?:at|on|via|here)\b/,
  ],
  'i',
);

/** … and where capitals tell names from other words. */
const NAMES = anyOf(
  [
    /^\W*[Bb][Yy] [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,4}(?:$|\s*[|,•·-]| and )/,
    /^\W*[A-Z][\w.’'-]+(?: [\w.’'-]+){0,6} reported from [A-Z]/,
  ],
  '',
);

export const isCredit = (text: string): boolean => CREDIT.test(text) || NAMES.test(text);
export const LONGEST_CREDIT = 420;

/** Only when nearly all of the article stands before it. */
export const BIOGRAPHY =
  /^(?:[A-Z][\p{L}.’'-]+ ){2,4}(?:is|was|covers|writes|reports)\b.*\b(?:author|columnist|contributor|correspondent|covering|editor|fellow|freelance|journalist|professor|reporter|staff|writer|writes)\b/u;

/** Headings after which a page turns to other things. */
export const CLOSINGS =
  /^\W*(?:about the (?:authors?|writers?)|around the web|comments?|contact (?:us|the (?:author|reporter))|end of (?:article|story)|follow us\b.*|from our partners|hot picks|join the (?:conversation|discussion)|latest (?:headlines|news|stories)|leave a (?:comment|reply)|more from\b.*|more stories|most (?:popular|read|viewed|shared)|newsletters?|recommended(?: for you| stories)?|related (?:articles|posts|stories|tags|topics)|share your (?:story|thoughts|views)|tags|top stories|topics|trending(?: now)?|visual stories|what do you think\??|you (?:may|might) (?:also )?(?:be interested in|like))\W*$/i;

/** When something was posted, alone on its line. */
export const TIME_LINE =
  /^\W*(?:\d+\s*(?:sec|min|hour|hr|day|week|month|year)\w*\s*ago|\d{1,2}[:.]\d\d|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})/i;
