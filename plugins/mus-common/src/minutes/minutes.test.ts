import fc from 'fast-check';
import {
  decideMinutes,
  maxNotes,
  mayWriteNote,
  minutesAbilities,
  MinutesCommand,
  MinutesFacts,
  MinutesKind,
  minutesKinds,
  minutesState,
  newMinutes,
  saidBy,
} from './index';

const parties = ['employee', 'leader'] as const;
const at = '2026-11-24T09:00:00.000Z';
const says = (text: string) =>
  ({ formatVersion: 1, text, reached: null }) as const;

const fresh = (changes: Partial<MinutesFacts> = {}): MinutesFacts => ({
  ...newMinutes({ rule: 'both', parties, closedBy: null }),
  ...changes,
});

function run(minutes: MinutesFacts, ...commands: MinutesCommand[]) {
  return commands.reduce((before, command) => {
    const decided = decideMinutes(before, command);
    if (!decided.ok) throw new Error(decided.problems[0].code);
    return decided.minutes;
  }, minutes);
}

const add = (
  party: string,
  id: string,
  text: string,
  kind: MinutesKind = 'note',
): MinutesCommand => ({
  type: 'addNote',
  party,
  id,
  kind,
  topicId: 'q1',
  position: 1,
  content: says(text),
});
const change = (party: string, id: string, text: string): MinutesCommand => ({
  type: 'changeNote',
  party,
  id,
  content: says(text),
});
const say = (
  party: string,
  contentVersion: number,
  verdict: 'confirmed' | 'confirmedWithRemark' | 'disagrees' = 'confirmed',
  remark = '',
): MinutesCommand => ({
  type: 'confirm',
  party,
  contentVersion,
  verdict,
  remark,
  at,
});
const codeOf = (minutes: MinutesFacts, command: MinutesCommand) => {
  const decided = decideMinutes(minutes, command);
  return decided.ok ? 'ok' : decided.problems[0].code;
};

describe('minutes', () => {
  it.each([
    ['both', 'employee', ['note', 'lastTime', 'placement']],
    ['both', 'leader', ['note', 'lastTime', 'placement']],
    ['employeeWrites', 'employee', ['note', 'lastTime', 'placement']],
    ['employeeWrites', 'leader', ['comment']],
  ] as const)('[M11] rule %s: the %s writes %p', (rule, party, kinds) => {
    expect(
      minutesKinds.filter(kind => mayWriteNote(rule, party, kind)),
    ).toEqual(kinds);
    const empty = fresh({ rule });
    const taken = minutesKinds.filter(
      kind => codeOf(empty, add(party, 'a', 'x', kind)) === 'ok',
    );
    expect(taken).toEqual(kinds);
  });

  it('[M11] lets nobody change what only the other writes', () => {
    const minutes = run(
      fresh({ rule: 'employeeWrites' }),
      add('employee', 'a', 'Vi talte om GIS'),
      add('leader', 'b', 'Godt ordnet', 'comment'),
    );
    expect(codeOf(minutes, change('leader', 'a', 'Nej'))).toBe('notYourNotes');
    expect(codeOf(minutes, change('employee', 'b', 'Nej'))).toBe(
      'notYourNotes',
    );
    expect(
      codeOf(minutes, { type: 'removeNote', party: 'leader', id: 'a' }),
    ).toBe('notYourNotes');
    expect(minutesAbilities(minutes, 'leader')).toEqual({
      write: false,
      comment: true,
      confirm: true,
    });
  });

  it('[M12] is confirmed when both have confirmed what stands, and anew when it changed', () => {
    const written = run(fresh(), add('employee', 'a', 'Vi talte om GIS'));
    expect(minutesState(written)).toBe('draft');
    const { contentVersion } = written;
    const one = run(written, say('leader', contentVersion));
    expect(minutesState(one)).toBe('awaitingConfirmation');
    expect(minutesAbilities(one, 'leader').confirm).toBe(false);
    const both = run(
      one,
      say('employee', contentVersion, 'confirmedWithRemark', 'Enig'),
    );
    expect(minutesState(both)).toBe('confirmed');
    const changed = run(both, change('leader', 'a', 'Vi talte om GIS og kort'));
    expect(minutesState(changed)).toBe('changedSinceConfirmed');
    expect(codeOf(changed, say('leader', contentVersion))).toBe('staleMinutes');
  });

  it('[M12] somebody who disagrees says why, and the minutes wait', () => {
    const written = run(fresh(), add('employee', 'a', 'x'));
    const { contentVersion } = written;
    expect(codeOf(written, say('leader', contentVersion, 'disagrees'))).toBe(
      'remarkMissing',
    );
    const both = run(
      written,
      say('employee', contentVersion),
      say('leader', contentVersion, 'disagrees', 'Det sagde jeg ikke'),
    );
    expect(minutesState(both)).toBe('awaitingConfirmation');
  });

  it.each(['talkNotStarted', 'talkClosed', 'talkSetAside'])(
    'refuses everything while closed by %s',
    closedBy => {
      const closed = fresh({ closedBy });
      expect(codeOf(closed, add('employee', 'a', 'x'))).toBe(closedBy);
      expect(minutesAbilities(closed, 'employee')).toEqual({
        write: false,
        comment: false,
        confirm: false,
      });
    },
  );

  it('has an end, and asks for something to confirm', () => {
    const notes = Array.from({ length: maxNotes }, (_, n) => ({
      id: `n${n}`,
      kind: 'note' as const,
      topicId: '',
      position: n,
      content: says('x'),
      version: 1,
      removed: false,
    }));
    expect(codeOf(fresh({ notes }), add('leader', 'z', 'x'))).toBe(
      'tooManyNotes',
    );
    expect(codeOf(fresh(), say('leader', 1))).toBe('minutesEmpty');
    expect(codeOf(fresh(), change('leader', 'z', 'x'))).toBe('noteUnknown');
  });

  type Make = (now: MinutesFacts, seen: MinutesFacts) => MinutesCommand;
  const who = fc.constantFrom(...parties);
  const id = fc.constantFrom('a', 'b');
  const text = fc.constantFrom('', 'GIS', 'Kort');
  const step: fc.Arbitrary<Make> = fc.oneof(
    fc.tuple(who, id, text).map(parts => () => add(...parts)),
    fc.tuple(who, id, text).map(parts => () => change(...parts)),
    fc
      .tuple(who, id, fc.constantFrom('removeNote', 'restoreNote'))
      .map(([party, note, type]) => () => ({ type, party, id: note })),
    fc.tuple(who, fc.boolean()).map(
      ([party, old]): Make =>
        (now, seen) =>
          say(party, (old ? seen : now).contentVersion),
    ),
  );
  const wordsOf = ({ notes }: MinutesFacts) =>
    notes.map(note => [note.id, saidBy(note)]).filter(([, said]) => said);

  it('never counts a confirmation of words its party did not see', () => {
    const commands = fc.array(step, { maxLength: 40 });
    fc.assert(
      fc.property(commands, steps => {
        let minutes = fresh();
        let seen = minutes;
        const heard = new Map<string, unknown>();
        for (const make of steps) {
          const command = make(minutes, seen);
          const decided = decideMinutes(minutes, command);
          if (!decided.ok) continue;
          if (command.type === 'confirm')
            heard.set(command.party, wordsOf(minutes));
          seen = minutes;
          minutes = decided.minutes;
          if (minutesState(minutes) !== 'confirmed') continue;
          const words = wordsOf(minutes);
          expect(parties.map(party => heard.get(party))).toEqual([
            words,
            words,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
