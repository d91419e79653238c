import { formatNumber } from './format-en';
import { counted } from './words-en';

/** What the tour says. */
export const tourWords = {
	crumb: 'Tour',
	title: (story: string) => `Tour: ${story}`,
	heading: (steps: number) => `The story in ${counted(steps, 'step', 'steps')}`,
	intro:
		'What was claimed, denied and left unverified, told place by place from the quoted reports. The map shows the places of each step together.',
	hint: {
		scroll: 'Scroll, or use Next and Previous.',
		keys: 'The ← and → keys do the same. Esc leads from the map back to the step.'
	},
	take: (steps: number) => `Take the tour: ${counted(steps, 'step', 'steps')}`,
	progress: (number: number, of: number) => `${formatNumber(number)} of ${formatNumber(of)}`,
	self: 'address of this step',
	said: (number: number, of: number, title: string) =>
		`Step ${formatNumber(number)} of ${formatNumber(of)}: ${title}`,
	onMap: 'On the map:',
	steps: 'Steps of the tour',
	controls: 'Tour',
	previous: 'Previous',
	next: 'Next',
	toStep: (title: string) => `step: ${title}`,
	back: 'Back to this step',
	end: 'The tour ends here.',
	goOn: 'Read on, place by place'
} as const;
