import { error } from '@sveltejs/kit';
import { wayBack } from './way-back';

/** Answers 404, with every way back. */
export function notFound(): never {
	error(404, { message: 'Not found', ways: wayBack() });
}
