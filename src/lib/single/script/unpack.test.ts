import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpack } from './unpack';

const pack = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');

it('gives back what was packed, in any script', async () => {
	const value = { name: 'پنجشیر', quoted: '"</script>\n', at: [69.5, 35.3] };
	expect(await unpack(pack(value))).toEqual(value);
});

it('fails on a text that was cut, rather than give half of it', async () => {
	const packed = pack(Array.from({ length: 500 }, (_, i) => i * i));
	await expect(unpack(packed.slice(0, packed.length / 2))).rejects.toThrow();
});
