// Runs in the pages for handing on, which have no other script: addresses get the origin that they are read on, and a
// button beside a field copies what it holds. Without it, the fields can be selected by hand.
(() => {
	/** @type {NodeListOf<HTMLTextAreaElement>} */
	const fields = document.querySelectorAll('textarea');
	/** @type {HTMLElement | null} */
	const said = document.querySelector('[data-said]');

	/** @param {HTMLTextAreaElement} field */
	const copy = async (field) => {
		try {
			await navigator.clipboard.writeText(field.value);
			return true;
		} catch {
			field.focus();
			field.select();
			return document.execCommand('copy');
		}
	};

	/** @type {HTMLElement | null} */
	const origin = document.querySelector('[data-origin]');
	if (origin) origin.hidden = false;
	for (const field of fields) {
		const { rooted } = field.dataset;
		if (rooted) field.value = field.value.replace(rooted, () => location.origin + rooted);
		/** @type {HTMLButtonElement | null} */
		const button = document.querySelector(`button[data-copy="${field.id}"]`);
		if (!button || !said) continue;
		button.hidden = false;
		button.addEventListener('click', async () => {
			const copied = await copy(field);
			// Emptied first, so that the same words are read out again.
			said.textContent = '';
			requestAnimationFrame(() => {
				said.textContent = (copied ? said.dataset.copied : said.dataset.failed) ?? '';
			});
		});
	}
})();
