/** Cells that a spreadsheet would run as a formula begin with one of these. */
const formula = /^[=+\-@\t\r]/;

/** Told to spreadsheets, so that æ, ø and å are read as they are. */
const BYTE_ORDER_MARK = '\ufeff';

function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[;"\n\r']/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/**
 * Rows as a file that Danish spreadsheets open by a double click: semicolons,
 * UTF-8 with its mark, lines ended as RFC 4180 says. No cell becomes a formula.
 */
export function toCsv(rows: ReadonlyArray<readonly string[]>): string {
  const lines = rows.map(row => row.map(cell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
