import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readSettings } from './readSettings';

const mus: JsonObject = {
  organisation: {
    id: 'skovlund',
    name: 'Skovlund Kommune',
    hrGroup: 'group:default/HR',
    operatorGroup: 'group:default/it-drift',
  },
  mail: {
    from: 'MUS <mus@skovlund.example>',
    host: 'relay',
    allowedDomains: ['Skovlund.example'],
  },
  keys: {
    ring: [{ id: '2026-1', secret: 'x' }],
    store: { client: 'better-sqlite3', connection: 'keys.sqlite' },
  },
};
const read = (change: JsonObject, production = false) =>
  readSettings(
    new ConfigReader({
      app: { baseUrl: 'https://intra.skovlund.example/' },
      mus: { ...mus, ...change },
    }),
    { production },
  );

describe('settings', () => {
  it('has a sensible value for what is left out', () => {
    const { organisation, mail, demo, keys } = read({});
    expect(organisation).toMatchObject({
      zone: 'Europe/Copenhagen',
      councilName: 'MED-udvalget',
      hrGroup: 'group:default/hr',
      dueTime: '07:00',
      advanceNoticeDays: 14,
      onceMoreAfterDays: 14,
      crowdedDay: 6,
      sendOnDaysOff: false,
      quietHours: { from: '18:00', until: '07:00' },
      accessLogDays: 730,
      seniorAge: 58,
      neutralCalendar: false,
      allowedMailDomains: ['skovlund.example'],
      portalUrl: 'https://intra.skovlund.example',
    });
    expect(mail).toMatchObject({
      port: 587,
      maxConnections: 3,
      perMinute: null,
      perDay: null,
      uncertain: 'resend',
      requireTls: false,
    });
    expect([demo, keys.generated]).toEqual([false, false]);
  });

  it('quiet hours can be moved or switched off, and a demo has none unless it names them', () => {
    const quietHours = (change: JsonObject) =>
      read(change).organisation.quietHours;
    const late = { delivery: { quietHours: { from: '20:00' } } };
    expect(quietHours(late)).toEqual({ from: '20:00', until: '07:00' });
    expect(quietHours({ delivery: { quietHours: false } })).toBeNull();
    expect(quietHours({ demo: { enabled: true } })).toBeNull();
    expect(quietHours({ demo: { enabled: true }, ...late })).not.toBeNull();
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'a zone that is none',
      {
        organisation: { ...(mus.organisation as JsonObject), zone: 'Danmark' },
      },
      /mus\.organisation\.zone/,
    ],
    ['a time that is none', { followUp: { time: '7' } }, /mus\.followUp\.time/],
    [
      'quiet hours that are no times',
      { delivery: { quietHours: { from: 'sent' } } },
      /mus\.delivery\.quietHours\.from/,
    ],
    [
      'quiet hours in the middle of the day',
      { delivery: { quietHours: { from: '07:00', until: '18:00' } } },
      /mus\.delivery\.quietHours: they begin in the evening/,
    ],
    [
      'a negative number of days',
      { followUp: { advanceDays: -1 } },
      /mus\.followUp\.advanceDays/,
    ],
    [
      'an unknown key store',
      { keys: { store: { client: 'mysql', connection: '' } } },
      /mus\.keys\.store\.client/,
    ],
    [
      'an unknown word',
      { mail: { ...(mus.mail as JsonObject), uncertain: 'maybe' } },
      /mus\.mail\.uncertain/,
    ],
  ])('says which key is wrong: %s', (_what, change, message) => {
    expect(() => read(change)).toThrow(message);
  });

  it('refuses demo data and a generated key in production, and wants TLS there', () => {
    const keys = {
      store: { client: 'better-sqlite3', connection: 'keys.sqlite' },
    };
    expect(read({ keys, demo: { enabled: true } }).keys.generated).toBe(true);
    expect(() => read({ demo: { enabled: true } }, true)).toThrow(
      /mus\.demo\.enabled/,
    );
    expect(() => read({ keys }, true)).toThrow(/mus\.keys\.ring/);
    expect(read({}, true).mail.requireTls).toBe(true);
  });
});
