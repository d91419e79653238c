const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** The closed classes of English words, in lower case, straight apostrophes. */
export const determiners = words(
	`the a an this these those some any no every each all both many several few most more another such either neither half much other
	what which whose`
);
export const possessives = words(`my your his her its our their 's '`);
export const subjectPronouns = words(
	`i you he she it we they who someone somebody everyone everybody anyone anybody nobody one others there`
);
export const objectPronouns = words(
	`me him her it us them himself herself itself themselves myself yourself ourselves`
);
export const prepositions = words(
	`of in for from with at by on about against into onto over under through between among during before after since until
	toward towards upon without within across along around behind below beneath beside besides beyond despite down except inside near off
	out outside past per to up via like unlike amid alongside among throughout above than as regarding concerning following including`
);
export const subordinators = words(
	`because if when while although though whereas unless until since as after before once whether where why how so lest`
);
export const whWords = words(`what how why whether who where when if which`);
export const conjunctions = words(`and or but nor & yet`);
export const modals = words(
	`will would can could may might must shall should 'll 'd cannot won't wouldn't can't couldn't shouldn't mustn't ought`
);
export const beForms = words(
	`be is are was were been being am 's 're 'm isn't aren't wasn't weren't get got gets getting`
);
export const haveForms = words(`have has had having 've 'd 's haven't hasn't hadn't`);
export const doForms = words(`do does did don't doesn't didn't`);
export const negations = words(
	`not never no don't doesn't didn't won't wouldn't can't couldn't cannot isn't aren't wasn't weren't haven't hasn't hadn't nobody neither nor hardly without`
);
export const adverbs = words(
	`also not never always often once again still already just even only then now later earlier soon ago recently previously
	repeatedly publicly privately openly reportedly allegedly apparently really actually simply merely quickly immediately sharply
	strongly flatly clearly explicitly specifically instead however meanwhile today yesterday tomorrow tonight long first twice further
	perhaps maybe probably certainly too very quite rather almost nearly ever hardly barely generally usually frequently
	here there together far back well either yet largely increasingly truly finally eventually initially originally so n't thus
	newly widely routinely consistently regularly vigorously boldly angrily falsely famously infamously nonetheless nevertheless`
);
export const timeWords = words(
	`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
	november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week month year morning
	afternoon evening night weekend days weeks months years ago last next early late day earlier later recently`
);
/** Nouns that name an occasion or a medium of saying: "in a statement", "at a rally", "on Twitter". */
export const mediumNouns = words(
	`statement statements interview interviews tweet tweets speech speeches remarks letter letters email e-mail emails memo report reports post posts message messages
	call conference briefing rally rallies event hearing testimony debate appearance video address op-ed column editorial article blog
	twitter facebook telegram instagram television tv radio reporters journalists release broadcast podcast filing documents book telephone phone
	meeting news forum essay note panel town`
);
/** Verbs whose plain form and whose form in -s are as often nouns. */
export const nounVerbs = words(
	`claim report call demand order promise offer attack support plan hope fear doubt worry estimate project forecast view comment remark note
	state question answer request charge label brand talk address statement challenge release issue vow pledge threat protest object
	favor favour champion pitch welcome praise back poll read float mock blast slam fault rule figure reply response appeal
	press study attempt vote work need want guess mention account cause change control cost cover damage deal design effect fight fire
	force form guard hand head help house increase influence interest land last lead limit look lie mark market match matter measure move name
	park pass pay place play point post power practice present process produce program race raise range rate record result return
	rise risk role run sale search seat sense set shape share shift show sign signal sound stage stand start step stop strike struggle style
	surprise surge target term test title top touch tour trade train transfer travel trigger trust turn use visit voice wait walk watch wave win wish witness
	concern aim bid judge rally document list love hate credit volunteer upload plunge catch block draft dress drink drive drop feature file fix flood flow gain gather
	lament echo quote reference detail outline tweet email document cast depict direct level query guarantee desire dispute hint rebuke review tout regret decline push lobby counter`
);
