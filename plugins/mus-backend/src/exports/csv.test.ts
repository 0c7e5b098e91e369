import { toCsv } from './csv';

describe('toCsv', () => {
  it('keeps Danish letters, quotes, semicolons and line breaks', () => {
    expect(toCsv([['Æblegrød; "sød"\nog varm', 'på Ærø']])).toBe(
      '\ufeff"Æblegrød; ""sød""\nog varm";på Ærø\r\n',
    );
  });

  it.each(['=1+1', '+45 12', '-x', '@SUM(A1)', '\tx', '\rx'])(
    'lets %j be no formula',
    text => {
      const [line] = toCsv([[text]])
        .slice(1)
        .split('\r\n');
      expect(line.replace(/^"/, '')).toMatch(/^'/);
    },
  );
});
