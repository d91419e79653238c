import type { WriteStream } from 'node:tty';

/** Written over this often at most. Milliseconds. */
const every = 200;

/** One line on standard error that is written over, and only where a person is watching. */
export class FilterProgress {
	readonly #stream: WriteStream;
	readonly #start = performance.now();
	#reports = 0;
	#bytes = 0;
	#shown = 0;

	constructor(stream: WriteStream) {
		this.#stream = stream;
	}

	add(reports: number, bytes: number): void {
		this.#reports += reports;
		this.#bytes += bytes;
		const now = performance.now();
		if (!this.#stream.isTTY || now - this.#shown < every) return;
		this.#shown = now;
		const seconds = (now - this.#start) / 1000;
		const megabytes = this.#bytes / 1e6;
		const rate = (megabytes / seconds).toFixed(1);
		this.#write(`${this.#reports} reports, ${megabytes.toFixed(1)} MB, ${rate} MB/s`);
	}

	/** A line that stays. */
	say(message: string): void {
		if (this.#stream.isTTY) this.#write('');
		this.#stream.write(`${message}\n`);
	}

	end(): void {
		if (this.#stream.isTTY) this.#write('');
	}

	#write(text: string): void {
		this.#stream.write(`\r\u001b[K${text}`);
	}
}
