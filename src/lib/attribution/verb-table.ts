/** Common verbs that say nothing: with the cue verbs, they tell where a clause has its verb. */
export const plainVerbs = `
accelerate accompany accomplish account achieve acquire act adapt adjust adopt advance affect afford aim air amount
appear apply appoint approach approve arise arrest arrive assemble assess assign assist attach attempt attend attract
avoid await ban bar battle bear beat become begin behave belong bend benefit bet bind blow board bomb book boost borrow
bother break breathe bring broadcast build burn burst buy cancel capture care carry catch cause cease celebrate change chase
check choose cite claim clash clean clear climb close collapse collect combine come compete complete compose comprise
concern conduct connect consist constitute construct consult consume contact contain contest contribute control convene
convert convict convince cook cool cope copy correct cost count cover crack crash create cross crush cut damage dance dare
date deal decrease deepen defeat define delay delete demolish deny depart depend deploy deport deserve design destroy detain
develop devote die differ dig diminish dine disappear discover discuss dismantle display distribute dive divide dominate donate double draft
drag draw dress drift drink drive drop dry earn ease eat edit elect eliminate emerge employ enable encounter end endure
enforce engage enjoy ensure enter entertain escape establish evacuate evolve examine exceed exchange exclude execute exercise exist
expand expel experience expire explode explore export expose extend face fade fail fall feature feed fight file fill
film finance finish fire fit fix flee float flood flow fly focus follow force form foster freeze fuel fulfill fund gain gather generate
get give go govern grab grow guard halt hand handle hang happen harm haul have head heal hear heat help hide hike hire hit hold host hunt
hurt identify impact implement import impose improve include incorporate increase indict influence inform inherit inject injure insert install
interrupt interview introduce invade invent invest investigate involve isolate jail join jump keep kick kill kiss land last laugh
launch lay lead leap leave lend let lie lift limit link listen live lock look lose lower maintain make manage march mark
marry match matter measure meet merge mind miss mix monitor mount move multiply name negotiate nominate observe obtain occupy occur open
operate organize organise overcome overturn own pack park participate pass pause pay perform permit persuade pick place play please plunge
pose possess pour practice prepare present preserve press prevail prevent proceed process produce prohibit prompt prosecute protect provide
provoke pull punish purchase pursue put qualify quit raid raise range reach react rebuild receive recover recruit reduce reelect
regain register regulate relate relax rely remain remove rent repair repeal replace represent rescue reserve reside resign resist
resolve restore result resume retain retire retreat return reverse review ride rise risk roll run rush sail save scare score
seal search secure seem seize select sell send separate serve set settle shake shape share shift shine shoot shut sign sink sit sleep slide
slow smell smile smoke solve sound spark spend spill split spread spring stabilize staff stage stand start stay steal step stick
stop store storm strengthen stretch strike strip strive struggle study submit succeed suffer sue suit surge surprise surrender surround
survive suspend sustain sweep swim swing switch take target teach tear tend term terminate test tie tighten top touch tour track
trade train transfer transform transport travel treat tremble trigger try turn undergo undermine unite use vanish vary veto violate visit vote
wait wake walk wash waste watch weaken wear weigh win wind withdraw witness work wrap yield
address issue deliver greet thank rank rate push challenge compel rally prohibit require invite accept seek poll highlight document release
publish list illustrate determine prove like love hate judge contemplate ignore credit volunteer refuse post circulate upload need mean speak
`;

/** Irregular verbs: base, past tense, past participle; with a bar where there are two. */
export const irregularVerbs = `
say said said;tell told told;write wrote written;speak spoke spoken;think thought thought;know knew known;feel felt felt;
find found found;show showed shown|showed;hold held held;read read read;see saw seen;understand understood understood;forget forgot forgotten;
swear swore sworn;seek sought sought;cast cast cast;sing sang sung;mean meant meant;overthrow overthrew overthrown;
bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;bet bet bet;bind bound bound;blow blew blown;
break broke broken;bring brought brought;broadcast broadcast broadcast;build built built;burst burst burst;buy bought bought;
catch caught caught;choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;dig dug dug;draw drew drawn;
drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;fight fought fought;flee fled fled;fly flew flown;
freeze froze frozen;get got gotten|got;give gave given;go went gone;grow grew grown;hang hung hung;have had had;hear heard heard;hide hid hidden;
hit hit hit;hurt hurt hurt;keep kept kept;lay laid laid;lead led led;leave left left;lend lent lent;let let let;lie lay lain;lose lost lost;
make made made;meet met met;overcome overcame overcome;pay paid paid;put put put;quit quit quit;rebuild rebuilt rebuilt;ride rode ridden;
rise rose risen;run ran run;sell sold sold;send sent sent;set set set;shake shook shaken;shine shone shone;shoot shot shot;shut shut shut;
sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;spend spent spent;split split split;spread spread spread;spring sprang sprung;
stand stood stood;steal stole stolen;stick stuck stuck;strike struck struck;strive strove striven;sweep swept swept;swim swam swum;
swing swung swung;take took taken;teach taught taught;tear tore torn;undergo underwent undergone;wake woke woken;wear wore worn;
win won won;wind wound wound;withdraw withdrew withdrawn;arise arose arisen;misunderstand misunderstood misunderstood;
overturn overturned overturned;plead pleaded|pled pleaded;beg begged begged;plan planned planned;rip ripped ripped;slam slammed slammed;
admit admitted admitted;commit committed committed;refer referred referred;regret regretted regretted;quip quipped quipped;
prefer preferred preferred;opt opted opted;dub dubbed dubbed;rebut rebutted rebutted;pan panned panned;submit submitted submitted;
occur occurred occurred;stop stopped stopped;drop dropped dropped;permit permitted permitted;grab grabbed grabbed;hug hugged hugged;
transfer transferred transferred;ban banned banned;bar barred barred;drag dragged dragged;fit fitted fitted;step stepped stepped;
wrap wrapped wrapped;jot jotted jotted;prod prodded prodded;forecast forecast forecast;extol extolled extolled;plug plugged plugged;brag bragged bragged;
compel compelled compelled;expel expelled expelled;confer conferred conferred;strip stripped stripped;top topped topped;equip equipped equipped
`;
