import { questionnaireDocumentSchema } from '../../questionnaires/documentSchema';
import { mergeChanges, planChanges, sayChange } from '../changes';
import { decide } from '../decide';
import { PlanCommand } from '../planCommand';
import { newPlan, PlanFacts } from '../planFacts';
import { BlockContent } from '../planSchema';
import { cellColumns, cellText, planTableOf, withCell } from './planTable';

type Table = { columns: object[]; activities?: object[] };

function form(planTable: Table | undefined, cards = false) {
  return questionnaireDocumentSchema.parse({
    formatVersion: 1,
    title: 'MUS',
    openingRule: 'bothReady',
    planTable,
    themes: [{ id: 't', title: { da: 'Tema' }, cards, questions: [] }],
  });
}
const named = (...names: string[]) => names.map(da => ({ da }));
const holds = (table: Table | undefined, cards?: boolean) =>
  planTableOf(form(table, cards))?.columns.map(column => column.holds) ?? null;

describe('the development plan in the columns of its form [M14]', () => {
  it('stays the usual one where the form says nothing, or nothing can be written', () => {
    expect(planTableOf(form(undefined))).toBeNull();
    const nothing = [{ da: 'Tema', holds: 'theme' }];
    expect(planTableOf(form({ columns: nothing }))).toBeNull();
  });

  it('takes columns as they are declared, and understands forms that were sent before', () => {
    const midt = { columns: named('Tema', 'Valgte', 'Fremover') };
    expect(holds(midt, true)).toEqual(['theme', 'topic', 'words']);
    const randers = { columns: named('Emne', 'Øve', 'Kort', 'Lang') };
    expect(holds(randers)).toEqual(['theme', 'words', 'words', 'words']);
    expect(holds({ columns: named('Alt') })).toEqual(['words']);
    const declared = [
      { da: 'Ord' },
      { da: 'Vej', holds: 'activity', id: 'vej' },
    ];
    expect(holds({ columns: declared })).toEqual(['words', 'activity']);
    expect(planTableOf(form({ columns: declared }))?.columns[1].id).toBe('vej');
  });

  it('[R10] offers the kinds of activity that the form names, by its own words', () => {
    const table = planTableOf(
      form({
        columns: named('Emne', 'Øve'),
        activities: [
          { kind: 'jobSwap', words: { da: 'Prøv en andens plads' } },
          { kind: 'sparring' },
        ],
      }),
    );
    expect(table?.activities).toEqual([
      { kind: 'jobSwap', words: { da: 'Prøv en andens plads' } },
      { kind: 'sparring', words: null },
    ]);
  });
});

const short = { id: 'kort', title: { da: 'På kort sigt', en: 'Short run' } };
const long = { id: 'lang', title: { da: 'På lang sigt' } };
const row: BlockContent = {
  formatVersion: 1,
  text: 'Skrive enklere',
  goalId: null,
  provisional: false,
  topic: {
    themeId: 't',
    questionId: null,
    theme: { da: 'Faglighed' },
    title: null,
  },
};

const context = {
  now: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  settings: { zone: 'Europe/Copenhagen' },
};
function after(plan: PlanFacts, command: PlanCommand): PlanFacts {
  const decision = decide(plan, command, context);
  if (!decision.ok) throw new Error(decision.problems[0].code);
  return decision.plan;
}
const add = (content: BlockContent, kind: 'topic' | 'goal' = 'topic') =>
  ({ type: 'addBlock', id: 'a', kind, position: 1, content }) as const;
const change = (content: BlockContent) =>
  ({ type: 'changeBlock', id: 'a', content }) as const;
const names = { employee: 'Jonas Kjær', leader: 'Mette Holm' };
const said = (
  before: PlanFacts,
  now: PlanFacts,
  language: 'da' | 'en' = 'da',
) =>
  planChanges(before, now).flatMap(({ changes }) =>
    changes.map(one => sayChange(language, one, names)),
  );

describe('rows with more columns of words [R08]', () => {
  const plan = after(newPlan(['employee', 'leader']), add(row));
  const written = withCell(row, short, 'Kursus i april');

  it('are cells of the row, each known by its column', () => {
    const both = withCell(written, long, 'Selv lære andre');
    expect(cellText(both, 'kort')).toBe('Kursus i april');
    expect(cellText(withCell(both, short, 'Maj'), 'kort')).toBe('Maj');
    expect(cellText(both, 'lang')).toBe('Selv lære andre');
    const table = planTableOf(
      form({ columns: named('Emne', 'Øve', 'Kort', 'Lang') }),
    )!;
    expect(cellColumns(table).map(({ title }) => title.da)).toEqual([
      'Kort',
      'Lang',
    ]);
  });

  it('need confirming anew when words change in any column; the kind of activity does not [T20]', () => {
    const version = plan.contentVersion;
    const now = after(plan, change(written));
    expect(now.contentVersion).toBe(version + 1);
    const kind = after(now, change({ ...written, activity: 'sparring' }));
    expect(kind.contentVersion).toBe(version + 1);
    const empty = after(now, change(withCell(row, short, ' ')));
    expect(empty.contentVersion).toBe(version + 2);
    const onlyCell = add(withCell({ ...row, text: '' }, short, 'Kursus'));
    const fresh = newPlan(['employee', 'leader']);
    expect(after(fresh, onlyCell).contentVersion).toBe(2);
  });

  it('are the same agreement with a space more at their end, and the log says nothing', () => {
    const now = after(plan, change(written));
    const spaces = withCell(
      { ...written, text: 'Skrive enklere ' },
      short,
      'Kursus i april\n',
    );
    const then = after(now, change(spaces));
    expect(then.contentVersion).toBe(now.contentVersion);
    expect(said(now, then)).toEqual([]);
  });

  it('are told in the log by the heading of the column', () => {
    const now = after(plan, change(written));
    expect(said(plan, now)).toEqual([
      'skrev »Kursus i april« under »På kort sigt« ved »Skrive enklere«',
    ]);
    expect(said(plan, now, 'en')).toEqual([
      'wrote “Kursus i april” under “Short run” at “Skrive enklere”',
    ]);
    expect(said(now, plan)).toEqual([
      'fjernede »Kursus i april« under »På kort sigt« ved »Skrive enklere«',
    ]);
    const kind = after(now, change({ ...written, activity: 'jobSwap' }));
    expect(said(now, kind)).toEqual(['ændrede detaljer ved »Skrive enklere«']);
    const without = after(now, change({ ...written, text: '' }));
    expect(said(now, without)).toEqual(['fjernede »Skrive enklere«']);
    expect(said(without, now)).toEqual(['tilføjede »Skrive enklere«']);
  });

  it('keep apart in the log what was changed in two columns shortly after one another', () => {
    const one = after(plan, change(written));
    const two = after(one, change(withCell(written, long, 'Lære andre')));
    const [first, then] = [planChanges(plan, one), planChanges(one, two)];
    const merged = mergeChanges(first[0].changes, then[0].changes);
    expect(merged.map(({ params }) => params.to)).toEqual([
      'Kursus i april',
      'Lære andre',
    ]);
  });

  it('are for rows of the development plan only', () => {
    const goal = add({ ...written, topic: undefined }, 'goal');
    expect(decide(plan, { ...goal, id: 'b' }, context)).toMatchObject({
      ok: false,
      problems: [{ code: 'notATopic' }],
    });
  });
});
