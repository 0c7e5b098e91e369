/** Errors of our own code, whose messages quote no data. */
const plain = ['TypeError', 'ReferenceError', 'RangeError'];

interface Issue {
  readonly code?: string;
  readonly path?: readonly PropertyKey[];
}

function details(error: Error): string {
  const { code, issues } = error as { code?: unknown; issues?: Issue[] };
  if (Array.isArray(issues)) {
    return issues
      .map(issue => `${issue.path?.map(String).join('.')}: ${issue.code}`)
      .join(', ');
  }
  if (plain.includes(error.name)) return error.message;
  return typeof code === 'string' ? code : '';
}

/**
 * An error for the log: name, code and place. The message of an error of the
 * database or of a parser quotes values, so it stays out (a person's text must
 * appear in no log line).
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line));
  const place = frames.slice(0, 4).map(line => line.trim());
  return [error.name, details(error), ...place]
    .filter(part => part !== '')
    .join(' ');
}
