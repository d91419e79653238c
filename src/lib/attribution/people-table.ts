const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Titles and nouns that only a woman bears, or only a man. */
export const nounsOfWomen = words(
	`mrs. ms. mrs ms miss spokeswoman chairwoman congresswoman councilwoman businesswoman queen princess mother daughter sister wife actress sen.ator lady duchess`
);
export const nounsOfMen = words(
	`mr. mr sir spokesman chairman congressman councilman businessman king prince father son brother husband actor imam mullah sheikh lord duke`
);

/** Frequent given names, to tell "he" from "she"; names not listed go with either. */
export const womensNames = words(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine samantha
christine emma catherine virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia
hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice julia grace sophia marie denise amber theresa doris
hillary angela theresa fatima aisha maryam zahra leila nadia elena olga irina natalia svetlana ingrid astrid mei yuki sofia isabel lucia carmen
rosa ana chiara giulia francesca amina mariam layla noor kamala nikki marine ursula jacinda malala loretta melania ivanka chelsea`);
export const mensNames = words(`
james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven paul andrew joshua
kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy
walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan
bernie barack mike bill tim ted marco jeb mitt vladimir boris dmitry sergei ivan emmanuel francois hans karl otto ahmad mohammad muhammad mohammed
ali hassan hussein omar abdullah ibrahim mustafa yusuf khalid hamid amrullah antony lloyd martin stephane luis carlos miguel pedro antonio
marco giuseppe luca hiroshi kenji wei jin narendra imran recep viktor andrzej tomas lars erik bjorn joao kwame emeka tariq`);

/** Words that make a name an organisation's, a place's or a thing's. */
export const organisationWords = words(`
party committee university department post times news corporation agency council ministry forces force bank court house senate congress college
institute foundation association union league center centre office bureau commission group company inc inc. corp corp. ltd ltd. school hospital church
network journal press magazine today street avenue city county state states valley river island islands mountain mountains province republic
kingdom nations national international airport act bill law amendment war day republicans democrats americans security service fund project
army navy guard police board authority administration campaign movement front alliance federation television radio herald tribune gazette daily
partnership lake mount port red cross line rail railway bridge desk rights watch square mosque cathedral festival
war treaty accord pact deal protocol conference summit games cup museum theatre theater hall station centre strip gulf sea ocean bay desert
university's north south east west northern southern eastern western`);

/** Offices and titles before a name. */
export const honorifics =
	/^(?:mr\.?|mrs\.?|ms\.?|dr\.?|gen\.?|sen\.?|rep\.?|gov\.?|president|minister|spokesman|spokeswoman|spokesperson|chief|secretary|commander|governor|mayor|senator|judge|chairman|director|general|colonel|leader|king|queen|prince|princess|pope|bishop|imam|mullah|prof\.?)$/u;

/** Other words of an office before a name. */
export const titleWords = new Set(
	'foreign prime vice deputy former acting interior defense defence finance health state attorney police army press secretary chief executive officer u.s. republican democratic representative house speaker'.split(
		' '
	)
);
