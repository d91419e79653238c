import type { Manner } from './attribution';

/**
 * Verbs by which something is said or thought, by manner. Each entry is `verb:frames[:prepositions]`. Frames say what may
 * follow: `t` a clause with or without "that", `T` only with "that", `w` an indirect question, `q` a quotation, also
 * after what is said ("…, she said"), `n` a noun phrase, `i` an infinitive, `o` a noun phrase and an infinitive
 * ("urged them to leave"), `a` a noun phrase with "as", `A` only with
 * "as", `r` the one spoken to stands first ("told the court that").
 */
export const cueVerbs: Readonly<Record<Manner, string>> = {
	stated: `say:tqwi suggest:tqwn tell:tqwro add:tq note:tqwn explain:tqw:to continue:q reply:tq:to respond:tq:to,by recall:tqwn state:tq
		write:tqw:of,about tweet:tqn remark:tq:on observe:tq comment:q:on,about declare:tqna announce:tqni mention:tqn
		emphasize:tqwn emphasise:tqwn stress:tqwn underscore:tqn underline:tqn reiterate:tqn repeat:tqn speak::of,about,out
		talk:w:about,of describe:wna call:n joke:tq quip:tq shout:tq yell:tq chant:nq cry:q whisper:tq mutter:tq
		tout:na portray:na characterize:na characterise:na depict:na cast:A paint:na label:n dub:n brand:n liken:n
		compare:n ask:wqnroi:about,for,whether inquire:w:about wonder:wq:about discuss:wn answer:tq counter:tq
		conclude:Tq summarize:n elaborate:q:on point:Tq:to,out reference:n cite:n quote:n refer::to invoke:n
		echo:n clarify:tqn specify:Tn outline:n detail:nw lament:tqn
		complain:tq:about,of testify:tq:about,to argue:tqw:for,against,over interject:q muse:tq:about,on
		marvel:tq:at boast:tq:about,of brag:tq:about bemoan:n email:q retort:q pontificate:q:about
		exclaim:q rant:q:about,against gush:q:about intone:q deadpan:q crow:q wax:q opine:tq preach:n hail:na
		express:n voice:n convey:n articulate:n`,
	claimed: `claim:tqni allege:tqi assert:tqn contend:tq insist:tq:on,upon maintain:tq purport:i profess:ni
		imply:tn insinuate:tn hint:tq:at posit:t theorize:t charge:Tq accuse:n:of blame:n:for,on misrepresent:n
		exaggerate:n dispute:wn:over debunk:n distort:n`,
	denied: `deny:tn reject:n refute:n rebut:n dismiss:na disavow:n repudiate:n contradict:n downplay:n
		disagree:tq:with,about discount:n rebuff:n decline:i`,
	confirmed: `confirm:tqwn verify:twn affirm:tn corroborate:n attest:t:to vouch::for reaffirm:tn`,
	urged: `urge:oTn:for ask:o call::for,on,upon implore:oqn beg:oqi:for exhort:on plead:q:for,with order:on command:o
		instruct:on direct:o demand:Tniq request:Tn:from advise:oTn:against warn:tqrno:of,about,against caution:tqrn:against,about
		encourage:on press:o:for push::back insist::on lobby:o:for,against appeal::for recommend:tnq advocate:n:for prod:o remind:rtqn:of
		challenge:no`,
	promised: `promise:tqniro pledge:tqni vow:tqni swear:tqi guarantee:tn offer:ni:to threaten:Tni assure:rtqn:of commit:i:to
		undertake:i:to`,
	condemned: `condemn:nq criticize:na:for criticise:na:for denounce:na blast:na:for slam:na:for attack:na:for rip:n
		decry:n lambaste:na:for deride:na ridicule:na:for mock:na:for chastise:n:for rebuke:n:for bash:n:for
		scold:rn:for fault:n:for assail:na:for deplore:n disparage:n castigate:n:for excoriate:n:for pan:n knock:n:for object:Tq:to
		protest:Tqn:against,about,over oppose:n rail::against,about question:nw censure:n hammer:n:for skewer:n:for trash:n pillory:n
		belittle:n berate:n:for hit::back,out,at,on lash::out,at vilify:n resent:n malign:n savage:n grill:n:on,about`,
	acknowledged: `acknowledge:tqn admit:tqn:to concede:tqn confess:tq:to apologize:q:for,to apologise:q:for,to allow:T grant:T
		recognize:tn recognise:tn confide:tq agree:tiqw:with,on,to disclose:twn reveal:tqwn regret:tn own::up`,
	proposed: `propose:Tni float:n endorse:n back:n support:n praise:n:for applaud:n:for defend:na
		welcome:n laud:n:for commend:n:for favor:n favour:n champion:n promote:n propound:n unveil:n embrace:n pitch:n
		nominate:n extol:n hype:n justify:n plug:n stand::by`,
	reported: `hear:t report:tqwn find:Tt show:t indicate:tw estimate:t predict:tqn project:ti forecast:tn calculate:t
		learn:T:of determine:T rule:T:against,out hold:T signal:tn attribute:n reflect:n:on chronicle:n uncover:n
		demonstrate:tw certify:T narrate:n relay:n recount:nwq relate:n
		read:q sing:q prophesy:t`,
	unverified: '',
	thought: `think:tqw:of,about believe:tqw:in know:tw:about,of hope:ti:for,to want:io:to fear:tn:for doubt:twn feel:t:about expect:tion:to
		consider:a worry:tq:about,over suspect:t assume:t intend:i plan:i:on,for,to wish:tiof:for prefer:ni regard:na view:na see:a:as
		understand:twn realize:tw realise:tw remember:tnw forget:T decide:Ti:against anticipate:tn guess:t imagine:tw figure:t
		envision:na aim:i desire:in deem:n care:w:about appreciate:n admire:n
		reckon:t:on speculate:tq:about aspire:i dream::of ponder:wn mull:n weigh:wn resolve:i opt:i:for,to
		conceive::of perceive:na hypothesize:t trust:n dread:n loathe:n
		reconsider:n misunderstand:n notice:tw`
};
