/**
 * Which of the corpus' attributions are claims in this product's sense: somebody states (or is reported to hold) a
 * proposition. The corpus also marks attitudes and acts ("hates", "endorsed", "plans to"), which are narration here.
 */
const STATES = new RegExp(
  `\\b(?:${[
    // saying
    'accord|say|said|tell|told|telling|spoke out|stat(?:e[sd]?|ing)\\b|statement|announc|declar|assert|contend|maintain',
    'testif|recount|recall|repl(?:y|ies|ied)|answer|respond|remark|mention|comment|add(?:s|ed|ing)?\\b|not(?:e[sd]?|ing)\\b',
    'observ|explain|describ|call(?:s|ed|ing)?\\b|dubb?(?:s|ed)\\b|writ|wrote|tweet|retweet|post(?:s|ed|ing)\\b|reads?\\b',
    'ask(?:s|ed|ing)?\\b|shout|yell|chant|exclaim|quip|jok|boast|put it|continu|reiterat|repeat|echo|conclud|summari',
    'quot|cit(?:e|es|ed|ing)\\b|point(?:s|ed|ing)? (?:out|to)\\b',
    // holding
    'believ|think|thought|expect|predict|forecast|project(?:s|ed|ing)\\b|estimat|speculat|suspect|assum|reckon',
    // disclosing and showing
    'confirm|reveal|disclos|indicat|inform|notif|brief(?:s|ed)\\b|find|found|show|report|alleg|purported|supposedly',
    'rumou?r|leak|rul(?:es|ed|ing)\\b',
    // arguing
    'argu|insist|suggest|impl(?:y|ies|ied|ying)\\b|claim|propos|recommend|urg(?:e|es|ed|ing)\\b|advis|demand|stress',
    'emphasi|underscor|highlight|warn|caution|threaten|promis|vow|pledg|assur|remind|swear|swore|accus|blam|admit',
    'acknowledg|conced|confess|apologi|den(?:y|ies|ied|ying|ial)|disput|dismiss|reject|rebut|refut|critici|condemn',
    'denounc|decr(?:y|ies|ied)|lament|complain|slam|blast|lambast|rebuk|prais|agree',
  ].join('|')})`,
  'i',
);

/** Saying that nothing was said is no claim. */
const SILENT =
  /\b(?:declin|refus|did not (?:respond|reply|comment|mention|say|immediately)|didn['’]t (?:respond|reply|comment|mention|say)|no comment|was(?:n['’]t| not) asked|asked about|asked if|asked whether|known as|known for)/i;

/** Punctuation and small words that serve as cues of their own ("Officials: …", "in her letter"). */
const MARKS = /^(?:[:—–-]|in|by)$/i;

export function isClaimCue(cue: string): boolean {
  return (STATES.test(cue) || MARKS.test(cue.trim())) && !SILENT.test(cue);
}
