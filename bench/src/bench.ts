/** One measured figure against what it must at least be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Null: told, not judged. */
  readonly atLeast: number | null;
  readonly detail: string;
}

/** One bench: measures and tells. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

const verdict = ({ value, atLeast }: Figure) => {
  if (atLeast === null) return '      ';
  return value >= atLeast ? 'ok    ' : 'BELOW ';
};

/** A figure as a line of text. */
export function figureLine(figure: Figure): string {
  const limit = figure.atLeast === null ? '' : ` (at least ${figure.atLeast})`;
  return `${verdict(figure)}${figure.name.padEnd(44)}${figure.value.toFixed(2)}${limit}  ${figure.detail}`;
}

/** Whether a figure is what it must be. */
export function isMet({ value, atLeast }: Figure): boolean {
  return atLeast === null || value >= atLeast;
}
