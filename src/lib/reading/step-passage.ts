/** The keys that lead on and back among passages, as they are shown. */
export const stepKey = { next: 'J', previous: 'K' } as const;

const steps: Readonly<Record<string, 'next' | 'previous'>> = {
	j: 'next',
	']': 'next',
	k: 'previous',
	'[': 'previous'
};

/**
 * Follows a passage's own link to the next or the previous one by a key. Keys count only from within a passage, since
 * single letters anywhere on a page get in the way of speech input (WCAG 2.2, 2.1.4).
 */
export function stepPassage(event: KeyboardEvent): void {
	const step = steps[event.key.toLowerCase()];
	// On many keyboards brackets need AltGr, which counts as Control and Alt.
	const isChord =
		(event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
	if (!step || isChord || !(event.target instanceof Element)) return;
	const link = event.target.closest('[data-passage]')?.querySelector(`[data-step="${step}"]`);
	if (!(link instanceof HTMLElement)) return;
	event.preventDefault();
	link.click();
}
