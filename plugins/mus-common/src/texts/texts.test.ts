import { say, sayDay, textGroups, texts, TextGroup } from './index';

const groups = Object.keys(textGroups) as TextGroup[];

describe('texts', () => {
  it.each(groups)(
    '%s says everything in both languages, with the same places to fill',
    group => {
      for (const [code, pair] of Object.entries(textGroups[group])) {
        const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
        expect([code, pair.da.trim(), pair.en.trim()]).toEqual([
          code,
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
        ]);
        expect(places(pair.en)).toEqual(places(pair.da));
      }
    },
  );

  it('has the states of the glossary, word for word', () => {
    const words = (group: TextGroup) =>
      Object.values(texts.da[group]).join(' · ');
    expect(words('talkStates')).toBe(
      'Inviteret · Forbereder · Klar til samtale · Samtale holdt · Handleplan godkendt · Under opfølgning · Afsluttet · Udskudt · Takket nej · Trukket tilbage',
    );
    expect(words('planStates')).toBe(
      'Kladde · Afventer godkendelse · Godkendt · Ændret siden godkendelse · Afsluttet',
    );
    expect(words('taskStates')).toBe(
      'Planlagt · I gang · Udført · Udgået · Overskredet',
    );
    expect(words('followUpStates')).toBe(
      'Planlagt · Forfalden · Holdt · Ikke afholdt',
    );
  });

  it('fills in numbers, names and days', () => {
    expect(say('da', 'problems', 'tooLong', { max: 500 })).toBe(
      'Må højst være 500 tegn.',
    );
    expect(say('en', 'hints', 'onlyTheTwo', { other: 'Mette Holm' })).toBe(
      'In the portal only you and Mette Holm can read this.',
    );
    expect(
      say('da', 'followUpWarnings', 'holiday', { name: '2026-12-24' }),
    ).toContain('torsdag den 24. december 2026');
  });

  it('does not fall over a code it does not know', () => {
    expect(say('da', 'problems', 'fromTheFuture')).toBe('Er ikke gyldig.');
    expect(say('da', 'talkStates', 'toString')).toBe('Ukendt');
  });

  it('says days as people do', () => {
    expect(sayDay('da', '2026-12-24')).toBe('torsdag den 24. december 2026');
    expect(sayDay('en', '2026-12-24')).toBe('Thursday 24 December 2026');
    expect(sayDay('da', 'not a day')).toBe('not a day');
  });
});
