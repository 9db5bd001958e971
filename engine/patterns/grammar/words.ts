/** The closed word classes of English (Quirk et al., "A Comprehensive Grammar", chapters 3 to 9), in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = words(
  'a all an another any both each either every few her his its many more most much my neither no one other our several some such that the their these this those three two what which whose your',
);
export const ARTICLES = words('a an the');
export const POSSESSIVES = words("'s ' her his its my our their your whose");
export const SUBJECT_PRONOUNS = words(
  'another anybody anyone both each everybody everyone few he i it many most nobody one others several she some somebody someone these they this those we you',
);
export const OBJECT_PRONOUNS = words('her him it me them us you');
/** Who writes or reads, not who is reported. */
export const FIRST_PERSON = words('i me my our ours us we you your');
export const PREPOSITIONS = words(
  'about above across after against along alongside amid among around as at before behind below beneath besides between beyond by despite down during for from in including inside into like near of off on onto outside over per regarding since than through throughout to toward towards under until up upon via with within without',
);
export const SUBORDINATORS = words(
  'although because how if lest provided though unless what when whenever where whereas wherever whether while whilst why',
);
export const RELATIVES = words('that which who whom whose');
export const COORDINATORS = words('and but nor or so then yet');
export const BE = words("'m 're am are be been being is was were");
export const FINITE_BE = words("'m 're am are is was were");
export const HAVE = words("'ve had has have having");
export const DO = words('did do does');
export const MODALS = words("'d 'll can cannot could may might must shall should will would ca wo");
export const NEGATIONS = words("n't never no not");
export const TIMES = words(
  'afternoon april august december evening february friday january july june march may monday month morning night november october saturday september sunday thursday today tomorrow tonight tuesday wednesday week weekend year years yesterday days hours weeks months ago',
);
/** Adverbs and connectives that may stand between a subject and its verb, or open a sentence; those in -ly are known by their ending. */
export const ADVERBS = words(
  'afterward afterwards again ago all almost already also always anyway both despite earlier elsewhere even ever first further furthermore hence here however indeed instead just last later likewise long meanwhile moreover nevertheless next nonetheless now often once once only otherwise perhaps plus previously quite rather recently separately similarly since sometimes soon still subsequently then there thereafter therefore though thus today together tomorrow tonight too twice very well yesterday yet',
);
/** Nouns and adjectives that end like an adverb. */
export const NOT_ADVERBS = words(
  'anomaly assembly ally belly bully butterfly costly daily deadly early elderly family fly friendly holy italy jelly july kelly lonely lovely monopoly monthly only quarterly rally reply silly supply tally ugly weekly yearly sally billy emily molly polly kimberly beverly carly',
);
/** Simple pasts and presents of common verbs that are no participle, so that they can only be finite. */
export const FINITE = words(
  'am are became began broke came chose did does drew drove fell flew gave goes grew had has is knew rose ran sang saw shook spoke stole threw took was went were woke wore wrote',
);
/** Past forms of common verbs that may also be participles. */
export const IRREGULAR_PASTS = words(
  'bought brought built caught cut dealt felt fled fought found got heard held hit kept laid led left lent let lost made meant met paid put quit read said sat sent set shot shut slept sold spent split spread stood struck stuck swept swung taught thought told understood won wound',
);
/** Whether a word has the form of a past, which may be a participle as well. */
export const looksPast = (word: string): boolean => /[^e]ed$/.test(word) || IRREGULAR_PASTS.has(word);
