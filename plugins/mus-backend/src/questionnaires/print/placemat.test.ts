import {
  aQuestion,
  aQuestionnaire,
  aTheme,
} from '@samtale/backstage-plugin-mus-common/testUtils';
import { PrintedContext, renderPdf } from '../../print';
import { readPdf } from '../../print/__testUtils__/readPdf';
import { placemat } from './placemat';

jest.setTimeout(60_000);

const sentence =
  'Vi sikrer, at borgere i alle aldre får den rette hjælp, omsorg og vejledning i rette tid på tværs af afdelinger. ';
const goal = (at: number) => ({
  id: `g${at}`,
  text: `Mål ${at}: Vi øger det tværfaglige samarbejde om ældre borgere med særlige behov, så ingen falder mellem stolene`,
});
const noWord = 'Specialpædagogiskrådgivningstilbudskoordineringsarbejde';

const contexts: ReadonlyArray<[string, PrintedContext]> = [
  ['nothing', { coreTask: '', goals: [], guidelines: '' }],
  [
    'a line of each',
    {
      coreTask: 'Vi hjælper borgerne godt videre.',
      goals: [
        { text: 'Kortere ventetid på boligstøtte' },
        { text: 'Flere klarer sig selv på nettet' },
      ],
      guidelines: 'Drøftet i MED',
    },
  ],
  [
    'long texts',
    {
      coreTask: `${sentence.repeat(5)}\n${noWord}`,
      goals: [1, 2, 3, 4, 5, 6].map(goal),
      guidelines: '',
    },
  ],
];

const themes = [2, 3, 1, 1, 3].map((count, at) =>
  aTheme({
    id: `t${at}`,
    title: { da: `Udviklingsmål og udviklingsaktiviteter ${at}` },
    questions: Array.from({ length: count }, (_, one) =>
      aQuestion({
        id: `t${at}.${one}`,
        text: { da: 'Hvilke opgaver bliver de vigtigste i det kommende år?' },
      }),
    ),
  }),
);

describe('the placemat', () => {
  it.each(contexts)(
    '[T03] [K07] shows core task and goals above the themes, all on one sheet: %s',
    async (_name, context) => {
      const { coreTask, goals, guidelines } = context;
      const document = placemat({
        form: aQuestionnaire({ themes }),
        side: 'employee',
        unit: 'Borgerservice',
        context,
        values: [],
        language: 'da',
        today: '2026-11-30',
      });
      const { pages, text } = readPdf(await renderPdf(document));
      expect(pages).toHaveLength(1);
      expect(pages[0].rightmost).toBeLessThan(pages[0].width);
      const flat = text.replace(/\s+/g, ' ');
      for (const part of [...coreTask.split('\n'), ...goals.map(g => g.text)])
        expect(flat).toContain(part.trim());
      expect(flat.includes('Kerneopgave')).toBe(coreTask !== '');
      expect(guidelines !== '' && flat.includes(guidelines)).toBe(false);
    },
  );
});
