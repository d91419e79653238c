import { gzipSync } from 'node:zlib';
import { packGazetteer } from '../gazetteer/packed/pack-gazetteer';
import { getContent } from './content';

let packed: Uint8Array<ArrayBuffer> | undefined;

/** The whole gazetteer, packed and compressed, for a browser's worker to open. */
export function packedIndex(): Uint8Array<ArrayBuffer> {
	packed ??= new Uint8Array(gzipSync(packGazetteer(getContent().gazetteer), { level: 9 }));
	return packed;
}
