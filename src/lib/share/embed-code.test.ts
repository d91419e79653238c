import { expect, it } from 'vitest';
import { embedCode } from './embed-code';

it('writes a frame with a title, whatever characters that has', () => {
	expect(embedCode('https://example.org/embed/a/b/?x=1&y=2', '“A” & <B> "C"')).toBe(
		'<iframe src="https://example.org/embed/a/b/?x=1&amp;y=2" title="“A” &amp; &lt;B> &quot;C&quot;" width="100%" height="640" style="border:0" loading="lazy"></iframe>'
	);
});
