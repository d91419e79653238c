import type { Marked } from './found';

/** A piece of a text, marked or not. */
export interface MarkedPiece {
	readonly text: string;
	readonly marked: boolean;
}

/** Cuts a text at its marks; the pieces joined are the text. */
export function cutMarked({ text, marks }: Marked): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let at = 0;
	for (const { start, end } of marks) {
		pieces.push({ text: text.slice(at, start), marked: false });
		pieces.push({ text: text.slice(start, end), marked: true });
		at = end;
	}
	pieces.push({ text: text.slice(at), marked: false });
	return pieces.filter((piece) => piece.text !== '');
}
