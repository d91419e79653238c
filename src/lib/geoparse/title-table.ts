import { wordSet } from './word-set';

/**
 * Offices, ranks and callings that stand directly before a person's name, in lower case: "spokesman Maisam Nazari",
 * "General Abdul Wudod Zara".
 */
export const titlesBefore = wordSet(`
mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord dame prof prof. professor rev reverend bishop archbishop pope rabbi imam
mullah maulana ayatollah sheikh shaikh shah emir sultan king queen prince princess duke duchess baron count
president vice-president minister premier chancellor secretary governor mayor senator congressman congresswoman
representative rep. sen. gov. councillor councilman councilwoman councilor alderman commissioner ambassador envoy
diplomat chief leader chairman chairwoman chairperson chair director manager head deputy spokesman spokeswoman
spokesperson commander general gen. colonel col. lieutenant lt. captain capt. sergeant sgt. major admiral marshal
brigadier corporal private officer constable detective inspector superintendent sheriff warlord
judge justice attorney lawyer prosecutor solicitor barrister
journalist reporter correspondent editor author writer poet novelist historian analyst columnist photographer broadcaster
activist organizer organiser campaigner protester volunteer economist scientist researcher engineer teacher student
doctor nurse surgeon physician psychologist epidemiologist
actor actress singer rapper musician comedian artist director producer model designer
coach striker midfielder defender goalkeeper quarterback pitcher player driver boxer golfer
businessman businesswoman entrepreneur billionaire founder owner trader farmer resident witness
father mother brother sister son daughter husband wife uncle aunt cousin grandfather grandmother
saint candidate nominee lawmaker politician legislator strategist adviser advisor aide`);

/** Words in an office that follow its place: "U.S. Secretary of State", "Kabul Mayor". Lower case. */
export const officeWords = wordSet(`
president vice prime minister premier chancellor secretary governor mayor senator congressman congresswoman ambassador
envoy diplomat chief leader chairman director deputy spokesman spokeswoman spokesperson commander general king queen
prince princess emperor sultan emir representative commissioner foreign defense defence interior finance attorney
parliament supreme lawmaker troops embassy consul`);

/** Given names that are not places, or are people far more often; a capitalised word after one is a surname. */
export const givenNames = wordSet(`
aaron abdul abdullah abigail abraham adam adams ahmad ahmed aisha alan albert alejandro alex alexander alexandra alexis ali
alice alicia alison allen amanda amina amir amy ana andre andrea andreas andrew angela angelo anita ann anna anne
anthony antonio antony antoine arnold arthur ashley ashraf asif audrey barack barbara barry ben benjamin bernard bernie
beth betty bill billy bob boris brad brandon brenda brian bruce bryan caitlin carl carla carlos carmen carol caroline
catherine cathy cecilia charles charlie cheryl chris christian christina christine christopher cindy claire claude colin
connor craig cristina crystal curtis cynthia daniel daniela danny dave david dean deborah debra denise dennis derek
diana diane diego dmitry don donald donna dorothy doug douglas duncan dwight dylan ed eddie edgar edward edwin eileen
elena eli elijah elizabeth ellen emily emma emmanuel eric erica erik ernest esther ethan eugene eva evan evelyn fatima
felix fernando frances francesca francesco francis francisco frank franklin fred frederick gabriel gareth gary gavin
gene geoffrey george gerald gerard gilbert giovanni giuseppe glenn gloria gordon grace graham grant greg gregory
guillermo gustavo guy hamid hannah hans harold harriet harry hassan heather hector heidi helen henri henry herbert
hillary howard hugh hugo hussein ian ibrahim igor imran irene isaac isabel isabella ismail ivan jack jackie jacob
jacqueline jacques jaime jake james jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jeremy
jerry jesse jessica jesus jill jim jimmy joan joaquim joaquin joe joel joan johan johannes john johnny jon jonathan jorge jose
joseph joshua josé juan juana judith judy julia julian julie juliet justin karen karim karl kate katherine kathleen
kathryn kathy katie keith kelly ken kenneth kerry kevin khalid kim kimberly kirsten klaus kristen kumar kyle larry laura
lauren laurence lawrence leah lee leo leon leonard leroy leslie lewis liam linda lindsay lindsey lisa lloyd logan lois lopez
louis louise lucas lucy luis luke lydia lynn malcolm manuel marc marco marcus margaret maria marie marilyn mario mark
marlene martha martin marvin mary matt matthew maurice max megan melanie melissa michael michel michelle miguel mike
mikhail mohamed mohammad mohammed monica moses muhammad mustafa nadia nancy naomi natalie natasha nathan nathaniel neil
nelson nicholas nick nicola nicolas nicole nigel nikki nikolai nina noah noel nora norman oliver olivia omar oscar owen
pablo pamela patricia patrick paul paula pauline pedro peggy penny perry pete peter phil philip philippe phillip phyllis
pierre priya rachel rafael rahul ralph ramon randy rashid raul ray raymond rebecca reginald rene ricardo richard rick
rita rob robert roberta roberto robin rod roger roland ron ronald rosa rose rosemary ross roy ruben rudolf rudy russell ruth
ryan sally salman sam samantha samuel sandra sanjay sara sarah scott sean sergei sergey seth shane shannon sharon shaun
sheila shirley sidney simon sonia sophia sophie stacy stanley stephane stephanie stephen steve steven stewart stuart susan suzanne
sylvia tamara tania tanya tara ted teresa terence terry theodore theresa thomas tiffany tim timothy tina todd tom tommy
tony tracy trevor ursula valerie vanessa vera vernon veronica vicki victor vincent viktor vladimir walter
wanda warren wayne wendy wesley wilfred will william willie yasmin yuri yusuf yvonne zachary zoe`);

/** Places that are given names as well: alone they are places, before another capitalised word they are people. */
export const placesThatAreGivenNames = wordSet(`
adelaide alexandria asia austin brooklyn carolina charlotte chad chelsea chester clinton cleveland dakota dallas florence
georgia hamilton houston hudson india ireland israel jackson jefferson jordan kent kenya kingston lincoln london lourdes madison
marion milan montana nevada orlando paris phoenix preston raleigh regina salem san santiago savannah sienna sofia
stanley sydney troy trinidad tyler valencia victoria vienna virginia washington wellington winston carson cairo holland denver`);
