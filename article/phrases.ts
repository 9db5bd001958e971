/**
 * Words with which sites address the reader, or speak of the page and its makers: gathered from the habits of
 * English-language news sites and agencies. Each pattern is tried on one block's whole text.
 */
interface Phrase {
  /** One of these stands in every text that the pattern fits, in lower case. Much cheaper to look for than the pattern. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
}

const fits = (phrases: readonly Phrase[], text: string): boolean => {
  const lower = text.toLowerCase();
  return phrases.some(({ hints, pattern }) => hints.some((hint) => lower.includes(hint)) && pattern.test(text));
};

const phrase = (hints: string | readonly string[], pattern: RegExp): Phrase => ({
  hints: typeof hints === 'string' ? hints.split('|') : hints,
  pattern,
});

/** Asks the reader to do something, leads to another story, or speaks of the page. */
const PROMPTS: readonly Phrase[] = [
  phrase('advert|sponsored|promoted', /^(?:advertise?ment|advertising|sponsored|promoted)\b[^.]{0,40}$/i),
  phrase('continues', /^(?:story|article|content) continues\b/i),
  phrase('end of', /^(?:this is the )?end of (?:the )?(?:article|story)\b/i),
  phrase('sign up|subscribe|log in|sign in', /^(?:please )?(?:sign up|subscribe|log in|sign in)\b/i),
  phrase('join us|follow us|here', /^(?:join us|follow us|(?:click|tap|register|vote) here)\b/i),
  phrase('click here|tap here', /\b(?:click|tap) here to (?:join|read|register|see|sign|subscribe|watch)\b/i),
  phrase(
    'first to know|your say|your thoughts|join the',
    /^(?:be the first to know|have your say|share your thoughts|join the (?:conversation|discussion))\b/i,
  ),
  phrase('download', /^download (?:the|our)\b.*\bapp\b/i),
  phrase(
    'get |receive ',
    /^(?:get|receive) (?:the|our|your|all the|more|\d+ ?%)\b.*\b(?:app|e-?mail|inbox|newsletter|phone|subscription|updates?|whatsapp)\b/i,
  ),
  phrase(
    'more|latest',
    /^(?:want|looking for|for) (?:more (?!than\b)|the latest\b).*\b(?:app|check|click|follow|newsletter|sign|subscribe|visit)\b/i,
  ),
  phrase('like to|want to', /^(?:would you like|do you want) to (?:get|receive|subscribe)\b/i),
  phrase('support|help us|donat', /^(?:support (?:our|independent|quality|local)|help us|donate|please donate)\b/i),
  phrase('subscriber|member', /^(?:already|not yet|become) (?:an? )?(?:subscriber|member)\b/i),
  phrase('block', /^(?:ad ?block users|please (?:turn off|disable) your ad ?block)/i),
  phrase(
    'browser|javascript',
    /^(?:your browser|please enable javascript|this (?:site|website) requires javascript)\b/i,
  ),
  phrase(
    'share|print|email|save|tweet|comment|bookmark|listen',
    /^(?:share|print|email|save|tweet|comment|bookmark|listen)(?: (?:this|to this|on|via|with)\b.{0,40})?$/i,
  ),
  phrase(
    'correction|error|mistake|typo|tip',
    /^(?:report|suggest|submit) an? (?:correction|error|mistake|typo|tip)\b/i,
  ),
  phrase(
    [':', '|', '»', '>'],
    /^(?:read|see|watch|listen|also|related|recommended|more|don['’]t miss|photos?|videos?|gallery|in pictures)(?: (?:also|more|next|on|now|read|here|this|too|from|about)\b[^.:|]{0,40}| (?:articles?|content|coverage|links?|posts?|roundups?|stor(?:y|ies)|videos?))?\s*[:|»>]/i,
  ),
  phrase('more|next|also', /^(?:read|see|watch) (?:more|next|also)\b[^.!?]*$/i),
  phrase('share this', /^(?:read|print|e-?mail|comment on) or share this (?:article|page|story)\b/i),
  // The beginning of another story, broken off.
  phrase('reading|more', /(?:…|\.\.\.)\s*(?:continue reading|(?:read )?more\s*[»→›>])[^.!?]*$/i),
  phrase(
    'related|recommended|more',
    /^(?:related|recommended|more) (?:articles?|content|coverage|links?|news|posts?|stories|topics|videos?|from [\w ]{1,30})$/i,
  ),
  phrase(':', /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|published in|posted in|buyer['’]s guide)\s*:/i),
  phrase('©|copyright|(c)|rights', /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i),
  phrase('preferred source', /\bpreferred source on google\b/i),
  phrase('story|tip|question', /^(?:have|got|do you have) an? (?:news )?(?:story|tip|question)\b.*\?/i),
  phrase(
    'you ',
    /^(?:have|do|did|are|were) you\b[^?]*\?.*\b(?:click|comments?|contact|e-?mail|get in touch|let us know|message|submit|write to)\b/i,
  ),
  phrase('newsletter', /\bnewsletters?\b.*\b(?:inbox|sign(?:ing)?[ -]up|subscrib(?:e|ing))\b/i),
  phrase(
    'sign up|signing up|subscrib',
    /\b(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:here|now|today|(?:for|to) (?:our|the|this)\b.*\b(?:briefing|e-?mail|newsletter|updates?))\b/i,
  ),
  phrase('inbox', /\b(?:delivered|sent|straight) (?:directly |right |straight )?(?:in)?to your inbox\b/i),
  phrase('donat', /^(?:support|please)\b.*\bdonat(?:e|ing|ions?)\b/i),
  phrase('follow ', /^follow .*\bon (?:bluesky|facebook|instagram|threads|twitter|x)\b/i),
  phrase('listen', /^listen to (?:this|the) (?:article|episode|podcast|story)\b/i),
  phrase(
    'agree|accept|acknowledge|consent|privacy',
    /^by (?:clicking|continuing|entering|providing|registering|signing|submitting|subscribing|using)\b.*\byou\b.*\b(?:accept|acknowledge|agree|consent|privacy)\b/i,
  ),
  phrase(
    'support|donation|contribution',
    /\b(?:please|consider)\b.*\b(?:support(?:ing)? (?:us|our|my)\b|donation|contribution|subscriber)|\byour (?:contribution|donation|support) (?:allows|enables|helps|makes)\b/i,
  ),
  phrase('account', /^already have an account\b/i),
  // The words of the advertisers' consent framework (IAB TCF), and of players that ask before they load.
  phrase(
    'our ',
    /\bour (?:\d[\d,.]* )?(?:trusted |advertising )?partners\b.*\b(?:access|consent|cookies?|data|device|privacy)\b/i,
  ),
  phrase(
    'contains content',
    /^this (?:article|page|post|section|story) contains content (?:provided|hosted|from|by)\b/i,
  ),
  phrase('allow ', /^allow (?:content from .{1,40}|[\w &]{1,30} content)\?$/i),
];

/** What is written under a picture. */
const PICTURES: readonly Phrase[] = [
  phrase(
    'photo|image|picture|illustration|credit',
    /^(?:photo(?:graph)?s?|image|picture|illustration|credit)s?(?: credit)?s?\s*(?:by\b|:)/i,
  ),
  phrase(
    'photo|image|picture|illustration|credit',
    /\b(?:photo(?:graph)?|image|picture|illustration|credit)s?(?: credit| courtesy)?\s*(?:by|:|\/)\s*[^.]{2,60}\)?$/i,
  ),
  phrase('©|(c)', /^(?:©|\(c\)) ?[A-Z]/i),
  phrase(
    '/|©|(',
    /[/©(]\s*(?:AFP|AP|EPA|Getty(?: Images)?|PA|Reuters|Shutterstock|AP Photo|Alamy)\b[^.]{0,30}\)?\.?$/i,
  ),
];

/** Who made the article, and how to reach them. */
const MAKERS: readonly Phrase[] = [
  phrase('by ', /^\W*[Bb][Yy] [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,4}(?:$|\s*[|,•·-]| and )/),
  phrase(
    ' by | from ',
    /^\W*(?:(?:[Aa]dditional|[Ff]urther|[Ww]ith|[Aa]lso) )*(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Pp]roduction|[Gg]raphics?|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Rr]eported) (?:by|from) [A-Z]/,
  ),
  phrase(' by | from ', /^\W*[Ww]ith (?:assistance|files|contributions?|help) (?:by|from) [A-Z]/),
  phrase('contribut', /\bcontribut(?:ed|ing) (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|piece)\b/i),
  phrase('contributed', /^[A-Z].*\bcontributed (?:reporting|research)\b/),
  phrase('reported from', /^\W*[A-Z][\w.’'-]+(?: [\w.’'-]+){0,6} reported from [A-Z]/),
  phrase(
    'updated|published|posted|modified',
    /^\W*(?:last |first )?(?:updated|published|posted|modified)\b[^.]{0,60}\d[^.]{0,30}$/i,
  ),
  phrase(
    'follow ',
    /\bfollow (?:him|her|them|me|us) on (?:x|twitter|facebook|instagram|bluesky|threads|linkedin|mastodon)\b/i,
  ),
  phrase(
    'article|story|report',
    /^\W*(?:editor['’]s note:? )?(?:this (?:article|interview|report|story)|an? (?:earlier|longer|previous|shorter)? ?version of this (?:article|report|story)) (?:(?:has|was|is|also|been|first|originally) )*(?:adapted|amended|appear(?:s|ed)|corrected|edited|incorrectly|misstated|produced|published|translated|updated|written)\b/i,
  ),
  phrase('print edition', /^\W*(?:published|appear(?:s|ed)|printed) in the (?:.{1,30} )?print edition\b/i),
  phrase('this entry|this post', /^this (?:entry|post) was (?:filed|posted|tagged)\b/i),
  phrase(
    'mail |contact |reach ',
    /^\W*(?:E-?mail|Contact|Reach) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3} (?:at|on|via)\b/,
  ),
  phrase('reached|contacted', /\bcan be (?:reached|contacted) (?:at|by|on|via)\b/i),
  phrase('tip|idea|stor', /^\W*(?:send|share|submit) .*\b(?:ideas?|stor(?:y|ies)|tips?) (?:to|via|with)\b/i),
  phrase('@', /^[^.!?]{0,80}@[\w-]+\.[a-z]{2,}\W*$/i),
  phrase('coverage', /^\W*follow .*\bcoverage\b/i),
  phrase(
    'mail |contact |reach ',
    /\b(?:e-?mail|contact|reach) (?:him|her|them|us|me|the (?:author|reporter|writer)) (?:at|on|via|here)\b/i,
  ),
];

/** Who wrote it, alone on its line. */
const BYLINE = /^\W*[Bb][Yy] [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,4}$/;

export const isByline = (text: string): boolean => BYLINE.test(text);

/** Says what was wrong in the article, which is why it may tell what the article "said". */
const CORRECTION =
  /^\W*(?:(?:corrections?|clarifications?)\b[^.]{0,30}:|a correction was (?:made|appended)\b|an? (?:earlier|previous) version of this (?:article|report|story)\b|when we learn of a mistake\b)/i;

/** A heading over links to other stories. */
const LEADS_ELSEWHERE =
  /^\W*(?:read (?:more|next|also)\b.*|see also\b.*|more (?:on|from|in|about)\b.*|more (?:stories|news|coverage)|related\b.*|recommended\b.*|trending\b.*|latest (?:headlines|news|stories)|keep reading|recent (?:articles|posts|stories)|top stories|up next|most (?:popular|read|viewed|shared)\b.*|editors?['’]?s?['’]? (?:picks?|choice)|people are also reading|what to know today|in case you missed it|you (?:may|might) (?:also )?like\b.*|don['’]t miss)\W*$/i;

export const leadsElsewhere = (text: string): boolean => LEADS_ELSEWHERE.test(text);

/** A heading over an offer to those who may read no further. */
const WALL =
  /^\W*(?:(?:register|subscribe|sign (?:in|up)|log in)(?: now| today)? to (?:continue|finish|keep|read|unlock)\b.*|to (?:continue|finish|keep|read) (?:on|reading|the (?:full|rest|whole)|this)\b.*|(?:continue|keep) reading (?:by|for|with)\b.*|(?:the rest of )?this (?:article|content|story) is (?:available|exclusive|free|only|reserved) (?:for|to)\b.*|you(?:['’]ve| have) reached (?:the end|your)\b.*)$/i;

export const asksToPay = (text: string): boolean => WALL.test(text);

const LONGEST = { prompt: 420, picture: 420, maker: 420 };
/** A sentence that tells what somebody says is the article's, whatever it begins with. */
const SPEAKS = /\b(?:said|says|told|according to|added|claimed|announced|warned)\b.*[.!?]["'”’»)]*$/;

export const isPrompt = (text: string): boolean =>
  text.length <= LONGEST.prompt && fits(PROMPTS, text) && !SPEAKS.test(text);

export const isPictureCredit = (text: string): boolean => text.length <= LONGEST.picture && fits(PICTURES, text);

export const isMakers = (text: string): boolean =>
  CORRECTION.test(text) || (text.length <= LONGEST.maker && fits(MAKERS, text) && !SPEAKS.test(text));

/** Only when nearly all of the article stands before it. */
export const BIOGRAPHY =
  /^(?:[A-Z][^\s\d,;:!?"“”()]+ ){2,4}(?:is|was|has been|covers|writes|reports)\b.*\b(?:author|columnist|contributor|correspondent|covering|editor|fellow|freelance|journalist|professor|reporter|staff|writer|writes)\b/;

/** Headings after which a page turns to other things. */
export const CLOSINGS =
  /^\W*(?:about the (?:authors?|writers?)|around the web|comments?|contact (?:us|the (?:author|reporter))|end of (?:article|story)|follow us\b.*|from our partners|hot picks|join the (?:conversation|discussion)|keep reading|latest (?:headlines|news|stories)|leave a (?:comment|reply)|more from\b.*|more stories|most (?:popular|read|viewed|shared)|newsletters?|recent (?:articles|posts|stories)|recommended(?: for you| stories)?|related (?:articles|posts|stories|tags|topics)|share your (?:story|thoughts|views)|tags|top stories|topics|trending(?: now)?|up next|visual stories|(?:external|sister) links|further reading|references|sources|what do you think\??|you (?:may|might) (?:also )?(?:be interested in|like))\W*$/i;

/** A heading over what readers say. */
export const COMMENTS =
  /^\W*(?:\d+ (?:comments?|replies|responses|thoughts)|what (?:our |the )?readers (?:are saying|say|think)|discussion about this post|(?:(?:all|latest|readers?|top|top rated|user)['’]? )?comments(?: ?\(?\d+\)?)?)(?: (?:on|to) .*)?\W*$/i;

/** The button or link under what a reader says. */
export const REPLY = /^\W*reply\W*$/i;

/** When something was posted, alone on its line. */
export const TIME_LINE =
  /^\W*(?:(?:last )?updated (?:at|on)\b|\d+\s*(?:sec|min|hour|hr|day|week|month|year)\w*\s*ago|\d{1,2}[:.]\d\d|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})/i;
