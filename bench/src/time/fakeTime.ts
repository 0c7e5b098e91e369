import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const places = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/faketime/libfaketimeMT.so.1',
  '/usr/local/lib/faketime/libfaketimeMT.so.1',
];

/** The library of libfaketime (Debian: `apt install libfaketime`), or where LIBFAKETIME says; undefined: there is none. */
export function findLibrary(): string | undefined {
  const named = process.env.LIBFAKETIME;
  return (named ? [named] : places).find(path => existsSync(path));
}

/**
 * A clock for every process that is started from now on, PostgreSQL included;
 * the seconds of the machine go on as ever.
 */
export class FakeTime {
  private readonly file: string;

  constructor(library: string) {
    // PostgreSQL reads it as another user.
    const folder = mkdtempSync(join(tmpdir(), 'samtale-time-'));
    this.file = join(folder, 'offset');
    Object.assign(process.env, {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: this.file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    });
  }

  /** It is this moment now, for all of them. */
  set(instant: string): void {
    const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
    const sign = seconds < 0 ? '' : '+';
    writeFileSync(this.file, `${sign}${seconds}\n`, { mode: 0o644 });
  }

  /** Processes that are started later have the machine's clock again. */
  end(): void {
    delete process.env.LD_PRELOAD;
  }
}
