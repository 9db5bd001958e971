import { OUTLET_WORDS, OUTLETS } from '../lexicon/outlets';

/** Whether a plural for people at the end of a name, or before its "of …", makes it that of their union or club. */
export const UNITED =
  /^(?:employees|engineers|farmers|firefighters|fishermen|growers|machinists|mothers|musicians|nurses|physicians|pilots|scouts|teachers|veterans|women|workers)$/;

/** "Harbour Workers of America", "United Dockers", "National Nurses". */
export function isUnion(forms: readonly string[]): boolean {
  const words = forms.map((form) => form.toLowerCase());
  const of = words.indexOf('of');
  if (of > 1) return UNITED.test(words[of - 1] as string);
  return /^(?:amalgamated|concerned|national|united)$/.test(words[0] as string) && UNITED.test(words.at(-1) as string);
}

/** "Women Against Dams", "Harbour In Motion": a small word written large within a name makes it that of a group. */
export const isMotto = (forms: readonly string[]): boolean =>
  forms.length < LONGEST_MOTTO &&
  forms.slice(1, -1).some((form) => /^(?:Against|Before|Beyond|For|From|In|On|Over|Without)$/.test(form));
/** More words are a headline's. */
const LONGEST_MOTTO = 6;

/** Abbreviations of companies' legal forms, of several countries, with their capitals. */
export const COMPANY_FORM = /^(?:A\.?G|AB|ASA|B\.?V|Bhd|Co|GmbH|KK|N\.?V|Oy|Pte|Pty|Pvt|S\.?A|SE|SpA)\.?$/;

/** "Harbour News Agency HNA": without the abbreviation that a name's own initials make. */
export function withoutAcronym(forms: readonly string[]): readonly string[] {
  const own = forms.slice(0, -1).filter((form) => /^\p{Lu}/u.test(form));
  return own.length > 1 && own.map(([initial]) => initial).join('') === forms.at(-1) ? forms.slice(0, -1) : forms;
}

/** What tells an outlet's edition, section or service: "MTV UK", "CNN Brasil", "ABC Online". */
const EDITION =
  /^(?:africa|america|arabia|arabic|asia|australia|brasil|brazil|canada|china|chile|deutschland|digital|europe|france|india|indonesia|international|ireland|italia|japan|korea|mexico|mundo|nepal|nigeria|online|pakistan|philippines|portugal|russian|scotland|somali|south|spain|sports?|turk|türk|turkey|uk|ukraine|urdu|us|usa|verify|wales|world)$/;

/** "BBC Harl", "MTV UK": the edition of an outlet that is known by its letters. */
export function isEdition(forms: readonly string[]): boolean {
  const [letters = '', edition = ''] = forms;
  const isKnown = /^\p{Lu}{2,5}$/u.test(letters) && OUTLETS.has(letters.toLowerCase());
  return forms.length === 2 && isKnown && EDITION.test(edition.toLowerCase());
}

/** "Sun-Sentinel", "Times-Union": two papers' titles in one. */
export const isOfTwoTitles = (word: string): boolean => {
  const [first, second] = word.split('-') as [string, string?];
  return (
    second !== undefined &&
    (OUTLET_WORDS.has(second) || /^(?:courier|gazette|herald|journal|times|tribune)$/.test(first))
  );
};

/** "QuayNewsWorld", "HarlGazette": a word of outlets written into one with others. */
const IN_ONE_WORD =
  /\p{Ll}(?:Gazette|Herald|News|Radio|Times|Tribune)(?:\p{Lu}\p{Ll}+)?$|^(?:Daily|News)\p{Lu}\p{Ll}+$/u;

/** A web address, a station's name for itself or its call sign: "harbour-gazette.info", "BFMTV", "WQXX". */
export function isOutletsSite(form: string): boolean {
  const word = form.toLowerCase();
  const isCallSign = /^[kw]\p{L}{3}(?:-(?:am|dt|fm|tv))?$/u.test(word) && /^\p{Lu}+(?:-|$)/u.test(form);
  return (
    isCallSign ||
    (IN_ONE_WORD.test(form) && !/corp$/.test(word)) ||
    /\p{L}tv$/u.test(word) ||
    /\p{L}\.(?:com|fr|info|net|news|ru|co\.uk)$/u.test(word)
  );
}

/** Bodies that are outlets: "Harbour News Agency", "the Coastal Broadcasting Corporation". */
export const PRESS_BODY =
  /\b(?:news|press) (?:agency|channel|network|service|site|website)$|\bbroadcasting (?:company|corp|corporation|service|system)$/;
