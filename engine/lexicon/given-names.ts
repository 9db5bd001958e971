import { lexicon } from './lexicon';

/**
 * Given names by the sex that bears them, lower case.
 *
 * Provenance: the United States Social Security Administration's national baby-name files (public domain), births of
 * 1940 to 2024 summed: names given at least 1,000 times, nine in ten to one sex (else in the third list, and there also
 * some that older men or those of other countries bear: "Andrea", "Hilary", "Lindsay"). To these come some 500 names of
 * politicians and officials of Africa, Asia and Eastern Europe that the American files lack, compiled from general
 * knowledge.
 */
export const MALE_NAMES = lexicon(`
aaden, aadi, aakash, aamir, aarav, aariv, aariz, aaron, aarron, aarush, aaryan, aayan, aayden, aayush, abbas
abdallah, abdelfattah, abdelkader, abdiel, abdirahman, abdolreza, abdul, abdulaziz, abdullah, abdullahi, abdulrahman
abdurrahman, abe, abel, abelardo, abhinav, abhiram, abiel, abimael, abisai, abiy, able, abner, abraham, abrahan
abram, abran, abubakar, ace, achilles, acie, adalberto, adam, adams, adan, adarius, adem, aden, adian, adiel, adil
adin, aditya, adler, adnan, adolfo, adolph, adolphus, adonis, adrian, adriano, adriel, advaith, advik, adyn, aedan
aeden, agapito, agastya, agustin, aharon, ahmad, ahmed, ahmir, ahron, aidan, aiden, aizen, aj, ajay, akash, akeem
akhil, akhilesh, akil, akio, akiva, akram, aksel, akshay, al, alain, alan, alaric, alassane, alastair, albert
alberto, albin, albino, aldair, alden, alder, aldo, aldon, alec, aleczander, alejandro, alek, aleksandar, aleksander
aleksandr, aleksei, alekzander, alen, alessandro, alessio, alex, alexander, alexandre, alexandro, alexandros
alexavier, alexei, alexey, alexsander, alexzander, alfie, alfonso, alfonza, alfonzo, alford, alfred, alfredo
aliaksandr, alias, alijah, alikhan, alireza, alistair, alister, allan, allen, allister, alon, alonso, alonza, alonzo
aloysius, alphonse, alphonso, alphonzo, alston, alton, alvaro, alvie, alvin, alvino, alvis, amaan, amadeo, amadeus
amado, amador, amadou, aman, amar, amare, amarion, amaury, ambrose, ameen, ameer, amer, americo, ames, amias, amiel
amin, amir, amit, amitabh, amitav, ammar, ammon, amon, amos, anakin, anand, anas, anastacio, anastasios, anatoly
ander, anders, anderson, andon, andrae, andre, andreas, andrei, andrej, andres, andrew, andrey, andrez, andrii
andriy, andru, andrus, andy, anfernee, angelo, angus, anibal, anil, anirudh, anish, ansel, anselmo, ansh, anson
anthoney, anthoni, anthony, antione, antoine, anton, antone, antoni, antonino, antonio, antony, antron, antti, antuan
antwain, antwan, antwaun, antwoine, antwon, antwone, anupam, anutin, anwar, apollo, aram, aramis, arath, archer
archibald, archie, ares, argenis, arham, aric, arik, arius, arjun, arkady, arlan, arlo, armaan, arman, armand
armando, armen, armin, armon, armond, armondo, arnaldo, arnav, arne, arnie, arnold, arnoldo, arnulfo, aron, arron
arsenio, arseniy, art, artem, artemio, arther, arthur, arturo, artyom, arun, arvid, arvin, arvind, aryan, aryeh, asa
asad, asael, asaiah, ash, asher, ashok, ashraf, ashwin, asif, asim, aslan, aston, athan, athanasios, atharv, atharva
atiku, atlas, atom, atreus, atreyu, atticus, augustin, augusto, augustus, aundre, aung, aurelio, aurelius, austin
auston, authur, avan, aviel, avin, avinash, avraham, avrohom, avyaan, avyan, axel, axell, axl, axle, axton, ayaan
aydan, ayden, aydin, ayman, ayoub, ayub, ayush, azaan, azael, azai, azaiah, azam, aziel, aziz, azlan, babyboy, bakari
baker, bakhtiar, balazs, baldemar, baltazar, bane, banks, barney, baron, barret, barrett, barrington, barron, barry
bart, bartholomew, bartley, barton, baruch, bashar, bashir, basil, basilio, bassem, bastian, baxter, bayron, bear
beau, beaux, beck, beckett, beckham, ben, benaiah, benard, benedict, benicio, benigno, benito, benjaman, benjamen
benjamin, benjamine, benji, benjiman, bennet, bennett, benny, benson, bentley, bently, benton, benyamin, benzion
bernabe, bernard, bernardino, bernardo, berry, bert, bertram, bertrand, bhupesh, bijan, bilal, bill, billy, binyamin
binyomin, bishop, bjorn, blade, bladimir, blain, blaine, blaise, blake, blane, blas, blayze, blaze, bo, boaz, bob
bobby, bode, boden, bodhi, bodie, boe, bogdan, bola, bolaji, bongani, bongbong, bonifacio, booker, boone, boris
boruch, borut, boston, bowen, boyce, boyd, boyko, brad, braden, bradford, bradley, bradly, bradon, brady, bradyn
braeden, braedon, braiden, brain, bram, brandan, branden, brandin, brando, brandon, brandt, brandyn, brannon, branson
brant, brantlee, brantley, braulio, braven, braxten, braxton, brayan, braydan, brayden, braydin, braydon, braylan
braylen, braylon, brayson, brayton, brendan, brenden, brendon, brendyn, brennan, brennen, brenner, brennon, brent
brentley, brently, brenton, bret, brett, bretton, brevin, brewer, brexton, breyden, brian, brice, bridger, brien
briggs, brigham, brion, brison, brixton, broc, brock, broden, broderick, brodey, brodie, brodrick, brody, bronislaw
bronson, bronx, brooks, bruce, bruno, bryan, bryant, bryce, brycen, bryden, brylan, bryon, brysen, bryson, bryston
bryton, buck, bud, buddy, buford, burke, burl, burt, burton, buster, butch, byran, byron, cade, caden, caeden, cael
caesar, caiden, cain, caine, cairo, caius, cal, calder, cale, caleb, calen, callen, callum, calum, calvert, calvin
camden, camdon, cameron, camilo, camren, camron, canaan, candelario, candido, cannon, canon, canyon, cardell, carl
carleton, carlito, carlo, carlos, carlton, carlyle, carmello, carmelo, carmine, carnell, carson, carsten, carter
carver, case, casen, cash, cashton, casimir, cason, casper, caspian, cass, cassian, cassius, castiel, catarino, cavan
cavin, cayde, cayden, cayleb, caysen, cayson, ceasar, cecil, cecilio, cedric, cedrick, celestino, celso, cesar, chace
chad, chadd, chadrick, chadwick, chaim, chance, chancellor, chandrababu, chanse, chantz, charles, charlton, chas
chase, chasen, chason, chauncey, chauncy, chayton, chaz, chazz, cheng, chester, chet, chip, chirstopher, chistopher
christ, christian, christion, christofer, christoher, christop, christoper, christoph, christophe, christopher
christos, christpher, chuck, chukwuma, cian, ciaran, cillian, cipriano, ciro, cj, clarance, clarence, clark, claud
claude, claudio, clay, clayton, clem, clement, clemente, cleon, cleophus, cletus, cleve, cleveland, cliff, clifford
cliffton, clifton, clint, clinton, clive, clyde, coby, codey, cody, coen, cohen, colby, cole, coleman, coleson
coleton, colin, collin, colsen, colson, colston, colt, colten, colter, coltin, colton, coltyn, columbus, conan
connell, conner, connor, conor, conrad, conrado, constantin, constantine, constantino, conway, cooper, corban, corben
corbett, corbin, cord, cordell, cordero, corey, cormac, cornel, cornelio, cornelious, cornelius, cornell, correy
cort, cortez, cortland, corwin, cory, cosme, cosmo, courtland, coy, craig, crawford, creed, creighton, crew, crispin
cristhian, cristian, cristiano, cristo, cristobal, cristofer, cristopher, croix, crosby, cross, cru, crue, cruz
cuauhtemoc, cullen, curran, curry, curt, curtis, curtiss, cutler, cutter, cy, cyle, cyriel, cyril, cyrus, daemon
dagan, dagoberto, dain, daivd, dajon, dajuan, dakarai, dakari, dale, dalen, dallen, dallin, dalton, dalvin, damar
damarcus, damario, damarion, damarius, damein, damen, dameon, damian, damien, damion, damir, damon, damond, damone
damonte, dan, dandre, dane, daneil, dangelo, danial, daniel, danilo, daniyal, danniel, danny, dante, danthony, dany
daquan, darek, darel, darell, daren, darick, dariel, darin, dario, darion, darious, darius, darl, darnel, darnell
darold, daron, darrel, darrell, darren, darrick, darrien, darrin, darrion, darris, darrius, darron, darry, darryl
darryle, darryll, darryn, dartagnan, darvin, darwin, daryl, daryle, daryll, dasean, dash, dashaun, dashawn, dashiell
dashon, dathan, daulton, daunte, davante, dave, daven, daveon, davey, davian, david, davidson, davien, davin, davion
davis, davon, davonta, davontae, davonte, dawayne, dawson, dax, daxon, daxton, daylan, daylen, daylon, daymon, dayne
dayshawn, dayton, dayvon, deacon, deagan, dean, deandre, deangelo, deante, deanthony, decarlos, decker, declan
dedric, dedrick, deegan, deion, dejon, dejuan, deklan, delano, delbert, delfino, delmar, delmas, delmer, delon
delonte, delroy, delton, delvin, delvon, delwin, demar, demarco, demarcus, demari, demario, demarion, demarius
demarkus, demetri, demetrio, demetrios, demetrious, demetrius, demian, demir, demitri, demitrius, demond, demonte
denis, dennis, denny, denton, denys, denzel, denzell, denzil, deon, deondre, deonta, deontae, deontay, deonte, dequan
derald, dereck, derek, derian, deric, derick, derik, derion, deron, derreck, derrek, derrell, derric, derrick, derrik
derrion, derron, derry, derwin, desean, deshaun, deshawn, deshon, deshun, desmon, desmond, destry, detrick, dev
devante, devaughn, devion, devlin, devonta, devontae, devonte, dewayne, dewey, dewitt, dexter, dezmond, dharmendra
dhruv, diante, dick, dickie, diego, diesel, dietrich, dijon, dilan, dillan, dillard, dillion, dillon, dimas, dimitar
dimitri, dimitrios, dimitris, dino, dion, diondre, dionicio, dionisio, dionte, dirk, dixon, djuan, dmitri, dmitriy
dmytro, dock, dolan, domanic, domenic, domenick, domenico, domingo, dominic, dominick, dominik, domonic, domonick
don, donal, donald, donatas, donato, donavan, donaven, donavin, donavon, dondre, donivan, donn, donnell, donnie
donny, donovan, donta, dontae, dontavious, dontavius, dontay, donte, dontez, dontrell, donzell, doran, dorien, doug
douglas, douglass, dov, dovid, doyle, draco, drake, draven, drayden, drayton, duane, dudley, dujuan, duke, duncan
duran, durand, durell, durrell, durwood, dustan, dusten, dustin, duston, dustyn, dutch, dutton, duwayne, dwain
dwaine, dwane, dwayne, dwight, dwyane, dylan, dylen, dyllon, dylon, dyson, eamon, eamonn, ean, earl, earle, early
earnest, eason, easton, eathan, eben, ebenezer, ed, edd, eddie, eddy, eder, edgar, edgard, edgardo, edin, edison
edmond, edmund, edmundo, edouard, edric, edrick, edsel, edson, eduard, eduardo, edvard, edward, edwardo, edwin, eelco
efraim, efrain, efrem, efren, egan, ehren, ehud, eian, eiden, eitan, eithan, eladio, elam, elbert, elden, elder
eldon, eldred, eldridge, eleazar, elgin, eli, eliam, elian, elias, eliazar, eliel, eliezer, eligio, elija, elijah
elijiah, elimelech, elio, eliot, eliott, eliseo, eliud, eliyahu, ellsworth, elmer, elmo, elmore, eloy, elroy, elton
elvin, elvis, elwin, elwood, elwyn, elyas, elyjah, elzie, emanuel, emil, emiliano, emilio, emir, emmanuel, emmet
emmett, emmit, emmitt, emomali, emre, enda, ender, enmanuel, ennis, enoc, enoch, enos, enrico, enrique, enver, enzo
eoin, ephraim, epifanio, erasmo, erdogan, eren, eriberto, eric, erich, erick, erickson, erik, ermias, ernest, ernesto
ernie, ernst, eron, eros, errick, errol, erskine, ervin, erwin, eryk, esai, esau, esdras, esequiel, eshaan, eshan
esteban, estevan, eston, ethan, ethen, ethyn, etienne, eugene, eugenio, eulalio, eusebio, evan, evander, evangelos
evans, evaristo, everardo, everett, everette, evert, evgeny, evo, ewan, exavier, eyad, eyan, ezekial, ezekiel, ezell
ezequiel, ezio, ezra, fabian, fabio, fabricio, fabrizio, fahad, faisal, fares, farhan, farid, faris, faron, faustino
fausto, favian, federico, feliciano, felipe, felix, felton, fenton, ferdinand, ferenc, fermin, fernando, ferrell
fidel, fidencio, fikile, filiberto, filip, finn, finneas, finnegan, finnian, finnick, finnigan, fischer, fisher
fitzgerald, flavio, fletcher, flint, florencio, florentino, florian, florin, floyd, flynn, ford, forest, forrest
foster, fox, francesco, francis, francisco, franco, francois, frank, franklin, franklyn, franky, fransisco, frantz
franz, frazier, fred, freddie, freddrick, freddy, frederic, frederick, fredric, fredrick, fredy, freeman, fritz
fulton, fumio, furman, fynn, gabe, gabino, gabriel, gadiel, gael, gaetano, gage, gaige, gaines, galen, gamaliel
gannon, gardner, garen, garet, gareth, garett, garey, garfield, garin, garland, garner, garold, garren, garret
garrett, garrick, garrison, garry, garth, garvin, gary, gaspar, gaston, gatlin, gauge, gaven, gavin, gavino, gavriel
gavyn, gaylon, gaylord, gearld, geary, geert, genaro, gene, general, gennady, gennaro, geno, geoff, geoffery
geoffrey, george, georgios, geovani, geovanni, geovanny, geovany, gerald, geraldo, gerard, gerardo, gerd, geremy
gerhard, german, gerold, gerome, geronimo, gerrit, gerson, giacomo, gian, giancarlo, gianfranco, gianluca, gibran
gibson, gideon, gil, gilbert, gilberto, gildardo, giles, gill, gino, gio, gionni, giorgi, giorgio, giorgos, giovani
giovanni, giovanny, giovany, giovonni, girard, giuseppe, glen, glendon, glenn, glenwood, glynn, godfrey, gonzalo
goran, gordon, gorge, grady, graeme, graham, graig, granger, grant, granville, grayden, graydon, grayson, greg, gregg
greggory, gregor, gregorio, gregory, greysen, greyson, griffen, griffin, griffith, grover, gryffin, grzegorz, guido
guillermo, gunnar, gunner, gus, gustav, gustave, gustavo, guy, gwede, haden, hadi, hagen, haider, hakainde, hakan
hakeem, hakim, hal, hamilton, hampton, hamza, hamzah, hank, hans, hansel, hanson, hardy, haris, harlan, harland
harlen, harlin, harlon, harmon, harold, haroon, harrell, harris, harrison, harry, hart, haruhiko, harvey, hasan
hasani, hashim, haskell, hassan, haydon, hayes, hayward, haywood, haze, hazen, haziel, heath, heber, hector, hemant
henderson, hendrick, hendrik, hendrix, henri, henrik, henry, heorhii, herb, herbert, heriberto, herman, herminio
hermon, hernan, herschel, hershel, hershy, heston, heyward, hezekiah, hikmet, hilario, hillel, hilton, hipolito
hiram, hirokazu, hiroshi, hobart, hobert, hogan, holden, holt, homer, homero, horace, horacio, hosea, hosni, houston
howard, howell, hoyt, hubert, huck, hudson, huey, hugh, hugo, humberto, humza, hung, hunter, hurley, hussain, hussein
huston, huxley, huy, hyrum, iain, ian, ibraheem, ibrahim, ibrahima, idris, ignacio, ignatius, igor, ihor, ikaika, ike
iker, ilan, ilham, ilyas, imad, imanol, immanuel, imran, ioannis, ion, irvin, irving, irwin, isaac, isaak, isac
isacc, isadore, isael, isai, isaiah, isaias, isaih, isak, ishaan, ishan, ishmael, isiah, isidro, ismael, ismail
israel, isreal, issac, issiah, ivaan, ivan, ivar, iver, iverson, ivica, izaac, izaak, izael, izaiah, izak, izan
izaya, izayah, iziah, izrael, jabari, jabez, jabriel, jabril, jacari, jace, jacek, jacen, jaceon, jaciel, jacinto
jack, jackson, jacob, jacobe, jacobi, jacobo, jacoby, jacolby, jacorey, jacori, jacory, jacques, jacquez, jad
jadarius, jadiel, jadon, jaedon, jafet, jagan, jagger, jahaziel, jaheem, jaheim, jahiem, jahir, jahleel, jahlil
jahmal, jahmari, jahmir, jahziel, jaidon, jair, jairam, jaire, jairo, jairus, jaison, jajuan, jakai, jakari, jake
jakeb, jakeem, jakhari, jakhi, jakob, jakobe, jakobi, jakoby, jakub, jaleel, jalen, jalil, jalon, jamaal, jamaine
jamal, jamall, jamar, jamarcus, jamari, jamario, jamarion, jamarius, jamarr, jamauri, jameel, jameer, jamel, jamell
jamere, james, jameson, jamichael, jamier, jamieson, jamil, jamin, jamir, jamison, jamon, jancarlos, janez, janos
jansen, janson, japheth, jaquan, jaquez, jarad, jared, jarek, jarel, jarell, jaren, jaret, jareth, jarett, jarid
jariel, jarin, jarius, jarod, jarom, jaron, jaroslaw, jarrad, jarred, jarrell, jarren, jarret, jarrett, jarrid
jarrod, jarron, jarvis, jase, jasen, jashaun, jashawn, jashua, jasiah, jasiel, jasir, jason, jasper, jasson, jathan
javan, javari, javaris, javen, javeon, javian, javien, javier, javin, javion, javon, javontae, javonte, jawad, jawan
jax, jaxen, jaxon, jaxsen, jaxson, jaxton, jaxtyn, jaxx, jaxxon, jay, jayce, jaycen, jayceon, jaycob, jayden, jaydon
jaykob, jaylon, jaymes, jayquan, jayse, jaysen, jayshawn, jayson, jayven, jayveon, jayvian, jayvin, jayvion, jayvon
jaziel, jc, jd, jeancarlos, jeanluc, jeanpaul, jeanpierre, jeb, jed, jedediah, jedidiah, jeff, jefferey, jefferson
jeffery, jeffory, jeffrey, jeffrie, jeffry, jencarlos, jens, jenson, jerad, jerald, jeramiah, jeramie, jeramy, jerard
jerardo, jered, jerel, jerell, jereme, jeremey, jeremi, jeremiah, jeremias, jeremie, jeremih, jeremy, jericho, jeriel
jerimiah, jermain, jermaine, jermel, jermey, jermiah, jerod, jerold, jerome, jeromy, jeron, jerone, jeronimo, jerrad
jerred, jerrel, jerrell, jerrett, jerrick, jerrid, jerrod, jerrold, jerron, jerry, jerson, jerzy, jeshua, jess, jesse
jestin, jesus, jet, jethro, jett, jettson, jevon, jhett, jhon, jhonatan, jhonny, jibril, jihad, jim, jimmy, jionni
jiovanni, jiraiya, jiri, joachim, joah, joao, joaquin, job, jobe, joby, jock, joe, joel, joeseph, joesph, johan
johann, johannes, johathan, john, johnathan, johnathen, johnathon, johndavid, johnmichael, johnny, johnpaul, johnson
johny, joko, jokowi, jomar, jomo, jon, jonah, jonas, jonatan, jonathan, jonathen, jonathon, jones, jonmichael
jonnathan, jonny, jonpaul, jordi, jordy, jorel, jorge, jorje, jose, joseangel, josef, joseluis, josemanuel, joseph
josh, joshua, joshuah, joshue, josiah, josias, jospeh, josue, jovan, jovani, jovanni, jovanny, jovany, jovon, jozef
joziah, jr, juan, juancarlos, juanito, juanjose, juanpablo, juaquin, judah, judd, jude, judge, judson, juelz, juha
julian, julien, julio, julius, jun, junaid, junichiro, junior, junius, justen, justin, justino, justo, juston, justus
justyn, juvenal, juventino, juwan, kabir, kace, kacen, kacper, kadarius, kade, kadeem, kaden, kadin, kaeden, kael
kaeson, kage, kahlil, kaidan, kaiden, kain, kaine, kainen, kainoa, kairo, kaisen, kaiser, kaison, kaito, kaius
kaizen, kaizer, kal, kale, kaleb, kalel, kaleo, kalib, kalil, kalob, kalon, kalvin, kamal, kamar, kamarion, kamden
kamran, kamron, kanaan, kanan, kane, kannon, kanon, kanye, kanyon, karam, kareem, karim, karl, karlo, karlos, karlton
karmelo, karson, karsten, karthik, kase, kasen, kash, kashawn, kashton, kason, kasper, kassius, kassym, kavin, kavion
kavon, kawika, kaycen, kaydon, kayleb, kayne, kaysen, kayson, kayvon, kazuo, keagen, keandre, keane, keanu, keaton
kedrick, keegan, keelan, keenan, keenen, kegan, keifer, keilan, keion, keir, keith, kejuan, kekoa, kelan, kellan
kellen, kellin, kelson, kelton, kelvin, ken, kenai, kenan, kendale, kendarius, kendric, kendrick, kendrix, keneth
kenith, kenji, kennan, kennard, kenneth, kenney, kennith, kennon, kennth, kenny, kenrick, kent, kenton, kentrell
kenyon, kenzo, keon, keondre, keontae, keonte, kermit, keron, kervin, kerwin, kesean, keshaun, keshav, keshawn
keshon, kevan, keven, kevin, kevion, kevon, keyan, keylan, keyon, keyshawn, kgalema, khaleb, khaled, khaleel, khalid
khalif, khalifa, khalil, khang, khaza, khiry, khristopher, khyree, kiaan, kian, kiefer, kiel, kieran, kieth, kile
kilian, killian, kimball, king, kingston, kion, kip, kipp, kipton, kirk, kirkland, kirt, kishan, kiyan, klaus, klay
klayton, knowledge, knox, koah, kobe, koby, koda, kody, koen, kofi, kohen, kohl, kolbe, kole, kolin, kollin, kolson
kolt, kolten, kolter, kolton, koltyn, konner, konnor, konrad, konstantinos, kooper, korben, korbin, kordell, kory
kostas, kraig, kreed, krew, krish, krishiv, kristofer, kristoffer, kristopher, kross, krue, kruz, kunal, kurt, kurtis
kush, kwame, ky, kyaire, kyan, kyden, kye, kylan, kyle, kyler, kylian, kylo, kylon, kyng, kyran, kyren, kyriakos
kyrin, kyro, kyron, kyrylo, kysen, kyson, kyzer, lachlan, ladarius, ladarrius, ladd, lafayette, laird, laith, lamar
lamarcus, lamarion, lamarr, lambert, lamon, lamont, lamonte, lance, landan, landen, landin, landon, lane, langston
lanny, laquan, larenzo, laron, larry, lars, larson, lary, lasse, laszlo, lathan, laurance, laurence, laurent, lauro
lavar, lavell, lavonte, lawerence, lawrance, lawrence, lawson, lawton, layden, layton, lazaro, lazarus, leamon
leander, leandre, leandro, lebron, lech, ledger, leeland, leeroy, legend, leif, leland, lemar, lemuel, len, lenard
lenin, lenny, lenwood, leo, leobardo, leon, leonard, leonardo, leonel, leonid, leonidas, leopold, leopoldo, leron
leroy, les, lester, leszek, lev, levar, levent, levi, levin, leviticus, levon, lew, lewis, lex, liam, librado
lincoln, link, linkin, lino, linton, linus, linwood, lionel, lionell, lipa, lisandro, llewellyn, lloyd, lochlan
logan, loki, lon, long, lonnell, lonnie, lonny, lonzo, lorenz, lorenzo, lorne, louie, louis, lovell, lowell, loyd
lubomir, luc, luca, lucas, lucca, lucian, luciano, lucien, lucio, lucious, lucius, lucjan, lucus, luigi, luis
luisangel, luiz, luka, lukas, lukasz, luke, luqman, luther, lyam, lydell, lyle, lyman, lyndon, lynwood, mac, macario
macarthur, mace, maceo, maciej, mack, macklin, maddex, maddox, maddux, mael, magnus, mahathir, mahdi, maher, mahinda
mahir, mahki, mahlon, mahmood, mahmoud, major, makai, makaio, makhi, makoa, maksim, malachai, malachi, malakai
malakhi, malaki, malcolm, malcom, male, maleek, malek, maliek, malik, malikai, maliki, malique, malvin, mamadou
manmohan, manning, manny, manoj, manolo, manuel, marc, marcanthony, marcel, marcelino, marcello, marcellous
marcellus, marcelo, marcial, marciano, marco, marcoantonio, marcos, marcus, marek, margarito, mariano, marino, mario
marius, mariusz, mark, markanthony, markeith, markel, markell, markese, marko, markos, markus, marlin, marlon
marquan, marquel, marquell, marques, marquese, marquez, marquis, marquise, marshal, marshall, marshawn, martavious
martel, martell, martez, martin, martinez, marvell, marvin, marwan, masen, masiah, mason, masoud, massiah, massimo
mateo, mateusz, matheo, matheus, mathew, mathias, mathieu, mathis, matias, matt, matteo, mattew, matthew, matthews
matthias, matthieu, mattias, maurice, mauricio, mauro, maverick, maverik, mavrick, max, maxim, maxime, maximilian
maximiliano, maximillian, maximino, maximo, maximus, maxon, maxson, maxton, maxwell, maxx, mayer, maynard, maynor
mazen, mcarthur, mccoy, mehdi, mehki, mehmet, meir, mekhi, melton, melvin, melvyn, menachem, mendel, menno, merlin
merrick, mervin, messiah, mevlut, meyer, micahel, michael, michaelangelo, michale, micheal, michelangelo, michial
michiel, mick, mickael, mickeal, mickel, migel, miguel, miguelangel, mihai, mihir, mikael, mikail, mike, mikeal
mikel, mikey, mikhael, mikhail, mikko, miles, milford, millard, milo, milorad, milos, milton, miquel, miroslav
misael, mitch, mitchel, mitchell, modesto, mohamad, mohamed, mohammad, mohammed, mohamud, mohsin, moises, moishe
monte, montel, montez, montgomery, montreal, montrell, monty, mordecai, mordechai, morris, morrison, morton, mose
moses, moshe, mosiuoa, moussa, muammar, mufti, muhammad, muhammadu, muhammed, mukesh, murad, murray, murry, musa
mustafa, mykhailo, mykola, myles, mylo, myron, nabeel, nabil, nader, nadir, naeem, nael, naftali, nahum, naim, najib
nakoa, nam, naoto, napoleon, naquan, narciso, narendra, nash, nasir, nasser, natan, natanael, nate, nathan, nathanael
nathanial, nathaniel, nathen, nathon, nawaz, nazir, neal, ned, neel, nehemiah, nehemias, neil, neill, nels, nelson
neo, nestor, nevan, neville, nevin, newell, newton, neymar, nguema, nhlanhla, niall, niam, nicco, niccolo, nicholai
nicholas, nicholaus, nick, nicklas, nicklaus, nickolas, nickolaus, nico, nicodemus, nicolae, nicolai, nicolas
nicolaus, nicolo, niel, niels, nigel, nikhil, nikko, niklas, niklaus, niko, nikolai, nikolaos, nikolas, nikolaus
nikos, niles, nils, nino, nitin, nitish, nixon, njabulo, noah, noam, noble, nobuo, noe, nolan, noland, nolen, norbert
norberto, norman, normand, norris, norwood, nuno, nursultan, nyle, obadiah, obed, obie, octavian, octavio, octavious
octavius, odell, oden, odin, odis, olaf, olan, oleg, oleh, oleksandr, oleksii, oleksiy, olen, olexiy, olin, oliver
olivier, olusegun, om, omar, omari, omarion, omer, oneal, oneil, oran, oren, orin, orion, orlando, orrin, orson
orval, orville, oryan, osbaldo, oscar, oshea, osiel, oskar, osman, osmar, osvaldo, oswald, oswaldo, otis, otoniel
ottis, otto, owen, ozias, oziel, ozzy, pablo, pallo, panagiotis, panos, paolo, parks, parnell, parth, pascal, pascual
pasquale, patric, patricio, patrick, patryk, patton, paul, paulino, paulo, pavel, pavlo, pax, paxton, payne, pearce
pearson, pedro, pekka, penn, percy, pernell, perry, perseus, pete, peter, petr, petro, pharaoh, phil, philip
philippe, phillip, phineas, phong, pierce, pierre, pierson, pietro, pinchas, piotr, porfirio, porter, prabowo
prakash, pranab, pranav, pravin, prayuth, prentice, prentiss, prescott, preston, price, prince, princeton, pryce
qasem, qasim, qassem, quade, quadir, quan, quentin, quenton, quest, quinten, quintin, quinton, quran, race, radek
radley, radoslaw, raekwon, rafael, rafe, raghav, raghuram, raheem, rahim, rahman, rahsaan, rahul, raiden, raila
rainer, raj, rajan, rajeev, rajesh, rajnath, rakeem, rakim, ralph, ram, ramel, rami, ramir, ramiro, ramon, ramond
ramone, ramses, ramy, ramzan, rance, rand, randal, randall, randel, randell, randle, randolph, randon, randy, ranger
ranil, ransom, raoul, raphael, rapheal, raquan, rashaad, rashaan, rashad, rashan, rashard, rashaud, rashaun, rasheed
rasheem, rasheen, rashid, rashon, raul, ravi, ray, rayburn, rayce, rayden, rayfield, rayford, raylan, raylon, raymon
raymond, raymundo, raynaldo, raynard, rayquan, rayshaun, rayshawn, rayvon, rayyan, raziel, recep, reco, reed, reef
refugio, reggie, reginal, reginald, regis, rehan, reid, reinaldo, reiner, renaldo, renard, renato, reno, renzo
reuben, reuven, revan, rex, rexford, rey, reyansh, reyes, reymundo, reynaldo, reynold, reza, rhett, rhodes, rhys
riaan, ric, ricardo, riccardo, ricco, rich, richard, richardo, richie, richmond, rick, rickey, rickie, ricky, rico
rider, ridge, riggs, rigo, rigoberto, riker, rishaan, rishi, ritchie, rito, roan, rob, robb, robby, robert, roberto
robinson, roby, rocco, rock, rockwell, rocky, rod, roddy, roderic, roderick, rodger, rodney, rodolfo, rodrick
rodrigo, rodriquez, roel, roen, rogan, rogelio, roger, rogers, rohan, rohit, rojelio, roland, rolando, rolf, rolland
rollie, rollin, roman, romario, rome, romel, romell, romello, romelo, romeo, romero, rommel, ron, ronal, ronald
ronaldo, ronan, rondal, rondell, ronen, ronin, ronnell, ronney, ronnie, ronny, rony, roosevelt, roque, rosalio
roscoe, rosendo, roshan, ross, rowdy, rowland, roy, royce, ruben, rubin, rudolf, rudolfo, rudolph, rudra, rudy
rueben, rufino, rufus, ruger, rupert, rush, russ, russel, russell, rustam, rustin, rusty, ryan, ryatt, ryden, ryder
ryker, ryland, ryne, ryon, ryu, saad, sabastian, sabino, sachin, saeed, sagar, sahil, said, saif, saint, sajid
sajjad, sal, saleem, saleh, salim, salman, salomon, salva, salvador, salvatore, sam, samarth, sameer, samer, samir
sammuel, sammy, sampson, samson, samual, samuel, sandeep, sander, sanders, sandro, sanford, sanjay, sanjiv, santiago
santino, santo, santos, saul, sauli, saulius, saverio, savion, savon, saxon, scot, scott, scotty, seamus, sean
sebastian, sebastien, sedric, sedrick, sekou, selvin, senzo, serafin, serge, sergei, sergey, sergii, sergio, sergiy
serhii, serhiy, serjio, servando, seth, seymour, shaan, shad, shahbaz, shaheed, shahid, shain, shakir, shakur, shamar
shamus, shane, shaquille, sharad, shareef, sharif, sharod, shashi, shaun, shaurya, shaw, shawn, shayan, shedrick
shehbaz, sheldon, shelton, shemar, shepard, shepherd, sherman, sherrod, sherwin, sherwood, shigeru, shimon, shinzo
shiv, shivam, shivansh, shivraj, shlok, shlomo, shmuel, sholom, shomari, shon, shreyas, shulem, sid, siddharth, silas
silverio, silvestre, silvio, simeon, simon, sione, sipho, sir, sire, sixto, siyabonga, skip, slade, slater, slawomir
slobodan, smith, soham, solly, soloman, solomon, somchai, sonny, sophal, soren, spencer, srettha, stafford, stan
stanford, stanislav, stanley, stanton, stavros, steele, stefan, stefano, stefanos, steffan, steffen, stefon, stellan
stephan, stephen, stephon, stetson, stevan, steve, steven, stevens, stevenson, stewart, stockton, stone, stoney
stratton, stryker, stuart, subrahmanyam, sudhir, sulaiman, suleiman, sullivan, sultan, sunil, suraj, sushil, sven
svyatoslav, syed, sylas, sylus, sylvan, sylvester, syrus, tab, tad, tadd, tadeo, taha, tahir, tahj, tait, taj
takeshi, takoda, talan, talen, tallon, talmadge, talmage, talon, tamir, tanner, taquan, tarek, tarik, tariq, taro
taron, tate, taurean, taurus, tavares, tavaris, taven, tavian, tavin, tavion, tavis, tavon, tayden, tayshaun
tayshawn, tayson, tayton, tayvion, tayvon, tayyip, teague, ted, tedd, teddy, tedros, tejas, telly, teo, teodoro, teon
terance, terell, terence, teron, terrance, terrel, terrell, terrence, terrion, terron, tevin, tevon, tex, thabo, thad
thaddaeus, thaddeus, thaksin, thane, thatcher, thayer, thayne, theadore, thein, themba, theo, theodis, theodor
theodore, theophilus, theron, thiago, thien, thomas, thompson, thor, thorin, thornton, thurman, thurston, tiago
tiberius, tiger, tilden, tillman, tim, timmie, timmothy, timmy, timoteo, timothy, tino, titan, tito, titus, tj
tobias, tobin, tod, todd, tom, tomas, tomasz, tommy, toney, tony, toomas, toriano, torin, torrence, torrin, toshihiko
tou, townes, trace, trae, traian, traveon, travion, travis, travon, tray, trayvon, tre, tremaine, tremayne, trent
trenten, trentin, trenton, treshawn, treston, treven, treveon, trever, trevin, trevion, trevis, trevon, trevor, trey
treyson, treyton, treyvon, tripp, tristan, tristian, triston, triton, troy, truett, truitt, truman, tryston, tsai
tuan, tucker, turner, ty, tyce, tye, tyjuan, tylan, tylen, tyler, tylon, tylor, tymir, tyquan, tyran, tyre, tyree
tyreek, tyreese, tyrek, tyreke, tyrel, tyrell, tyren, tyrese, tyrik, tyrin, tyriq, tyrique, tyron, tyrone, tyronne
tyrus, tysean, tysen, tyshaun, tyshawn, tyshon, tyson, tytan, tytus, tyus, tywan, tzvi, ubaldo, uhuru, ulices, ulises
ulisses, ulysses, umar, umaru, urban, uriah, uriel, urijah, usher, usman, uziel, uzziah, vaclav, vadim, vadym, valdis
valente, valentin, valentino, valerii, van, vance, vander, vann, varun, vasilios, vasily, vasyl, vaughan, vaughn, ved
vedant, veer, ventura, verlin, vern, vernard, verne, vernon, viaan, vic, vicente, victor, victoriano, vidal, viet
vihaan, vijay, vikram, viktor, vinay, vince, vincent, vincente, vincenzo, vinh, vinny, vinod, vinson, viraj, virgil
virgilio, vishal, vishnu, vitali, vitalii, vitaliy, vitaly, vito, vittorio, vivaan, vivek, vladimir, vladislav
vladyslav, volodymyr, von, vuk, vyacheslav, wade, waldemar, walden, waldo, waleed, wali, walker, wallace, wally, walt
walter, walton, ward, wardell, warner, warren, washington, watson, wayde, waylan, wayland, waylen, waylon, wayman
waymon, waymond, wayne, webster, weldon, welile, wellington, wells, welton, wendall, wendel, wendell, werner, wes
wesley, wesly, wesson, west, westen, westin, westley, weston, westyn, wiktor, wil, wilber, wilbert, wilbur, wilburn
wilder, wiley, wilford, wilfred, wilfredo, wilhelm, wiliam, will, willaim, willam, willard, willem, william, williams
willian, willis, willy, wilmer, wilson, wilton, windell, winfield, winford, winfred, winston, witold, witten
wojciech, wolf, wolfgang, woodie, woodrow, woody, wyatt, wylder, wyman, xaiden, xaiver, xander, xavi, xavian, xavien
xavier, xavion, xavior, xzavier, xzavion, yaakov, yadiel, yahir, yahya, yair, yakov, yamil, yan, yancey, yandel
yannick, yannis, yariel, yaseen, yash, yasin, yasir, yasser, yassin, yazan, yechiel, yehoshua, yehuda, yemi, yerik
yeshua, yevgeny, yisrael, yisroel, yitzchak, yitzchok, yitzhak, yoel, yohan, yonatan, yonathan, yoon, yosef
yoshihide, yoshihiko, yousef, yousif, youssef, yousuf, yovani, yukio, yunus, yuriy, yury, yusef, yusuf, yuvraj, yves
zabdiel, zac, zacarias, zacary, zacchaeus, zach, zacharia, zachariah, zacharias, zacharie, zachary, zachery, zack
zackariah, zackary, zackery, zade, zaden, zahid, zahir, zaid, zaiden, zaidyn, zain, zaine, zak, zakai, zakari
zakariya, zakary, zakery, zaki, zakkary, zamarion, zamir, zander, zane, zarek, zavian, zavier, zavion, zayan, zayd
zayden, zaylen, zayn, zayne, zayvion, zbigniew, zdravko, zeb, zebadiah, zebulon, zechariah, zeke, zeth, zeus, zev
ziad, zoran, zweli, zyair, zyaire, zyler, zymir
`);

export const FEMALE_NAMES = lexicon(`
aadhya, aadya, aalayah, aaleyah, aaliah, aaliya, aaliyah, aaniyah, aanya, aaralyn, aarna, abagail, abbe, abbey, abbi
abbie, abbigail, abbigale, abbigayle, abby, abbygail, abella, abigael, abigail, abigale, abigayle, abilene, abra
abriana, abrianna, abriella, abrielle, abril, abygail, acacia, acadia, acelynn, ada, adah, adalee, adaleigh, adalia
adalie, adalina, adaline, adalyn, adalynn, adalynne, adamari, adamaris, adara, adaya, addalyn, addalynn, addelyn
addie, addilyn, addilynn, addisen, addison, addisyn, addy, addysen, addyson, adela, adelaida, adelaide, adele, adelia
adelina, adeline, adelita, adella, adelle, adelyn, adelyne, adelynn, adena, adhara, adia, adilene, adilyn, adilynn
adina, adira, adisyn, aditi, adlee, adleigh, adley, adora, adore, adreanna, adria, adriana, adriane, adrianna
adrianne, adrielle, adriene, adrienne, adrina, adyson, aerial, aeris, aeryn, africa, agatha, agnes, agustina, ahana
ahlam, ahna, ahsley, ahtziri, ahuva, aicha, aida, aide, aiesha, aiko, aila, ailani, ailany, aileen, ailene, ailin
ailyn, aime, aimee, ainara, aine, ainhoa, ainslee, ainsley, aira, aisha, aishah, aisley, aislin, aisling, aislinn
aislyn, aislynn, aitana, aixa, aiyana, aiyanna, aiza, aja, ajah, akasha, akayla, akeelah, akia, akilah, akshara
alahna, alaia, alaiah, alaina, alaine, alaiya, alaiyah, alana, alanah, alane, alani, alanis, alanna, alannah, alara
alasia, alaska, alaura, alaya, alayah, alayla, alayna, alaynah, alaysha, alaysia, alba, alberta, albertha, alda, alea
aleah, alecia, aleeah, aleen, aleena, aleesha, aleeya, aleeyah, aleeza, aleia, aleida, aleigha, aleisha, alejandra
alejandrina, aleksandra, alena, alene, alesha, aleshia, alesia, alessa, alessandra, alessia, aleta, aletha, alethea
alethia, alexa, alexandra, alexandrea, alexandria, alexcia, alexia, alexius, alexsandra, alexus, alexxis, alexys
alexzandra, alexzandria, aleya, aleyah, aleyda, aleyna, alfreda, alia, aliah, aliana, alianna, alica, alice, alicea
alicen, alicia, alida, alina, aline, alisa, alise, alisha, alishia, alisia, alison, alissa, alisson, alita, alitzel
alivia, aliviah, aliya, aliyah, aliyana, aliza, alizabeth, alizae, alizah, alizay, alize, allana, allee, allegra
allena, allene, alley, alli, allie, allisa, allison, allissa, allisson, allisyn, alliyah, ally, allysa, allyson
allyssa, alma, alona, alondra, alonna, alora, alta, althea, alvina, alya, alyah, alyana, alyanna, alyce, alycia
alyiah, alyna, alysa, alyse, alysha, alyshia, alysia, alyson, alyssa, alysse, alyssia, alysson, alyvia, alyza, amada
amaia, amairani, amairany, amaiya, amal, amalia, amalie, amanda, amara, amarah, amaria, amariah, amariana, amaris
amaryllis, amaya, amayah, ambar, amber, amberlee, amberly, amberlyn, amberlynn, ambria, ambrosia, amee, ameena
ameera, ameerah, amelia, amelie, amena, amera, america, amerie, amethyst, ami, amia, amiah, amie, amiee, amila
amilia, amina, aminah, aminata, amira, amiracle, amirah, amity, amiya, amiyah, ammie, ammy, amna, amora, amoura
amparo, amrita, amy, amya, amyah, amyiah, amyra, ana, anabel, anabell, anabella, anabelle, anahi, anahy, anai, anaiah
anais, anaiya, anaiyah, analeah, analee, analeigh, anali, analia, analicia, analiese, analisa, analise, analiyah
analy, anamaria, anamarie, ananda, ananya, anari, anastacia, anastasia, anastasiia, anaya, anayah, anayeli, andee
andie, andraya, andreana, andreina, andreya, andria, andriana, andromeda, aneesa, anela, anessa, anette
angela, angele, angelea, angelee, angelena, angelene, angeles, angeli, angelia, angelic, angelica, angelie, angelika
angelina, angeline, angelique, angelita, angella, angelle, angely, angelyn, angie, anglea, ani, ania, aniah, anica
anijah, anika, anisa, anisha, anissa, aniston, anistyn, anita, anitra, aniya, aniyah, anja, anjali, anjanette
anjelica, ann, anna, annabel, annabell, annabella, annabelle, annabeth, annah, annaleah, annalee, annaleigh, annalena
annalia, annalie, annaliese, annalisa, annalise, annalyn, annalynn, annalyse, annamae, annamaria, annamarie
annastasia, anne, anneliese, annelise, annemarie, annetta, annette, annie, annika, annissa, anniston, annistyn
annita, annmarie, anny, anora, anslee, ansleigh, ansley, antionette, antoinette, antonella, antonette, antonia
antonietta, antonina, anusha, anushka, anvi, anya, anyah, anyla, anylah, anyssa, aoife, april, apryl, arabella
arabelle, araceli, aracelis, aracely, arancha, arantza, aranza, araseli, araya, arayah, arcelia, ardith, areli
arelis, arely, aretha, aria, ariadna, ariadne, ariah, arial, ariana, ariane, arianna, arianne, arianny, aribella
arica, arieanna, ariela, ariella, arielle, arika, arina, arionna, arisbeth, arissa, ariya, ariyah, ariyana, ariyanna
arizbeth, arizona, arla, arleen, arlena, arlene, arlet, arleth, arletha, arlett, arletta, arlette, arlinda, arline
armida, arnetta, arnita, arriana, arrianna, arwa, arwen, arya, aryah, aryana, aryanna, asha, ashanti, ashely, ashia
ashlan, ashlea, ashlee, ashlei, ashleigh, ashlen, ashli, ashlie, ashlin, ashly, ashlyn, ashlynn, ashlynne
asia, asiya, asiyah, asma, asmaa, aspyn, astrid, asya, atara, athena, atiya, aubree, aubreigh, aubri, aubriana
aubrianna, aubrie, aubriella, aubrielle, audra, audrea, audree, audrey, audri, audriana, audrianna, audrie, audrina
audry, augustina, aundrea, aura, aurea, aurelia, auria, aurielle, aurora, autum, autumn, ava, avah, avalee, avaleigh
avalon, avalyn, avalynn, avamarie, avani, avarie, avary, avaya, avayah, avelina, aveline, avelyn, averee, averi
averie, avia, aviana, avianna, avie, avigail, avis, aviva, avni, avonlea, avrie, avril, avyanna, awilda, aya, ayah
ayala, ayana, ayanna, ayat, ayda, ayesha, ayla, aylah, aylani, ayleen, aylen, aylin, ayonna, ayra, aysha, aysia, ayva
ayvah, azalea, azalia, azaria, azariyah, azeneth, azia, aziyah, aziza, azlynn, azra, azucena, azul, babette, babygirl
baila, bailee, baileigh, bailie, baleigh, baleka, bambi, barb, barbara, barbie, barbra, bari, basya, batsheva, bayan
bayla, baylee, bayleigh, bayli, baylie, bea, beata, beatrice, beatris, beatrix, beatriz, beautiful, becca, becki
beckie, becky, belen, belia, belinda, bella, bellarose, belle, belva, benita, berenice, berklee, bernadette
bernadine, bernardine, bernetta, bernice, berniece, bernita, beronica, berta, bertha, bertie, bess, bessie, beth
bethani, bethanie, bethann, bethanne, bethany, betina, betsabe, betsey, betsy, bette, bettie, bettina, betty, bettye
betzaida, beulah, beverlee, beverley, beverly, bexley, beyonce, bianca, bianka, bibiana, billi, billiejo, billye
birdie, blaire, blakelee, blakeleigh, blakeley, blakely, blakelyn, blakelynn, blanca, blanche, blessyn, blima, bliss
blossom, blythe, bobbi, bobbiejo, bobbijo, bobbye, bobette, bojana, bonita, bonni, bonnie, bonny, bracha, braelynn
brailey, branda, brande, brandee, brandi, brandice, brandie, brandy, braylee, brayleigh, brea, breana, breann
breanna, breanne, breasia, breauna, bree, breeana, breeann, breeanna, breelyn, brelynn, brenda, brenley, brenna
breona, breonna, breyana, breyanna, bria, briahna, briana, brianda, briann, brianna, briannah, brianne, briauna
bridget, bridgett, bridgette, bridgit, brie, brieanna, briella, brielle, brienna, brienne, brigette, brigid, brigit
brigitte, brilee, brilynn, brina, brinda, brinkley, brinlee, brinley, briona, brionna, brisa, briseida, briseis
briseyda, brissa, bristol, brita, britani, britany, britnee, britney, britni, britny, britta, brittaney, brittani
brittanie, brittany, britteny, brittnay, brittnee, brittney, brittni, brittnie, brittny, briza, bronwyn, brooke
brookelyn, brookelynn, brooklin, brooklyn, brooklynn, brooklynne, brunilda, bryana, bryanna, bryanne, brylee
bryleigh, brylie, bryna, brynlee, brynleigh, brynley, brynn, brynna, brynne, brynnlee, brystol, buffy, bunny, bushra
cadence, cady, caeli, caelyn, caia, caila, cailee, caileigh, cailey, cailin, cailyn, cailynn, caitlan, caitlin
caitlyn, caitlynn, calandra, caleigh, caley, cali, calia, calie, calista, caliyah, calla, calleigh, calli, callie
calliope, callista, cally, cambree, cambria, cambrie, camelia, camellia, cami, camie, camila, camilla, camille
camillia, cammie, cammy, camry, candace, candance, candelaria, candi, candice, candida, candie, candis, candise
candra, candy, candyce, capri, caprice, cara, caraline, caralyn, caren, caressa, cari, caridad, carie, carin, carina
caris, carisa, carissa, carla, carlee, carleen, carleigh, carlena, carlene, carletta, carlette, carley, carli, carlie
carlina, carline, carlisa, carlita, carlota, carlotta, carly, carlye, carlyn, carma, carmela, carmelita, carmella
carmen, carmina, carmyn, carol, carolann, carolanne, carole, carolee, carolin, carolina, caroline, carolyn, carolyne
carolynn, carri, carrie, carrigan, caryl, caryn, carys, casandra, casi, casie, casondra, cassady, cassandra
cassaundra, cassey, cassi, cassia, cassidy, cassie, cassondra, cassy, cataleya, catalina, catarina, cate, catelyn
caterina, catharine, catherine, catheryn, cathey, cathi, cathie, cathleen, cathrine, cathryn, cathy, catie, catina
catrice, catrina, cattleya, caydence, cayla, caylee, cayleigh, cayley, caylie, caylin, ceara, cecelia, cecile
cecilia, cecily, celena, celene, celest, celesta, celeste, celestina, celestine, celia, celina, celinda, celine, cera
cerenity, cesia, chana, chanda, chandra, chanel, chanell, chanelle, channel, chantal, chantay, chante, chantel
chantell, chantelle, chany, chara, chari, charis, charise, charisma, charissa, charisse, charita, charity, charla
charlee, charleen, charleigh, charlena, charlene, charlesetta, charletta, charlette, charli, charline, charlize
charlotte, charlsie, charlyn, charm, charmaine, charmayne, charolette, chasidy, chasity, chassidy, chassity, chastity
chava, chaya, chelsa, chelsea, chelsee, chelsey, chelsi, chelsie, chelsy, chenoa, cher, chere, cheree, cherelle
cheri, cherice, cherie, cherilyn, cherise, cherish, cherisse, cherita, cherlyn, cherri, cherrie, cherry, cherryl
cheryl, cherylann, cheryle, cheryll, chesney, chevelle, cheyann, cheyanna, cheyanne, cheyenne, chiara, china
chiquita, chloe, chloee, chloey, chloie, chole, chrissie, chrissy, christa, christal, christeen, christel, christelle
christena, christene, christi, christiana, christiane, christianna, christianne, christie, christin, christina
christine, christinia, christy, christyn, chrystal, chrystia, chyanne, chyenne, chyna, chynna, ciana, cianna, ciara
ciarra, cicely, cielo, cienna, ciera, cierra, cinda, cindi, cindie, cindy, cinnamon, cinthia, cinthya, citlali
citlalli, citlaly, claira, claire, clara, clare, claribel, clarice, clarisa, clarissa, clarisse, claudette, claudia
claudine, clementine, cleopatra, cleta, cloe, cloey, clover, coco, colbie, coleen, colette, colleen, collette
concetta, conchita, connie, constance, consuela, consuelo, contessa, cora, coral, coralee, coralie, coraline
cordelia, coreen, corene, coretta, cori, corina, corine, corinna, corinne, corinthia, corissa, corliss, cornelia
corrin, corrina, corrine, corrinne, cosette, courteney, courtnee, courtnie, cozette, criselda, crissy
crista, cristal, cristen, cristi, cristie, cristin, cristina, cristine, cristy, crysta, crystal, crystle, cydney
cyndi, cyndy, cynthia, dacia, daenerys, dafne, dagmar, dagny, dahlia, daiana, daija, daijah, daina, daira, daisey
daisha, daisy, daja, dajah, dalary, dalena, dalene, daleyza, dalia, dalila, dalilah, daliyah, damara, damaris, damia
damita, damiyah, damya, danae, danah, danasia, daneen, danelle, danesha, danette, dani, dania, danica, daniela
daniella, danielle, danika, danisha, danita, danitza, daniya, daniyah, danna, dannette, danni, dannielle, danya
danyelle, daphne, daphney, dara, darah, darcel, darcey, darci, darcie, daria, dariana, darianna, darice, darla
darleen, darlena, darlene, darline, darlyn, darya, dasha, dasia, dava, davia, davida, davina, dawn, dawna, dawne
dayami, dayana, dayanara, dayanna, dayla, dayna, dayra, daysha, daysi, dea, deadra, deana, deangela, deann, deanna
deanne, deasia, deb, debbi, debbie, debbra, debby, debera, debi, debora, deborah, deborha, debra, debrah, debroah
december, dede, dedra, deeann, deeanna, deedee, deedra, deena, deidra, deidre, deirdra, deirdre, deisy, deitra, deja
dejah, dejanae, delaina, delaine, delainey, delana, delaney, delani, delanie, delany, delena, delfina, delia, deliah
delicia, delila, delilah, delina, delinda, delisa, della, delois, deloise, delora, delores, deloris, delphia
delphine, delta, delylah, demetra, demetria, demi, dena, denae, deneen, denese, denia, denice, deniece, denise
denisha, denisse, denita, denna, dennise, denyse, deona, deonna, desarae, desaray, deserae, deseree, desirae, desiray
desire, desirea, desiree, despina, dessa, dessie, destani, destanie, destany, desteny, destinee, destiney, destini
destinie, destiny, destyni, detra, devany, devina, devona, devonna, devora, devorah, deyanira, deysi, dezarae
dezirae, deziree, dia, diamond, dian, diana, diandra, diane, diann, dianna, dianne, diedra, diedre, dierdre, dilma
dina, dinah, diona, dionna, dionne, dipuo, divina, divinity, divya, dixie, diya, dodie, dollie, dolly, dolores
domenica, dominga, dominica, dona, donella, donetta, donette, donielle, donisha, donita, donna, donnamarie, donnetta
donnette, dora, dorcas, doreen, dorene, doretha, doretta, dori, doria, dorie, dorinda, dorine, doris, dorothea
dorothy, dortha, dorthea, dorthy, dottie, dotty, dovie, dream, dreama, drema, drucilla, drusilla, dua, duduzile
dulce, dusti, dyamond, dyan, dyana, dyani, dyanna, dymond, dynasty, earlean, earlene, earline, earnestine, eartha
easter, ebone, ebonee, eboni, ebonie, ebony, echo, eda, edie, edith, edna, edwina, edyn, edythe, effie, eila, eileen
eilene, eimy, eisley, eiza, ekaterina, ela, elaina, elaine, elana, elani, elanor, elara, elayna, elayne, elba, elda
eleana, eleanor, eleanora, eleanore, elease, elena, eleni, elexis, elexus, eliana, elianna, elicia, elida, eliette
elif, elin, elina, elinor, eliora, elisa, elisabet, elisabeth, elise, elisheva, elisia, elissa, eliyanah, eliza
elizabet, elizabeth, elizebeth, elke, ella, ellah, ellamae, elle, ellee, ellen, ellena, elli, ellia, elliana
ellianna, ellie, elliette, elliotte, elly, ellyana, ellyn, elma, elmira, elnora, elodia, elodie, elois, eloisa
eloise, elona, elora, elouise, elowen, elowyn, elsa, elsie, elsy, elva, elvia, elvira, elyana, elyanna, elysa, elyse
elysia, elyssa, elyza, elzbieta, ema, emaan, emalee, emaleigh, emalie, emaline, emalyn, emani, emarie, ember
emberlee, emberly, emberlyn, emberlynn, emeli, emelia, emelie, emeline, emely, emelyn, emerald, emeri, emerie
emersyn, emi, emiko, emilee, emileigh, emiley, emili, emilia, emiliana, emilie, emilly, emily, emilyn, emine, emma
emmalee, emmaleigh, emmaline, emmalyn, emmalynn, emmanuella, emmarie, emme, emmeline, emmersyn, emmery, emmi, emmie
emmy, emmylou, emoni, emonie, empress, emree, emrie, emy, ena, endia, enedina, enid, enola, ensley, enya, eowyn, era
eriana, erianna, erica, ericka, erika, erin, erina, erinn, erlinda, erma, ermelinda, erna, ernestina, ernestine
eryka, erykah, eryn, erynn, esha, esmae, esme, esmeralda, esperanza, essence, essie, esta, estefani, estefania
estefany, estela, estella, estelle, estephanie, ester, esther, estrella, estrellita, eternity, ethel, etta, eugena
eugenia, eugenie, eula, eulalia, eunice, eva, evalina, evalyn, evalynn, evana, evangelia, evangelina, evangeline
evanna, eve, evelia, evelin, evelina, eveline, evelyne, evelynn, evelynne, everlee, everleigh, everley
everly, everlyn, evette, evie, evita, evolet, evonne, evy, ewa, fabiana, fabiola, faiga, faigy, faith, faiza, fallon
fallyn, falon, falyn, fannie, fanny, fanta, fantasia, fara, farah, farrah, fatima, fatimah, fatou, fatoumata
faustina, faviola, fawn, fawzia, fay, faye, fayth, federica, felecia, felica, felice, felicia, felicita, felicitas
felicity, felipa, felisa, felisha, female, fern, fernanda, filomena, finleigh, fiona, fiorella, flavia, flor, flora
florence, florencia, florene, florinda, florine, flossie, fonda, fraidy, fran, francene, frances, francesca
franchesca, francheska, francie, francina, francine, francisca, francoise, franki, freda, frederica, fredericka
fredia, fredricka, freida, freya, freyja, frida, frieda, gabby, gabriela, gabriella, gabrielle, gaby, gaia, gail
gala, galilea, ganna, gardenia, gay, gaye, gayla, gayle, gaylene, gaynell, gearldine, geena, gema, gemma, gena
genelle, genesis, genessis, geneva, genevie, genevieve, genia, genie, genna, gennie, gennifer, genny, genoveva
georgann, georganna, georganne, georgeann, georgeanna, georgeanne, georgene, georgetta, georgette, georgia, georgiana
georgiann, georgianna, georgianne, georgina, georgine, geraldine, geralyn, geri, gerri, gerrie, gertie, gertrude, gia
giada, giana, gianella, gianna, giavanna, giavonna, gidget, gigi, gilda, gillian, gina, ginamarie, ginger, ginny
giorgia, giovanna, gisel, gisela, gisele, gisell, gisella, giselle, gissel, gissell, gisselle, gita, gittel, gitty
giulia, giuliana, giulianna, gizelle, gladis, gladys, glenda, glendora, glenna, glinda, gloria, glory, glynda, glynis
golda, goldie, goldy, grace, graceann, gracee, gracelyn, gracelynn, gracey, graci, gracia, gracie, graciela
graciella, gracy, gracyn, grayce, grecia, greta, gretchen, gretel, gretta, grettel, gricelda, grisel, griselda
guillermina, guinevere, gwen, gwenda, gwendalyn, gwendolyn, gwendolynn, gwenevere, gwenn, gwenyth, gwyn, gwyneth
gwynn, gwynne, gypsy, hadassa, hadassah, haddie, hadlee, hadleigh, hadley, hafsa, hailee, haileigh, hailey, hailie
haily, haisley, hala, halee, haleigh, haley, hali, halia, halie, halima, halle, hallee, halley, halli, hallie, halyna
hana, hanah, hanan, haneen, haniya, hanna, hannah, harlee, harleen, harleigh, harli, harlie, harlynn, harmonee
harmoni, harmonie, harmony, harper, harriet, harriett, harriette, hattie, havana, havyn, hawa, haya, haydee, hayle
haylee, hayleigh, hayley, hayli, haylie, hazel, heather, heaven, heavenly, heba, hedy, heide, heidi, heidy, helaina
helaine, helen, helena, helene, helle, hellen, henna, hennessy, henrietta, hensley, herlinda, hermelinda, herminia
hermione, hester, hiba, hiedi, hilda, hillary, hina, hinda, hindy, holley, holli, hollie, holly, hollyn
honesti, honesty, honey, hope, hortencia, hosanna, huda, huma, ianna, ida, idalia, idella, iesha, ieshia, ila, ilana
ileana, ileen, ilene, iliana, ilianna, illiana, ilona, ilse, ilyana, ima, imani, imelda, imogen, imogene, ina, inaaya
inara, inaya, inayah, india, indie, indira, indya, ines, inez, infinity, inga, inger, ingrid, inna, ioanna, iola
iona, ione, iqra, ireland, irelyn, irelynn, irena, irene, irina, iris, irish, irma, iryna, isabel, isabela, isabell
isabella, isabelle, isadora, isamar, isaura, isela, isha, ishani, ishika, isis, isla, isobel, isra, issabella, italia
italy, itzayana, itzel, iva, ivana, ivanka, ivanna, ivelisse, ivette, ivie, ivonne, ivy, ixchel, iyana, iyanna, iyla
iyonna, izabel, izabela, izabell, izabella, izabelle, izzabella, jabria, jacalyn, jacee, jacelyn, jacey, jaci, jacie
jacinda, jacinta, jackelin, jackeline, jackelyn, jacki, jacklyn, jacklynn, jackqueline, jaclyn, jaclynn, jacqualine
jacquelene, jacquelin, jacqueline, jacquelyn, jacquelyne, jacquelynn, jacquetta, jacquie, jacquline, jacqulyn, jada
jadah, jade, jadelyn, jadelynn, jadwiga, jaeda, jaela, jaelyn, jaelynn, jahaira, jahzara, jaida, jaide, jaila, jailah
jailene, jailynn, jaimee, jaimi, jaimie, jaina, jakayla, jakia, jakira, jakiya, jakiyah, jakyra, jala, jalaya
jalayah, jaleah, jaleesa, jalena, jalene, jalia, jaliah, jalisa, jalissa, jaliyah, jalynn, jalyssa, jama, jamaica
jamaria, jamaya, jamee, jameelah, jameka, jamesha, jami, jamia, jamika, jamila, jamilah, jamilla, jamillah, jamira
jamiya, jamiyah, jamya, jamyah, jamyra, jana, janae, janai, janalee, janasia, janay, janaya, jane, janea, janean
janee, janeen, janel, janell, janella, janelle, janelly, janely, janene, janese, janessa, janet, janeth, janett
janetta, janette, janey, jani, jania, janiah, janice, janie, janiece, janina, janine, janis, janise, janita, janiya
janiyah, jann, janna, jannah, jannat, jannelle, jannet, jannette, janney, jannie, january, janya, janyah, janyce
janyla, janylah, jaquelin, jaqueline, jaquelyn, jariyah, jaroslava, jasleen, jaslene, jaslyn, jaslynn, jasmin
jasmina, jasmine, jasmyn, jasmyne, jaunita, jaya, jayalalithaa, jayana, jayanna, jayci, jaycie, jayda, jaydah, jayde
jayla, jaylah, jaylani, jaylee, jayleen, jayleigh, jaylene, jaylie, jayline, jaylynn, jaymee, jaymi, jayna, jayne
jaynie, jayonna, jazelle, jaziyah, jazleen, jazlene, jazlin, jazlyn, jazlynn, jazmen, jazmin, jazmine, jazmyn
jazmyne, jazzlyn, jazzlynn, jazzmin, jazzmine, jazzmyn, jeana, jeane, jeanelle, jeanene, jeanetta, jeanette
jeanice, jeanie, jeanine, jeanmarie, jeanna, jeanne, jeannette, jeannie, jeannine, jelena, jelisa, jemima, jemma
jena, jenae, jenee, jeneen, jenell, jenelle, jenesis, jenessa, jenette, jenevieve, jeni, jenica, jenice, jenifer
jeniffer, jenine, jenise, jenna, jennafer, jennah, jennefer, jennell, jennelle, jennette, jenni, jennica, jennie
jennifer, jenniffer, jennine, jenny, jennyfer, jeraldine, jeralyn, jeri, jerica, jerika, jerilyn, jerilynn, jerri
jerrica, jerrie, jerrilyn, jerusha, jesenia, jesica, jesika, jeslyn, jessa, jessalyn, jesseca, jessenia, jessica
jessika, jesslyn, jessyca, jetta, jettie, jewel, jewels, jhene, jiana, jianna, jill, jillian, jimena, jina, jiselle
jiya, jizelle, jo, joan, joana, joanie, joann, joanna, joanne, joannie, jocelin, joceline, jocelyn, jocelyne
jocelynn, jodee, jodi, jodie, joelene, joella, joelle, joellen, joely, joetta, joette, johana, johanna, johannah
johanne, johna, johnetta, johnette, johnna, joi, joie, jolanda, jolee, joleen, joleigh, jolena, jolene, joli, jolie
joline, jolyn, jolynn, jonae, jonelle, jonette, joni, jonie, jonna, jonni, jordana, jordann, jordyn, jordynn, jori
jorie, jorja, josalyn, joscelyn, josefa, josefina, joselin, joseline, joselyn, joselyne, joselynn, josephina
josephine, josette, joshlyn, josi, josie, josilyn, joslin, joslyn, joslynn, josselyn, josslyn, journee, journei
journey, journi, journie, jovana, jovanna, jovie, jovita, joy, joya, joyce, joycelyn, joye, jozie, jozlyn, juana
juanita, jubilee, judi, judie, judith, judy, julee, julene, juli, julia, juliana, juliane, juliann, julianna
julianne, julie, julieann, julieanna, julieanne, julienne, juliet, julieta, julieth, julietta, juliette, julisa
julissa, june, junie, juniper, jurnee, justina, justine, jyoti, kaci, kacie, kadee, kadie, kadijah, kady, kaela
kaelani, kaelee, kaeleigh, kaeli, kaely, kaelyn, kaelynn, kahlan, kahlani, kahlia, kaia, kaija, kaila, kailah
kailani, kailany, kailee, kaileigh, kailey, kaili, kailie, kaily, kailyn, kailynn, kaira, kairi, kaisha, kaisley
kaitlan, kaitlin, kaitlyn, kaitlynn, kaiya, kaiyah, kaja, kala, kalaya, kalayah, kalea, kaleah, kalee, kaleena
kaleia, kaleigh, kalena, kaley, kali, kalia, kaliah, kalie, kalila, kalina, kalisha, kalissa, kalista, kaliya
kaliyah, kalli, kallie, kalliope, kally, kalpana, kalyn, kalynn, kamala, kamara, kamaria, kamaya, kambree, kambri
kambria, kambrie, kamea, kamesha, kami, kamia, kamiah, kamie, kamila, kamilah, kamilla, kamille, kamisha, kamiya
kamiyah, kamora, kamri, kamya, kandace, kandi, kandice, kandie, kandis, kandra, kandy, kandyce, kaneisha, kanesha
kanika, kanisha, kaniya, kaniyah, kansas, kaori, kapri, kara, karah, karalee, karalyn, kareena, karely, karen, karena
kari, karie, karima, karime, karin, karina, karine, karis, karisa, karishma, karisma, karissa, karizma, karla, karlee
karleen, karleigh, karlene, karley, karli, karlie, karly, karlyn, karma, karmen, karmyn, karolina, karoline, karolyn
karra, karren, karri, karrie, karyl, karyme, karyn, kasandra, kasha, kashmala, kasi, kasia, kasie, kassandra, kassi
kassidi, kassidy, kassie, kataleya, katalina, katana, katara, katarina, katarzyna, kate, katelin, katelyn, katelynn
katelynne, kateri, katerin, katerina, katey, kathaleen, katharina, katharine, katharyn, kathe, katherin, katherina
katherine, kathern, katheryn, katheryne, kathey, kathi, kathia, kathie, kathleen, kathlene, kathlyn, kathrin
kathrine, kathryn, kathryne, kathy, kathyrn, kati, katia, katiana, katie, katilyn, katina, katlin, katlyn, katlynn
katrena, katrice, katrin, katrina, kattie, katy, katya, kavya, kay, kaya, kayana, kayanna, kaycee, kayci, kaycie
kaydance, kaydee, kaydence, kaye, kayla, kaylah, kaylani, kaylea, kaylee, kayleen, kaylei, kayleigh, kaylene, kayley
kayli, kayliana, kaylie, kaylin, kaylyn, kaylynn, kaysha, kaysie, kaytlin, kaytlyn, kaytlynn, keaira, keana, keandra
keanna, keara, keasia, kecia, keela, keeley, keeli, keelie, keely, keena, keesha, kehlani, keiana, keianna, keiara
keiko, keila, keilah, keilani, keily, keira, keirra, keirsten, keiry, keisha, keitha, kelani, kelci, kelcie, kelcy
keli, kelia, kelis, kelle, kellee, kelli, kellie, kellyann, kellye, kelsea, kelsee, kelsey, kelsi, kelsie, kelsy
kemberly, kena, kenadee, kenadi, kenadie, kenda, kendalyn, kendra, kendria, kendyl, kendyll, kenedi, kenia, kenisha
kenlee, kenleigh, kenna, kennadi, kennady, kennedi, kennedie, kennedy, kensie, kensington, kenslee, kensley, kenya
kenyetta, kenzi, kenzie, kenzlee, kenzley, keona, keondra, keonna, keosha, kera, keren, keri, kerra, kerri, kerrie
kerrigan, kerrin, kerstin, kesha, keshia, keturah, keva, keya, keyana, keyanna, keyara, keyla, keylee, keyli, keyona
keyonna, keysha, kezia, keziah, khadija, khadijah, khalani, khaleesi, khalia, khaliah, khalilah, khaliyah, khloe
khloee, khristina, khushi, khyla, khylee, kia, kiah, kiana, kiani, kianna, kiara, kiarah, kiarra, kiera, kierra
kiersten, kierstin, kierstyn, kiesha, kiki, kilee, kiley, kimaya, kimber, kimberely, kimberle, kimberlee, kimberley
kimberli, kimberlie, kimberlin, kimberly, kimberlyn, kimberlynn, kimbra, kimiko, kimmie, kimora, kina, kindra, kinlee
kinleigh, kinley, kinsey, kinslee, kinsleigh, kinsley, kinzie, kinzlee, kinzley, kiona, kionna, kira, kirah, kirra
kirsi, kirsten, kirsti, kirstie, kirstin, kirstyn, kisha, kitana, kitty, kiya, kiyah, kiyana, kiyomi, kizzy, klaire
klara, klarissa, klaudia, kloe, kloey, kloie, kolinda, kolleen, kollyns, konnie, kora, kori, korin, korina, korinne
korra, kortney, kortni, kourtney, krisha, krislyn, krissy, krista, kristal, kristeen, kristel, kristen, kristene
kristi, kristiana, kristianna, kristie, kristin, kristina, kristine, kristy, kristyn, krysta, krystal, krystel
krysten, krystin, krystina, krystle, krystyna, ksenia, kseniia, kumari, kya, kyah, kyana, kyanna, kyara, kyia, kyla
kylah, kylea, kylee, kyleen, kylei, kyleigh, kylene, kyley, kyli, kylia, kylie, kylynn, kymber, kymberly, kyna
kyndal, kyndall, kyndra, kynlee, kynleigh, kynnedi, kynslee, kynzlee, kyra, kyrah, kyrsten, kyrstin, lacee, lacey
lachelle, laci, lacie, lacresha, ladawn, ladonna, lady, laela, laia, laikyn, laila, lailah, lailani, laina, lainee
lainey, lainie, laisha, lajuana, lakayla, lakeesha, lakeisha, lakelyn, lakelynn, lakendra, lakenya, lakesha, lakeshia
lakeya, lakeysha, lakia, lakiesha, lakisha, lakita, lakyn, lamia, lamonica, lamya, lana, lanae, lanaya, landri
landrie, lanetta, lanette, laney, lani, lanie, lanisha, lanita, laniya, laniyah, lanna, lanora, laquanda, laquinta
laquisha, laquita, lara, larae, laraine, laree, larhonda, lariah, larisa, larissa, larita, lark, laronda, laryssa
lasandra, lasha, lashae, lashana, lashanda, lashaunda, lashawna, lashawnda, lashay, lashelle, lashonda, lashondra
lashunda, lasonya, latanya, latara, latarsha, latasha, latashia, latavia, lateisha, latesha, latia, laticia, latifah
latina, latisha, latonia, latonya, latoria, latosha, latoshia, latoya, latoyia, latrice, latricia, latrina, latrisha
launa, laura, lauralee, lauran, laure, laureen, laurel, lauren, laurene, lauretta, laurette, lauri, laurice, laurie
laurinda, lauryn, lavada, lavender, laverna, lavette, lavina, lavinia, lavonda, lavonna, lavonne, lawana, lawanda
lawanna, lawren, laya, layah, layan, layla, laylah, laylani, layna, laynee, laynie, lea, leah, leana, leandra, leann
leanna, leanne, leasia, leatha, leatrice, lecia, leda, leeah, leeann, leeanna, leeanne, leela, leen, leena, leesa
leia, leiah, leiana, leigh, leigha, leighann, leighanna, leighanne, leila, leilah, leilani, leilany, leisa, leisha
lela, lelia, lena, leni, lenita, lenna, lenora, lenore, leola, leona, leonela, leonie, leonna, leonor, leonora, leora
leota, lesa, lesha, lesia, leslee, lesley, lesli, lesly, leslye, lessie, leta, letha, leticia, letisha, letitia
lettie, letty, lexa, lexi, lexie, lexis, lexus, lexy, leya, leyah, leyla, leylani, leyna, lezlie, lia, liah, liana
liane, lianna, lianne, libbie, libby, liberty, lida, lidia, liesel, liesl, lila, lilah, lili, lilia, lilian, liliana
lilianna, lilibeth, lilith, lilla, lillee, lilli, lillia, lillian, lilliana, lilliann, lillianna, lillianne, lillie
lillith, lilly, lillyan, lillyana, lillyann, lillyanna, lillyanne, lily, lilyan, lilyana, lilyann, lilyanna, lilyanne
lina, linda, lindi, lindiwe, lindsy, linette, linley, linnea, linnette, linsey, liora, lioudmila
lisa, lisabeth, lisamarie, lisandra, lisbeth, lise, liset, lisette, lisha, lissa, lisset, lissette, lita, litzy
liudmyla, liv, livia, liya, liyah, liyana, liz, liza, lizabeth, lizbet, lizbeth, lizet, lizeth, lizett, lizette
lizzette, lizzie, lluvia, lois, lola, lolita, lona, londa, londyn, londynn, loni, lonna, lora, loraine, loralee
loralei, loreal, loree, loreen, lorelai, lorelei, lorena, lorene, loretha, loretta, lori, loria, loriann, lorianne
lorie, lorina, lorinda, lorine, lorissa, lorita, lorna, lorraine, lorretta, lorri, lorrie, lory, loryn, lottie, lotus
louann, louanne, louella, louisa, louise, lourdes, louvenia, lovely, lovina, lu, luana, luann, luanna, luanne, lucero
luci, lucia, luciana, lucianna, lucie, lucienne, lucila, lucile, lucille, lucina, lucinda, lucretia, lucy, luella
luisa, luiza, lula, lulu, luna, lupita, lura, luvenia, luz, lyanna, lyda, lydia, lyla, lylah, lynae, lynda, lyndee
lyndi, lyndia, lyndsay, lyndsey, lyndsi, lyndsie, lynelle, lynetta, lynette, lynlee, lynna, lynnae, lynne, lynnea
lynnette, lynnlee, lynsey, lyra, lyssa, lyudmila, mabel, mable, mabry, macayla, macee, macey, machelle, maci, macie
mackayla, mackenna, mackenzi, mackenzie, mackenzy, macy, madaline, madalyn, madalynn, maddie, maddilyn, maddison
maddisyn, maddyn, madelaine, madeleine, madelene, madelin, madeline, madelyn, madelyne, madelynn, madelynne, madge
madilyn, madilynn, madina, madisen, madison, madisson, madisyn, madlyn, madolyn, madonna, madysen, madyson, mae
maegan, maeghan, maelee, maelyn, maelynn, maeva, maeve, magali, magaly, magan, magda, magdalen, magdalena, magdalene
magen, maggie, magnolia, maha, mahala, mahalia, mahi, mahogany, mai, maia, maiah, maida, maija, maile, maira, mairead
maisey, maisha, maisie, maisy, maisyn, maite, maithripala, maiya, maizie, maizy, maja, makaela, makaila, makala
makaya, makayla, makaylah, makaylee, makeda, makena, makenna, makenzi, makenzie, makenzy, makia, makinley, makiya
makiyah, makya, makyla, malaika, malak, malala, malana, malani, malaya, malayah, malayna, malaysia, malea, maleah
maleia, maleigha, malena, malerie, malgorzata, mali, malia, maliah, maliha, malika, malikah, malina, malinda, malisa
malissa, maliya, maliyah, malka, malky, mallie, mallori, mallorie, mallory, malorie, malory, mamata, mamie, manal
manda, mandi, mandie, mandy, manha, manju, manuela, maple, mara, marah, maranda, marbella, marcela, marcelina
marceline, marcella, marcey, marchelle, marci, marcia, marcie, marcy, mareli, marely, maren, marena, margaret
margarett, margarette, margarita, margaux, marge, margery, margie, margo, margot, margret, marguerite, mari, maria
mariaelena, mariafernanda, mariah, mariajose, mariam, mariama, marian, mariana, mariann, marianna, marianne, maribel
maribelle, maribeth, maricarmen, maricela, maricella, maricruz, marie, mariel, mariela, marielena, mariella, marielle
mariely, marietta, marigold, marija, marijane, marijo, marika, mariko, marilee, marilou, marilu, marilyn, marilynn
marina, marinda, marine, maris, marisa, marisela, marisha, mariska, marisol, marissa, marita, maritza, marivel
mariya, mariyah, mariza, marjorie, marjory, markayla, markeisha, markesha, markia, markisha, markita, marla, marlaina
marlana, marlee, marleen, marleigh, marlena, marlene, marleny, marli, marlie, marlina, marline, marly, marlys, marna
marni, marnie, marquetta, marquisha, marquita, marquitta, marrisa, marrissa, marsha, marta, martha, marti, martika
martina, marva, marvella, marwa, mary, marya, maryah, maryalice, maryam, maryan, maryann, maryanna, maryanne
marybeth, maryelizabeth, maryellen, marygrace, maryjane, maryjo, marykate, marylee, marylin, marylou, marylouise
marylyn, marylynn, maryn, maryrose, marysol, maryssa, mataya, mathilda, matilda, matilde, mattea, mattie, mattison
maude, maudie, maura, maureen, maurine, mavis, maxine, may, maya, mayah, mayawati, maybelle, maycee, maycie, mayla
maylee, maylene, maylin, mayra, mayrin, mayte, mayzie, mazie, mazikeen, mckayla, mckenna, mckenzi, mckenzie, mckenzy
mckinlee, mckinsey, mckinzie, mea, meadow, meagan, meagen, meaghan, meah, meara, mechelle, medina, meena, meera, meg
megan, meggan, megha, meghan, meghann, mei, meilani, meira, meisha, mekayla, mekenzie, melaina, melaine, melanee
melaney, melani, melania, melanie, melannie, melany, melba, melea, meleah, melena, melia, melina, melinda, melisa
melissa, melissia, melita, meliza, mellanie, mellisa, mellissa, melodee, melodi, melodie, melody, melonie, melony
melva, melvina, melynda, melyssa, memory, meranda, merari, mercedes, mercedez, merci, mercy, meredith, meri, merida
merideth, meridith, merilee, merilyn, merissa, merlene, merri, merrie, merrilee, merrily, merry, meryl, mesha, meta
mette, mia, miabella, miah, micaela, micayla, michaela, michaele, michaelene, michaella, michaelle, michala, michayla
micheala, michela, michelina, micheline, michell, michella, michelle, mickayla, micki, miesha, migdalia
mignon, mikaela, mikaila, mikala, mikayla, mikaylah, mikenna, mikenzie, miki, mikki, mikyla, mila, milagro, milagros
milah, milana, milani, milania, mildred, mileena, milena, miley, miliana, milinda, milissa, milla, millicent, millie
milly, mimi, mina, minda, mindi, mindy, minerva, minna, minnie, mira, mirabel, mirabella, mirabelle, miracle, miranda
mirella, mireya, miriah, miriam, mirian, mirna, mishelle, missy, misti, mistie, misty, mittie, mitzi, mitzie, mitzy
miya, miyah, mmamoloko, moana, moesha, moira, molli, mollie, molly, mona, monae, monalisa, monet, monette, monica
monika, monique, monisha, monserrat, monserrath, montserrat, morganne, morghan, moriah, morrigan, muna, muriel, mya
myah, myasia, myeisha, myesha, myia, myisha, mykaela, mykala, mykayla, mykenzie, myla, mylah, mylee, myleigh, mylie
myra, myracle, myranda, myriah, myriam, myrna, myrtis, myrtle, nacole, nada, nadeen, nadene, nadezhda, nadia, nadine
nadira, nadiya, nadiyah, nadja, nadya, nahla, nahomi, nahomy, naia, naila, nailah, nailea, naima, naimah, naiomi
nairobi, naisha, naiya, naja, najah, nakayla, nakeisha, nakesha, nakisha, nakita, nakiya, nakiyah, nala, nalani
naledi, naliyah, nallely, nami, nan, nancee, nanci, nancie, nancy, nandini, nanette, nannette, nannie, naomi, naomie
naomy, nariah, nariyah, nasya, natacha, natalee, nataleigh, natali, natalia, natalie, nataliia, nataly, natalya
natasha, natashia, nathalia, nathalie, nathaly, natisha, natosha, naudia, nautica, nava, navaeh, naveah, navya, nawal
naya, naydelin, nayeli, nayelli, nayely, nayla, nayomi, nechama, nechirvan, necole, neda, nedra, neela, neelam, neely
neena, neha, neida, neila, neisha, nelda, nelida, nell, nella, nellie, nelly, nena, neomi, nereida, nereyda, neriah
nerissa, nessa, neta, nettie, neva, nevaeh, nevaeha, neve, neveah, neysa, nhi, nia, niah, niamh, niara, niccole
nichelle, nichol, nichole, nicholette, nicholle, nicki, nickole, nicol, nicole, nicoletta, nicolette, nicolina
nicolle, nicollette, nida, nidhi, nidia, niesha, nika, nikayla, niki, nikia, nikisha, nikki, nikkia, nikole, nila
nilah, nilda, nilsa, nina, ninfa, niomi, nirmala, nirvana, nisa, nisha, nissa, nita, nitya, nivea, niya, niyah, nneka
noelani, noelia, noella, noelle, noemi, noemy, nohemi, nokuthula, nola, nomvula, nona, nora, norah, noreen, norene
nori, norine, norma, noura, nova, novalee, novaleigh, novella, nubia, nuvia, nya, nyah, nyasia, nydia, nyesha, nyla
nylah, nyomi, nyra, nyssa, oakleigh, oaklyn, oaklynn, oceana, octavia, october, odalis, odalys, odelia, odessa
odette, ofelia, oksana, ola, olena, oleta, olga, olha, oliva, olive, olivia, olympia, olyvia, oma, ona, oneida, oona
opal, ophelia, oralia, oriana, orianna, orysia, ouida, pa, paetyn, paige, paislee, paisleigh, paisley, paityn
paizlee, paizley, palma, paloma, pam, pamala, pamela, pamelia, pamella, pandora, pansy, paola, paradise, parisa
passion, patience, patrica, patrice, patricia, patrina, patrisha, patsy, patti, pattie, patty, paula, pauletta
paulette, paulina, pauline, payge, pearl, pearlie, pearline, peggie, peggy, peighton, penelope, penney, penni, pennie
penny, penpa, pepper, peri, perla, perri, persephone, pessy, petra, petrina, phaedra, phebe, philippa, phillis
philomena, phoebe, phumzile, phylicia, phylis, phyliss, phyllis, pia, pilar, piper, pippa, polina, polly, pooja
poppy, porscha, porsche, porsha, portia, pratibha, precious, preeti, preslee, presleigh, preslie, pricila, pricilla
princess, priscila, priscilla, prisha, priti, priya, priyanka, promise, prudence, pyper, qiana, quanisha, queen
queenie, quiana, quintina, rachael, rachal, racheal, rachel, rachele, rachell, rachelle, racquel, radhika, rae
raeann, raeanna, raeanne, raechel, raegan, raelee, raeleigh, raelene, raelyn, raelynn, raena, rafaela, rahma, raina
rainy, raisa, raizel, raizy, ramiyah, ramona, ramya, rana, ranae, randa, randee, randi, ranee, rania, raniya, raniyah
ranjana, raquel, rasheeda, rashel, rashell, rashelle, rashida, rashonda, raven, ravyn, rawan, raya, rayah, rayana
rayann, rayanna, rayanne, raychel, raygan, rayla, raylee, rayleen, rayleigh, raylene, raylyn, raylynn, rayna, rayven
razan, rea, reaghan, reanna, reatha, reba, rebbecca, rebeca, rebecca, rebeccah, rebecka, rebeka, rebekah, rebekka
rebekkah, reem, reema, reena, regena, regenia, regina, regine, reginia, reina, remona, rena, renae, renata, renate
renay, renda, renea, renee, renesmee, renetta, renita, renna, resa, reta, retha, retta, reva, reya, reyna, rhea
rheanna, rhema, rhiana, rhianna, rhiannon, rhoda, rhona, rhonda, rhylee, ria, riana, rianna, richelle, rida, rihanna
rikki, rileigh, rilynn, rima, rina, risa, rise, rita, riva, rivka, rivkah, rivky, riya, robbyn, roberta, robyn
robynn, rochel, rochell, rochelle, rocio, rolanda, roma, romana, romelia, romi, romina, romona, romy, rona, ronda
ronica, ronisha, ronna, ronni, rori, rorie, rosa, rosabella, rosalba, rosalee, rosalia, rosalie, rosalina, rosalind
rosalinda, rosaline, rosalva, rosalyn, rosalynn, rosamaria, rosana, rosann, rosanna, rosanne, rosaria, rosaura, rose
roseann, roseanna, roseanne, rosella, roselle, roselyn, roselynn, rosemarie, rosemary, rosetta, roshanda, roshni
roshonda, rosia, rosie, rosina, rosio, rosita, roslyn, roslynn, rosy, rowena, roxana, roxane, roxann, roxanna
roxanne, roxie, roxy, roya, royalty, roza, rozanne, rozlyn, rubi, rubie, ruby, rubye, ruhi, rukmini, rupa, ruth
rutha, ruthann, ruthanne, ruthie, rya, ryah, ryann, ryanna, ryanne, rylea, rylee, rylei, ryleigh, rylie, rylynn
saanvi, saba, sabella, sabina, sabine, sable, sabra, sabrena, sabrina, sade, sadia, sadie, safa, safia, safiya
sahana, sahar, sahara, sahasra, saida, saige, saira, sakina, sakinah, sakura, salena, salina, sallie, sally, salma
sama, samaira, samanta, samantha, samara, samarah, samaria, samatha, samaya, samia, samiah, samira, samirah, samiya
samiyah, sammantha, sammi, samone, samya, samyra, sana, sanaa, sanai, sanaya, sandee, sandi, sandie, sandra, sania
saniah, saniya, saniyah, sanjana, sanjuana, sanjuanita, sanna, santa, santina, sanvi, sanya, saoirse, saphira
sapphire, sara, sarabeth, sarah, sarahi, sarai, saralyn, saray, saraya, sarena, sari, saria, sariah, sarina, sarita
sariya, sariyah, sarojini, sarrah, sasha, saskia, saundra, savana, savanah, savanna, savannah, savina, saya, saydee
saylor, sayra, sayuri, scarlet, scarlett, scarlette, scotlyn, seana, seanna, season, sebrina, sedona, seema, segolene
sela, selah, selena, selene, selin, selina, selma, semia, sena, senna, september, sera, serafina, seraphina, seren
serena, serene, serenity, serina, serinity, serita, sevgil, shaela, shaelyn, shaelynn, shaila, shaina, shaindy
shakayla, shakera, shakia, shakira, shakita, shakyra, shala, shalanda, shalee, shalon, shalonda, shalyn, shalynn
shamara, shameka, shamia, shamika, shamira, shamiya, shamya, shana, shanae, shanay, shanaya, shanda, shandi, shandra
shanea, shanee, shaneka, shanel, shanell, shanelle, shanequa, shani, shania, shaniah, shanice, shaniece, shanika
shaniqua, shanique, shanise, shanita, shaniya, shaniyah, shanna, shannah, shannan, shannel, shannen, shanta, shantae
shantal, shantay, shante, shantel, shantell, shantelle, shanti, shantia, shanya, shaquana, shaquita, shara, sharae
sharan, shardae, sharee, sharell, sharen, sharhonda, shari, sharice, sharie, sharika, sharilyn, sharina, sharita
sharla, sharleen, sharlene, sharlotte, sharlyn, sharmaine, sharman, sharolyn, sharon, sharonda, sharri, sharron
sharyl, sharyn, shasta, shatara, shauna, shaunda, shaunna, shaunta, shaunte, shavon, shavonda, shavonne, shawana
shawanda, shawanna, shawna, shawnda, shawnee, shawnna, shawnta, shawnte, shawntel, shayla, shaylee, shaylin, shaylyn
shaylynn, shayna, shealyn, sheba, sheena, sheila, sheilah, shekinah, shela, shelba, shelbi, shelbie, shelby, shelia
shella, shelley, shelli, shellie, shelly, shemeka, shemika, shena, shenika, shenita, shenna, shera, sheree, shereen
sherell, sherelle, sheri, sherice, sherie, sherika, sherilyn, sherita, sherly, sherlyn, sheronda, sherree, sherrell
sherri, sherrie, sherril, sherry, sherryl, sheryl, sheryle, sheryll, sheyenne, sheyla, shiann, shianne, shiela
shifra, shila, shira, shireen, shirlee, shirleen, shirlene, shirley, shivani, shiza, shona, shonda, shondra, shonna
shonta, shonte, shoshana, shree, shreya, shriya, shruti, shyann, shyanna, shyanne, shyla, shylah, sia, siana, siani
sianna, siara, sibyl, sicily, sidra, siena, sienna, siera, sierra, sierrah, signe, sigrid, silvana, silvia, sima
simona, simran, sinai, sindy, sinead, siobhan, sirena, siri, sirimavo, sithembile, siya, skai, skarlett
skyla, skylah, skylee, skylyn, skylynn, skyy, sloane, smriti, sneha, socorro, sofia, sofie, sofiya, solana, solange
soledad, soleil, somer, sommer, sona, sonali, sondra, sonia, sonja, sonjia, sonora, sonya, sophia, sophie, soraya
sparkle, spring, stacee, stacey, staci, stacia, stacie, star, starla, starlene, starlet, starr, stasia, stefani
stefania, stefanie, stefany, steffanie, steffany, stella, stephaine, stephani, stephania, stephanie, stephannie
stephany, stephenie, stephine, stevi, stori, stormi, stormie, story, suanne, sue, sueann, suellen, sulema, sumaya
sumer, summer, sunday, sunita, sunni, sunnie, sunshine, suri, sury, susan, susana, susann, susanna, susannah, susanne
susette, sushma, susie, susy, suu, suzan, suzana, suzann, suzanna, suzannah, suzanne, suzette, suzi, suzie, suzy
svetlana, svitlana, sybil, syble, sydnee, sydney, sydni, sydnie, syeda, sylvia, sylvie, symone, symphony, synthia
syreeta, tabatha, tabetha, tabitha, taelor, taelyn, taelynn, tahira, tahlia, taina, taira, taisha, taja, tajuana
takara, takayla, takeisha, takia, takisha, takiya, takiyah, tala, talaya, taleah, taleen, tali, talia, taliah, talina
talisa, talisha, talitha, taliya, taliyah, tallulah, talya, tama, tamala, tamara, tamarah, tamarra, tamatha, tamaya
tambra, tameika, tameka, tamekia, tamela, tamera, tamesha, tami, tamia, tamica, tamie, tamika, tamiko, tamira
tamisha, tamiya, tamiyah, tammara, tammera, tammi, tammie, tammy, tamra, tamya, tamyra, tana, tanasia, tanaya, tandra
taneisha, taneka, tanesha, taneshia, tangela, tangie, tani, tania, tanika, tanisha, taniya, taniyah, tanja, tanna
tanvi, tanya, tara, tarah, taraji, tari, tarra, tarrah, tarsha, taryn, tasha, tashara, tashia, tashina, tasia
tasneem, tatiana, tatianna, tatiyana, tatyana, tatyanna, taunya, tausha, tavia, tawana, tawanda, tawanna, tawni
tawny, tawnya, taya, tayah, tayla, taylar, taylee, taylynn, tea, teaghan, teah, teaira, teana, teanna, teara, teddi
teena, tehya, teia, teisha, telisa, telisha, temeka, temperance, tempest, tena, tenaya, tenesha, tenika, tenisha
tenley, tennille, teonna, tequila, tera, terah, tereasa, teresa, terese, teresia, teresita, teressa, teri, terica
terina, terisa, terra, terresa, terri, terria, terrica, terrie, tesa, tesha, tesia, tesla, tess, tessa, tessie, teya
teyana, thais, thalia, thandi, thandiwe, thania, thea, theadora, theda, theia, thelma, theodora, theresa, therese
theresia, theressa, thokozile, thomasina, thomasine, thresa, thuli, thuy, tia, tiana, tianna, tiara, tiare, tiarra
tiera, tierney, tierra, tiesha, tiffaney, tiffani, tiffanie, tiffany, tiffiney, tiffini, tiffiny, tiffney, tijuana
tillie, tilly, timberly, timeka, timia, timika, tina, tinamarie, tinisha, tinley, tinsley, tiona, tionna, tirzah
tisa, tisha, tiyana, tkeyah, toi, tomasa, tomeka, tomi, tomika, tommi, tona, tonda, tonette, toni, tonia, toniann
tonie, tonisha, tonja, tonya, tori, toria, torie, tosha, toshia, tova, towanda, toya, tracee, tracey, traci, tracie
tracye, treasa, treasure, trena, tresa, tressa, tressie, treva, triana, tricia, trina, trinitee, triniti, trinity
trish, trisha, trista, trudi, trudie, trudy, tsitsi, tuesday, tulip, twana, twanda, twanna, twila, twyla, tyana
tyanna, tyasia, tyeisha, tyesha, tyeshia, tyisha, tyla, tynesha, tynisha, tyonna, tyra, tytiana, tytianna, tzipora
tziporah, uma, una, ursula, vada, vaeda, valarie, valencia, valentina, valeri, valeria, valerie, valery, valinda
valkyrie, vallerie, valorie, vanda, vanesa, vanessa, vania, vanita, vanity, vanna, vannesa, vannessa, vanya, vashti
vasiliki, vasundhara, vayda, veda, velda, velia, velma, velva, velvet, venessa, venetia, venice, venita, venus, vera
verda, verena, verenice, verity, verla, verlene, verna, vernetta, vernice, vernita, verona, veronica, veronika
veronique, vesta, vianca, vianey, vianna, vianney, vickey, vicki, vickie, vicky, victoria, vida, vienna, viki, vikki
viktoria, viktoriia, vilma, vina, vincenza, viola, violet, violeta, violetta, violette, virgie, virginia, viridiana
vita, vittoria, viviana, vivianna, vivianne, vivien, vivienne, vjosa, vonda, vonnie, vy, wanda, wanita
wednesday, wende, wendi, wendie, wendolyn, wendy, whitley, whitney, whittney, wilda, wilhelmina, willa, willene
willette, willow, wilma, windy, winifred, winnie, winnifred, winona, winry, winter, wonda, wrenlee, wrenley, wynne
wynona, wynter, xena, xenia, ximena, xiomara, xitlali, xitlaly, xochilt, xochitl, xyla, yadhira, yadira, yahaira
yajaira, yalitza, yalonda, yamila, yamile, yamilet, yamileth, yamilex, yana, yaneli, yanely, yanet, yaneth, yanira
yaquelin, yara, yareli, yarely, yaretzi, yaretzy, yaritza, yashica, yasmeen, yasmin, yasmina, yasmine, yatziri
yazmin, yazmine, yecenia, yehudis, yekaterina, yelena, yelitza, yenifer, yesenia, yesica, yessenia, yessica, yevgenia
yingluck, yitty, yoana, yocelin, yocheved, yohana, yolanda, yolonda, yoselin, yoselyn, ysabel, ysabella, yulanda
yuliana, yulianna, yuliia, yulisa, yulissa, yuliya, yuna, yuridia, yusra, yvette, yvonne, zabrina, zada, zadie
zahara, zahira, zahra, zahraa, zaida, zailey, zaina, zainab, zaira, zakia, zakiya, zakiyah, zakiyyah, zaliyah, zamira
zamiyah, zamora, zamya, zana, zandra, zanele, zaniah, zaniya, zaniyah, zara, zarah, zari, zaria, zariah, zarina
zariya, zariyah, zarqa, zaya, zayda, zayla, zaylee, zayna, zaynab, zayra, zeina, zeinab, zelda, zelie, zella, zelma
zena, zenaida, zendaya, zenia, zenobia, zeynep, zharia, zhavia, zhuri, zia, zina, zinnia, zipporah, zita, ziva, ziya
ziyah, zoe, zoee, zoey, zofia, zoha, zohra, zoie, zoila, zola, zona, zooey, zora, zoraida, zoya, zsuzsanna, zuleika
zulema, zuleyka, zulma, zuri, zuzana, zya, zyana, zyla, zylah, zyra
`);

/** Names that both sexes bear. */
export const NEUTRAL_NAMES = lexicon(`
aaren, aarin, aarya, aaryn, abrar, abriel, adair, adama, adel, adell, adi, adison, adonai, adrain, adrean, adriann
adrien, adryan, afton, ahmari, aidyn, airam, ajani, akari, akira, alaa, alexi, alexie, alexis, alexsis, ali, alika
alix, allyn, alpha, alva, aly, alyx, amando, amani, amaree, amari, amarie, amarii, amauri, amen, amere, ameya, amiri
amoni, amor, amore, amory, an, anay, andersen, andi, andra, andrea, andree, anel, angel, angle, anh, anjel, ara, ardell
arden, ardis, aren, ari, arian, arie, ariel, arien, aries, arin, arion, aris, arlen, arley, arlie, arlin, arlis
arlyn, armani, armoni, arnell, arrow, artemis, artie, artis, aryn, asante, aseel, ashante, ashby, ashley, ashten, ashtin
ashton, ashtyn, asiah, aspen, atlee, atley, aubrey, aubry, auburn, auden, audie, august, augusta, augustine, aundra
austen, austyn, avari, aven, avery, avi, avian, avion, avon, avry, ayan, ayomide, ayven, azari, azariah, aziah
azrael, azriel, azure, baby, bailey, baily, bao, barrie, baylen, bayley, baylor, bela, bellamy, bennie, bentlee
berkeley, berkley, berlin, bernell, bernie, beryl, bethel, bevin, billie, blair, blaize, blayke, blayne, blessing
blue, bobbie, bowie, bradlee, braedyn, braelyn, brailyn, braxtyn, braylin, braylyn, braylynn, breck, brecken, breckin
breckyn, breeze, breon, briar, brighton, briley, britain, britt, brittan, britton, brogan, brook, bryar, bryer, bryn
burnell, cache, cadyn, caelan, cai, caidence, caidyn, calin, callahan, callan, callaway, cam, camari, camdyn, cameo
cameran, cameren, cameryn, campbell, camrin, camryn, carey, carlin, carlisle, carman, carmel, carmon, caroll, caron
carrington, carrol, carroll, carsen, carsyn, cartier, cary, casey, cashmere, catlin, cayce, caylen, cayman, cedar
chaise, chaka, chan, chancey, chandler, chaney, channing, channon, charleston, charley, charlie, charly, charon
chayce, chayse, che, cherokee, chesley, chevy, cheyne, chi, chosen, chozen, chris, christain, christan, christen
christien, christon, clair, clancy, clarke, claudie, clemmie, cleo, clovis, coda, codi, codie, coley, collen, collier
collins, collyn, concepcion, conley, copeland, corby, corbyn, corie, corin, corrie, corry, cortney, coty, courtenay, courtney
cove, cree, crimson, cris, curley, cyan, cypress, daelyn, dailyn, dakoda, dakota, dakotah, dallas, dallis, dalyn
damani, damari, damoni, dana, dandrea, danell, daniele, daniell, dann, dannie, danyel, danyell, darby, darcy, darian
darien, daris, darrian, daryn, dasani, davi, davie, davy, dawsyn, dayle, daylin, de, deandra, deandrea, deane, dee
dekota, del, delane, dell, delma, demaris, demetric, demetrice, demetris, dempsey, denali, denim, deniz, dennie
denver, deondra, dereon, derin, deryl, desi, destin, destine, devan, deven, devin, devine, devon, devonne, devyn
devynn, dione, dior, divine, dominique, dominque, domonique, dondi, donell, donelle, donnis, donya, dorian, dorris
dorsey, dory, dresden, drew, dru, drue, dusty, dwan, dylann, dyllan, earlie, eastyn, edan, eden, egypt, elan, elia
eliah, elie, elisha, eliyah, elizah, ellery, ellington, elliot, elliott, ellis, ellison, elon, ely, eman, emari
emersen, emerson, emery, emile, emmanuelle, emmerson, emori, emory, emry, emrys, erie, eris, errin, evelyn, ever, everest
evin, evon, evren, evyn, ezrah, ezri, farrell, farren, farris, fenix, ferris, finlay, finlee, finley, finnley
frankie, freedom, gabrial, gabriele, gabriell, gale, garnet, garnett, gaylen, gentry, georgie, germaine, gerry
gianni, glennis, golden, gracen, gray, graycen, graysen, greer, grey, guadalupe, gussie, hadyn, hagan, haiden, haidyn
haile, halen, halo, halston, han, harbor, harlem, harley, harlow, harlyn, hartley, haven, hayden, haydn, haylen
hayven, henley, hilary, holland, hollis, honor, hudsyn, huntley, ilya, iman, imari, indiana, indigo, indy, infant, ira, iram
iran, irie, isa, isley, issa, itzae, ivey, ivon, ivory, izel, izzy, jackie, jacky, jacque, jacy, jadan, jaden, jadin
jadore, jadyn, jae, jaeden, jaedyn, jael, jaelen, jaelin, jahari, jai, jaidan, jaiden, jaidyn, jailen, jailyn, jaime
jalani, jalin, jalyn, jame, jamelle, jamey, jamiah, jamie, jammie, jamy, jan, janiel, jariah, jaxsyn, jaxyn, jaycee
jaydan, jaydee, jaydin, jaydn, jaydyn, jaye, jaylan, jaylen, jaylin, jaylyn, jayme, jaymie, jaziah, jazz, jean, jelani
jene, jennings, jensen, jensyn, jentry, jere, jeriah, jersey, jeryl, jesiah, jessee, jessey, jessi, jessiah, jessie
jessy, jewell, jia, jimi, jimmie, jin, jireh, jody, joell, joey, johnell, johnie, johnnie, jona, jonell, jonnie
jontae, jonte, jordan, jorden, jordin, jordon, jory, josey, jourdan, jovi, jream, jrue, juel, jule, jules, jullian
july, juno, jupiter, justice, justis, justyce, kacee, kacey, kacy, kadence, kadyn, kaedyn, kaelan, kaelen, kaelin
kai, kaidence, kaidyn, kailan, kailen, kailin, kaimana, kalan, kalani, kalei, kalen, kalin, kallan, kallen, kam
kamani, kamari, kamauri, kamdyn, kameron, kameryn, kamil, kamren, kamrin, kamryn, karan, kareen, karel, karey, karol
karon, karrington, karry, karsen, karsyn, karter, kartier, kary, kasey, kashmere, kashmir, kasyn, kayce, kayden
kaydin, kaylan, kayle, kaylen, kaylon, kaylor, kc, keagan, keelin, keelyn, keigan, keilyn, keiran, kelby, kelcey
keller, kelley, kelly, kellyn, kem, kemani, kemari, kemper, kendal, kendall, kendel, kendell, kenley, kennie, kenyata
kenyatta, keoni, kerby, kerin, kerry, kevyn, keylin, khai, khali, khamani, khamari, khari, khristian, kiari, kiernan
kim, kimani, kimi, kimmy, kingsley, kiran, kirby, kit, koa, kobi, kobie, kodi, kodie, koi, kolbi, kolbie, kolby
korbyn, koren, korey, korie, kota, kree, kris, krishna, kristan, kristian, kriston, krystian, kylar, kylen, kylin
kym, kymani, kyree, kyrie, la, lacy, ladell, ladon, lael, laiken, laine, lajuan, lake, laken, lakin, lakota, lan
landis, landry, landyn, lanell, lannie, laramie, larkin, larrie, larue, lashaun, lashawn, lashon, lashun, latrell
laurin, lavelle, lavern, laverne, lavon, layken, layne, le, lee, legaci, legacy, leighton, lennie, lennis, lennon
lennox, lenox, leone, leshawn, leslie, levern, levy, lexington, leyton, lian, lin, lindell, linden, lindley, lindsay, lindsey, lindy
linh, linn, linnie, linzy, lior, little, logen, loghan, london, loran, loren, lorenza, lorin, lorry, lou, love, lovie
lowen, loy, loyal, loyalty, loyce, luan, lucky, lue, lupe, lux, lyn, lyndell, lynden, lynell, lynn, lyric, lyrik
macon, macyn, madden, maddix, maison, majesty, makari, makiah, malin, marcell, marcelle, marice, marin, marion
markie, marlen, marley, marlo, marlow, marlowe, marlyn, marque, marquette, mars, marshell, martie, martine, marty
marvel, marvis, masyn, maury, maven, maxie, maysen, mayson, mazi, mccall, mckay, mckinley, mecca, mel, memphis, mena
mendy, mercer, merle, merlyn, merrill, merritt, mica, micah, micaiah, micha, michal, michel, michele, mickey, mickie, micky
mika, mikah, mikal, mikell, miko, milan, miller, minh, mischa, misha, monroe, montana, montie, morgan, morgen, murphy
my, mycah, mychael, mychal, myka, mykah, mykal, mykel, mykell, mylan, najee, nakai, nakia, nana, naseem, natividad
naveen, navi, navy, nazareth, neema, neftali, neko, nery, nevada, nickey, nickie, nicky, nicola, nihal, nijah, nikita
nikola, nile, nima, noa, noel, noor, notnamed, nour, novah, nuri, nyjah, nyree, oakland, oaklee, oakley, ocean, ocie
odie, ollie, omega, onyx, ora, ori, osiris, ossie, otha, ozell, ozzie, pacey, paden, page, paiton, palmer, paris
parish, parker, parris, parrish, pat, payden, payson, payten, payton, peace, perrin, peyton, phoenix, phoenyx, phuong
praise, presley, prestyn, quin, quincey, quincy, quinlan, quinn, ragan, rain, raine, rainey, raja, raleigh, rama
ramsey, randie, rani, rashawn, ravin, ravon, rayaan, rayan, raye, raylen, raylin, rayn, rayne, raynell, reagan, rebel
reda, reece, reegan, rees, reese, reeve, regan, reign, reilly, remi, remington, remy, ren, rene, renley, rennie
reynolds, rhian, rhiley, rhyan, rhyder, rhylan, rhythm, rian, ricci, ricki, ridley, riki, rilee, riley, rilyn, rio
rion, riot, ripley, river, rivers, riyan, robbi, robbie, robbin, robie, robin, rockie, rogue, romaine, romie, ronell
roni, rooney, rory, rosario, roshawn, rowan, rowen, rowyn, royal, royale, rudi, rue, rumi, rye, ryen, rylan, rylen
ryley, rylin, ryver, sacha, sagan, sage, sai, sailor, salah, salem, salome, samar, samari, sami, sammie, san, sandy
santana, sascha, sawyer, schuyler, schyler, scottie, scout, sekani, semaj, seneca, sequoia, seven, sevyn, shade
shadow, shae, shai, shaine, shalom, shamari, shamel, shamir, shan, shannon, shanon, shaquan, shawne, shay, shaya
shayden, shaye, shayne, shea, sheridan, sheron, sherrill, sherron, shia, shilo, shiloh, shirl, sidney, silver, simcha, simone
sina, sincere, sinclair, sky, skye, skylar, skyler, skylor, sloan, sol, sonnie, sora, sparrow, spenser, stacy
stephane, sterling, stevie, storm, stormy, sully, summit, sumner, sunny, surya, sutton, swayze, syncere, taegan, tai
tailor, tal, talin, talyn, tam, tamar, tamari, tandy, tanis, taran, taren, tarin, tashawn, tatum, taylan, taylen
tayler, taylin, taylon, taylor, taytum, teagan, teagen, teal, teddie, teegan, tegan, teigan, temple, tennyson, tenzin
terran, terrill, terry, terryl, teryl, teryn, thai, thanh, thao, tien, tiernan, timber, tobey, tobi, tobie, toby
tommie, tonnie, torey, torian, torrance, torre, torrey, torri, torrie, torry, tory, toy, tracy, tramaine, trinidad
tristen, tristin, tristyn, troi, tru, true, truth, trystan, trysten, trystin, tully, tylar, tylee, tylin, unique
unknown, uri, val, valen, valentine, valor, verdell, vernell, vernie, vi, victory, vinnie, vivian, waverly, weslee, willia
willie, winslow, wisdom, wren, wylie, wynn, yael, yancy, yanni, young, yuki, yuri, zaire, zakaria, zamari, zaylin
zen, zephaniah, zephyr, zeppelin, zhane, ziah, ziggy, zion, zuriel, zyan, zyion, zyon
`);
