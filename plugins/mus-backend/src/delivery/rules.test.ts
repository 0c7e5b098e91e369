import { mails } from '@samtale/backstage-plugin-mus-common';
import { nextTry, relayPause } from './outbox/backoff';
import { ClockGuard } from './worker/ClockGuard';
import { emptyAt } from './log/emptyAt';
import { readCursor, writeCursor } from './log/logCursor';
import { renderHtml } from './letter/renderHtml';
import { renderText } from './letter/renderText';
import { Pace } from './worker/Pace';
import { readFault } from './smtp/smtpFaults';

const now = '2026-12-24T06:00:00.000Z';

describe('backoff', () => {
  it.each([
    [1, '2026-12-24T06:01:00.000Z'],
    [2, '2026-12-24T06:05:00.000Z'],
    [3, '2026-12-24T06:15:00.000Z'],
    [4, '2026-12-24T07:00:00.000Z'],
    [5, '2026-12-24T09:00:00.000Z'],
    [40, '2026-12-24T09:00:00.000Z'],
  ])('refusal %i: next try at %s', (failures, at) => {
    expect(nextTry(failures, now, now, 0)).toBe(at);
  });

  it('spreads by at most a fifth and gives up after five days', () => {
    expect(nextTry(4, now, now, 1)).toBe('2026-12-24T07:12:00.000Z');
    expect(nextTry(40, '2026-12-19T06:00:00.000Z', now, 0)).toBeNull();
    expect(nextTry(40, '2026-12-19T06:00:01.000Z', now, 0)).not.toBeNull();
  });

  it('lets the relay rest longer and longer, five minutes at most', () => {
    expect(
      [1, 2, 3, 4, 5, 6, 60].map(faults => relayPause(faults).seconds),
    ).toEqual([15, 30, 60, 120, 240, 300, 300]);
  });
});

describe('what a failure means', () => {
  const answer = (code: string, command: string, responseCode?: number) => ({
    code,
    command,
    responseCode,
  });

  it.each([
    [
      '550 to RCPT',
      answer('EENVELOPE', 'RCPT TO', 550),
      false,
      { type: 'refused', smtpCode: 550 },
    ],
    [
      '451 to RCPT',
      answer('EENVELOPE', 'RCPT TO', 451),
      false,
      { type: 'refused', smtpCode: 451 },
    ],
    [
      '552 before the dot',
      answer('EMESSAGE', 'DATA', 552),
      false,
      { type: 'refused', smtpCode: 552 },
    ],
    [
      '554 after the dot',
      answer('EMESSAGE', 'DATA', 554),
      true,
      { type: 'refused', smtpCode: 554 },
    ],
    [
      '421 after the dot',
      answer('EMESSAGE', 'DATA', 421),
      true,
      { type: 'refused', smtpCode: 421 },
    ],
    [
      'line cut after the dot',
      answer('ECONNECTION', 'CONN'),
      true,
      { type: 'unanswered', errorClass: 'connection' },
    ],
    [
      'silence after the dot',
      answer('ETIMEDOUT', 'CONN'),
      true,
      { type: 'unanswered', errorClass: 'timeout' },
    ],
    [
      'half an answer after the dot',
      answer('ECONNECTION', 'CONN', 421),
      true,
      { type: 'unanswered', errorClass: 'connection' },
    ],
  ])('%s', (_what, fault, dotted, outcome) => {
    expect(readFault(fault, dotted)).toEqual(outcome);
  });

  it.each([
    ['wrong password', answer('EAUTH', 'AUTH PLAIN', 535), 'auth'],
    ['no TLS', answer('ETLS', 'CONN'), 'tls'],
    ['no such name', answer('EDNS', 'CONN'), 'dns'],
    ['nobody listens', answer('ESOCKET', 'CONN'), 'connection'],
    ['closing', answer('EENVELOPE', 'RCPT TO', 421), 'busy'],
    ['sender not allowed', answer('EENVELOPE', 'MAIL FROM', 550), 'sender'],
    ['no greeting', answer('EPROTOCOL', 'CONN', 554), 'protocol'],
  ])(
    '%s: a fault of the relay, no message dies',
    (_what, fault, errorClass) => {
      expect(readFault(fault, false)).toMatchObject({
        type: 'relayFault',
        errorClass,
      });
    },
  );
});

describe('the clock guard', () => {
  const minute = 60_000;
  const at = (millis: number, apart = 0, drift = 0) => ({
    database: millis + apart,
    wall: millis,
    monotonic: millis - drift,
  });

  it('sends while the clocks agree', () => {
    const guard = new ClockGuard();
    expect([0, 15_000, 30_000].map(millis => guard.agrees(at(millis)))).toEqual(
      [true, true, true],
    );
  });

  it('stops when database and server differ by more than two minutes, goes on after three that agree', () => {
    const guard = new ClockGuard();
    expect(guard.agrees(at(0, 2 * minute))).toBe(true);
    expect(guard.agrees(at(minute, 2 * minute + 1))).toBe(false);
    expect(guard.paused).toBe(true);
    expect([2, 3, 4].map(each => guard.agrees(at(each * minute)))).toEqual([
      false,
      false,
      true,
    ]);
    expect(guard.paused).toBe(false);
  });

  it('sweeps in quick succession are one look: waking it does not end the pause', () => {
    const guard = new ClockGuard();
    expect(guard.agrees(at(0, 3 * minute))).toBe(false);
    const looks = [1, 2, 3, 4, 5].map(each => guard.agrees(at(each * 1_000)));
    expect(looks).toEqual(Array(5).fill(false));
    expect(
      [15_000, 30_000, 45_000].map(millis => guard.agrees(at(millis))),
    ).toEqual([false, false, true]);
  });

  it('stops when the wall clock jumps by more than an hour, either way', () => {
    for (const jump of [61 * minute, -61 * minute]) {
      const guard = new ClockGuard();
      expect(guard.agrees(at(0))).toBe(true);
      expect(guard.agrees(at(minute + jump, 0, jump))).toBe(false);
    }
  });

  it('is not disturbed by long pauses in which all clocks agree', () => {
    const guard = new ClockGuard();
    expect(guard.agrees(at(0))).toBe(true);
    expect(guard.agrees(at(600 * minute))).toBe(true);
  });
});

describe('how much is claimed', () => {
  const after = (millis: number) => {
    const pace = new Pace();
    for (let each = 0; each < 50; each++) pace.took(millis);
    return pace;
  };

  it.each([
    [5, 10, 5],
    [5_900, 10, 5],
    [20_000, 3, 1.5],
    [70_000, 1, 0],
  ])(
    'a relay that takes %i ms a mail: %i per lane, more below %i',
    (millis, perLane, low) => {
      const pace = after(millis);
      expect([pace.perLane, pace.low]).toEqual([perLane, low]);
    },
  );
});

describe('the operator’s page', () => {
  it.each([
    [0, 30, null, 0, null, null],
    // 30 a minute are 24 that come back each minute, so that no minute has more than 30.
    [24, 30, null, 0, null, '2026-12-24T06:01:15.000Z'],
    [240, 30, null, 0, null, '2026-12-24T06:10:15.000Z'],
    [10, null, null, 0, null, '2026-12-24T06:00:16.000Z'],
    [24, 30, null, 0, '2026-12-24T07:00:00.000Z', '2026-12-24T07:01:15.000Z'],
    [24, 30, 100, 76, null, '2026-12-24T06:01:15.000Z'],
    [25, 30, 100, 76, null, '2026-12-25T00:00:18.000Z'],
    [224, 30, 100, 100, null, '2026-12-27T00:01:15.000Z'],
  ])(
    '%i waiting at %s a minute and %s a day (%i today), paused until %s: empty at %s',
    (waiting, perMinute, perDay, sentToday, pausedUntil, at) => {
      const relay = { pausedUntil, sentToday };
      expect(emptyAt(waiting, { perMinute, perDay }, now, relay)).toBe(at);
    },
  );

  it('reads its own cursors and no others', () => {
    const place = { dueAt: now, id: '00000000-0000-4000-8000-000000000001' };
    expect(readCursor(writeCursor(place))).toEqual(place);
    expect(
      [undefined, '', 'x', 'ÆØÅ', Buffer.from('a b').toString('base64url')].map(
        readCursor,
      ),
    ).toEqual(Array(5).fill(undefined));
  });
});

describe.each(Object.values(mails))('$kind as a mail', mail => {
  const hostile = {
    ...mail.sample,
    employee: '<script>alert(1)</script> & "Co"',
    leader: "Ann O'Brien",
  };

  it('is a page of its own with language, one heading and text that stays text', () => {
    const html = renderHtml(mail.content(hostile, 'da'), 'da');
    expect(html).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<title>');
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<img|http-equiv|src=|position:/);
    expect(html.match(/width:\d+px/g)).toEqual(['width:560px']);
  });

  it('says the same in plain text', () => {
    const { blocks } = mail.content(mail.sample, 'da');
    const text = renderText(blocks);
    for (const block of blocks) {
      const words =
        block.type === 'facts'
          ? block.rows.map(row => row.value)
          : [block.text];
      for (const word of words) expect(text).toContain(word);
    }
    expect(text).toContain(mail.sample.href);
    expect(text).not.toMatch(/<\w/);
  });
});
