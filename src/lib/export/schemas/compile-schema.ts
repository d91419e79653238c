import { Ajv2020 } from 'ajv/dist/2020';

/** Problems that a JSON schema (2020-12) finds in a value; none where it holds. `iri` means an absolute one. */
export function compileSchema(schema: object): (value: unknown) => string[] {
	const ajv = new Ajv2020({
		allErrors: true,
		strict: true,
		strictTypes: false,
		strictRequired: false
	});
	ajv.addFormat('iri', (text: string) => URL.canParse(text));
	const validate = ajv.compile(schema);
	return (value) =>
		validate(value)
			? []
			: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
