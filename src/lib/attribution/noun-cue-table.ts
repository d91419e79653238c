import type { Manner } from './attribution';

/** Nouns that stand for something said or thought, by manner; each also in the plural. `noun:prepositions`. */
export const cueNouns: Readonly<Partial<Record<Manner, string>>> = {
	stated: `statement:on,about remark:about comment:about,on announcement:of declaration:of description:of explanation:of
		message testimony word insistence:on question:about observation
		argument:for,against characterization:of portrayal:of`,
	claimed: `claim:of,about allegation:of,about,against assertion:of,about accusation:of,against contention insinuation charge:of complaint:about,of`,
	denied: `denial:of rejection:of dismissal:of rebuttal:of refusal`,
	confirmed: `confirmation:of assurance:of affirmation:of`,
	urged: `call:for demand:for appeal:for plea:for request:for warning:of,about,against recommendation order`,
	promised: `promise:of pledge:of vow offer:of threat:of guarantee:of`,
	condemned: `criticism:of condemnation:of denunciation:of attack:on opposition:to skepticism:about,of`,
	acknowledged: `admission:of acknowledgment:of acknowledgement:of confession:of apology:for`,
	proposed: `proposal:for,on suggestion plan:for endorsement:of support:for backing:of praise:for,of`,
	reported: `report:of,on rumor:of,about rumour:of,about estimate:of prediction:of,about conclusion forecast:of projection:of decision assessment:of`,
	thought: `belief:in opinion:of,on,about view:of,on,about hope:of,for fear:of,about concern:about,over,with worry:about,over desire:for wish
		expectation:of intention:of doubt:about assumption conviction:about position:on stance:on willingness reluctance suspicion:of,about
		impression admiration:for,of`
};
