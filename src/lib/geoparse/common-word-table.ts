import { wordSet } from './word-set';

/**
 * Ordinary words, in lower case, that begin a sentence or a heading, or that some small town is named for. A capital
 * on one of these is no evidence of a name.
 */
export const commonWords = wordSet(`
a about above according across act action add advance after again against age ago agree ah air all allow almost alone along
already also although always am amid among an and angel another answer any anyone anything april are area aries arm army
around art as ash ask assault at attack attorney author away back bad bag baker ball band bank bar barber base basic bath battle bay be beach
bear beauty because bed been before begin behind being bell below best better between beyond big bill bird bishop black blue board
boat body book both bow box boy branch brave bread bridge bright bring brown build burn bush business but butler buy by call came camp can
cannon cape car card care carpenter carry case cash castle cat cause centre center central chance change charity charm chase chief child church
circle city clay clean clear climax close cloud coal coast coffee cold college come coming commerce common concord congress consider content
convent cook cool cope core corner correct cost could council country county course court cove cover cream creek crew cross crown
cut cyclone dad daily damage dark data day days de dead deal dear death deep defiance delight democrat despite dial did different dinner do
does dog don door double down draw dream drive driver drop due during dust each eagle earlier early earth east eastern easy eat echo economy edge egg
eight either elder eleven else empire end energy enough enterprise even ever every everyone everything example except
experience experiment eye face fact fair faith fall family far farm farmer father fear federal few field fifth fight fine fire first fish fisher five flag
flat flood florist flower fly following food for force forest fork former forward found four fox frank free freedom fresh friend friendship
from front fruit full further galaxy garden gas gate gem general gentry get giant give given gladiator go god gold golden good governor grace grand
granite gray great green grey ground group grove grow guard guide gun had half hall halt hand happy harbor hard harmony has have having
hawk he head health heart heavy help hence her here hero high hill him himself his hit hold holiday holy home honor hood hope hot
hour hours house how however huge human hundred hundreds hunter i ice idea ideal if image images in inc independence indeed industry inside instead institute internet into iron is
island it its itself jewel job joint journal joy judge jump just justice keep key kid kind king knight know lady lake lamb land large last lately
late later latter law lead leader league leave left legal less let level liberal liberty life light like likely lily line lion list little live local
lock logan lone long look lord lost lot love low lower loyal lucky magic main major make male man many march mark market marshal mason master
matter may mayor me mean meanwhile media mercury merit metal mid middle mile military mill mine minister mission mobile moderate modern
mom money month months monument moon more moreover most mother mount mouth move much muse music must my name nation national native natural navy near nearby
nearly need neighboring neighbouring neither never nevertheless new news next nice night nine no nobody none nor north northern not note
nothing now number oak obama ocean odd of off office officials often oil old olive on once one only onto open opportunity or orange order organizer
other others otherwise our out outside over overall own page paid palm park part party pass past path patience peace peak pearl people
perhaps person phone pictures pilot pine pink plain plains plan play please point police pool poor pope population port post poverty prayer price
pride prime prince princess private progress promise protest protesters public pull pure quality quarry queen question quick quiet quite radio rain rapid rather reach read
reading real reason recently red refuge reform regional republic republican reserve rest rice rich ride right ring rise river road rock rose round
royal ruby rule run rural saddle safe said saint sale same sand say says school scout sea second secret security see seems senate senator
senior sent separately september seven several shadow shall share she ship shop shore short should show side sight silver similarly simple since
sing single sir sister site six sky small smith so social soda soldier some someone something son soon south southern spark special speed
split spring square staff stage star start state states station stay steel step still stock stone stop storm story strange stranger stream
street strong style success such sugar summer summit sun sunset super support supreme sure surprise sweet swift table take taken tar tax teacher tell ten
thank that the their them then there therefore these they thing things think third this thorn those though thousands three through throughout thus tiger time
times to today together told tomorrow too top total tower town traders trail train traffic training travel tree true trust truth try tuesday turn twelve twenty two uncle
under union united unity universal university until up upon us use used usually valley van various very via victory view village
villagers violence voice wait walker wall want war warm warning was watch water way we weather wednesday week weeks welcome well went were west western what
whatever when where whether which while white who whole whom whose why wide wild will wind wing winter wish with within without woman women
wonder wood word words work workers world worth would wow writing yard year years yellow yes yesterday yet york you young your youth zero
shut stone said son sun won dale dell deputy gap gary green grant hay hays hunt marsh moor moss pike price rich rush sage sands self sharp shell ware bay brief
union victor alma amber amity angels arena atlas aurora avalon avenue bell bella blossom bliss brook buffalo
century charter chapel clark concrete copper corona coral crescent crystal cumberland cutler darling dolphin dover dragon duke eden effort
eldorado elgin emperor eureka evans fame fountain fox francis fulton gallant garland glory gore grants graves harper harris hazard
horse hudson imperial inch intercourse ivy jasper judge jupiter king kings kiss latin lawn lawrence lisle loving lynch mars martin media
memory menard mercer mesa metropolis midway millions miles mills mirror mitchell moody morning nelson newton nobles normal normandy
novice page paradise parker parks pearl penny plum polo porter potter power powers price quitman racine ransom ray rector reedy reliance
rex rib robin rogers roma romance rose royal russell salt sargent scales scholar scott seal seymour shelter sheriff sherman
short snow solo spencer spirit stanton strong sunrise surf tavern taylor temple terrace thomas thunder time trinity troy truce twin tyrone unicorn valor
venus vernon vice viola virgil vista wake walker walls ward warrior waters weed wells wheeler why wise wolf yale zion`);
