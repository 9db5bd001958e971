import { table } from './lexicon';

/**
 * Given names and the short forms under which the same person is spoken of, lower case: each line a full name and its
 * short forms. A short form may belong to several full names.
 *
 * Provenance: compiled from general knowledge of English given names.
 */
const SHORT_FORMS = table(`
abigail: abby, gail
abraham: abe
albert: al, bert
alejandro: alex
alexander: alec, alex, sandy, xander
alexandra: alex, sandra
alfred: al, alf, fred
andrew: andy, drew
anthony: tony
antonio: tony
arthur: art
barbara: barb
barnard: barney
benjamin: ben, benny
bernard: bernie
calvin: cal
cameron: cam
catherine: cate, cathy
charles: charlie, chuck
christina: chris, tina
christine: chris, chrissy
christopher: chris, kit
cynthia: cindy
daniel: dan, danny
david: dave
deborah: deb, debbie
dennis: denny
donald: don, donnie
dorothy: dot, dotty
douglas: doug
edward: ed, eddie, ned, ted, teddy
edwin: ed
eleanor: ellie, nell
elizabeth: beth, betsy, betty, eliza, libby, liz
emanuel: manny
ernest: ernie
eugene: gene
frances: fran
francis: frank
frederick: fred, freddie
gabriel: gabe
gerald: gerry, jerry
gregory: greg
harold: hal, harry
henry: hank, harry
herbert: bert, herb
isaac: ike
jacob: jake
jacqueline: jackie
james: jim, jimmy, jamie
janet: jan
jeffrey: jeff
jennifer: jen, jenny
jeremy: jerry
jerome: jerry
jessica: jess, jessie
john: jack, johnny
jonathan: jon
joseph: joe, joey
joshua: josh
judith: judy
katherine: kate, kathy, katie
kathleen: kathy, katie
kenneth: ken, kenny
kimberly: kim
lawrence: larry
leonard: len, lenny
leslie: les
louis: lou
madeleine: maddie
manuel: manny
margaret: maggie, meg, peggy
martin: marty
matthew: matt
maxwell: max
melvin: mel
michael: mick, mickey, mike
mitchell: mitch
mohammed: mo
nathan: nate
nathaniel: nate
nicholas: nick
pamela: pam
patricia: pat, patty, tricia
patrick: pat, paddy
peter: pete
philip: phil
phillip: phil
randall: randy
raymond: ray
rebecca: becky
richard: dick, rich, rick, ricky
robert: bob, bobby, rob, robbie
rodney: rod
ronald: ron, ronnie
rudolph: rudy
russell: russ
samantha: sam
samuel: sam, sammy
sidney: sid
stanley: stan
stephanie: steph
stephen: steve
steven: steve
stuart: stu
susan: sue, susie
suzanne: sue
terence: terry
theodore: ted, teddy, theo
theresa: terry
thomas: tom, tommy
timothy: tim
valerie: val
victor: vic
victoria: vicky
vincent: vince
virginia: ginny
walter: walt
william: bill, billy, liam, will
zachary: zach, zack
`);

/** Whether two given names, lower case, may be one person's: "Pete" and "Peter". */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b || (SHORT_FORMS.get(a)?.has(b) ?? false) || (SHORT_FORMS.get(b)?.has(a) ?? false);
