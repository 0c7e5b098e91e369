import { TextPairs } from '../pair';
import { problems } from './problems';

/** What is wrong with a file that was to become a form, or did not come along. */
export const importProblems = {
  ...problems,
  tooLong: {
    da: 'Er for lang. Højst {max} tegn kan læses.',
    en: 'Is too long. At most {max} characters can be read.',
  },
  isHtml: {
    da: 'Filen er en webside. Kopiér teksten, og sæt den ind i stedet.',
    en: 'The file is a web page. Copy the text and paste it instead.',
  },
  notYaml: {
    da: 'Linjen kan ikke læses som YAML eller JSON.',
    en: 'The line cannot be read as YAML or JSON.',
  },
  tooDeep: {
    da: 'Filen har flere lag, end et skema kan have.',
    en: 'The file has more levels than a form can have.',
  },
  references: {
    da: 'Filen bruger henvisninger (& og *). Skriv teksten ud i stedet.',
    en: 'The file uses references (& and *). Write the text out instead.',
  },
  notAForm: {
    da: 'Filen er hverken et skema herfra eller fra SurveyJS.',
    en: 'The file is neither a form from here nor from SurveyJS.',
  },
  nothingFits: {
    da: 'Ingen af spørgsmålene kan bruges her.',
    en: 'None of the questions can be used here.',
  },
  markup: {
    da: 'Teksten har koder fra en webside (<…>). Skriv den som almindelig tekst.',
    en: 'The text has codes of a web page (<…>). Write it as plain text.',
  },
  typeLeft: {
    da: '»{name}« kom ikke med: spørgsmålstypen {type} findes ikke her.',
    en: '“{name}” did not come along: there is no question type {type} here.',
  },
  ruleLeft: {
    da: 'Reglen {rule} for »{name}« kom ikke med.',
    en: 'The rule {rule} of “{name}” did not come along.',
  },
  keyLeft: {
    da: '»{key}« kom ikke med: et skema har intet, der hedder det.',
    en: '“{key}” did not come along: a form has nothing of that name.',
  },
  panelLeft: {
    da: 'Overskriften »{name}« inde på en side kom ikke med; spørgsmålene under den gjorde.',
    en: 'The heading “{name}” within a page did not come along; the questions under it did.',
  },
  descriptionLeft: {
    da: 'Beskrivelsen »{name}« kom ikke med.',
    en: 'The description “{name}” did not come along.',
  },
  pageLeft: {
    da: 'Siden »{name}« med {count} spørgsmål kom ikke med: et skema kan have 30 temaer.',
    en: 'The page “{name}” with {count} questions did not come along: a form can have 30 themes.',
  },
  questionLeft: {
    da: '»{name}« kom ikke med: et tema kan have 200 spørgsmål.',
    en: '“{name}” did not come along: a theme can have 200 questions.',
  },
  choicesLeft: {
    da: '{count} af valgmulighederne for »{name}« kom ikke med: der kan være 30.',
    en: '{count} of the choices of “{name}” did not come along: there can be 30.',
  },
  shortened: {
    da: 'Teksten ved »{name}« er skåret af ved {max} tegn.',
    en: 'The text of “{name}” is cut off at {max} characters.',
  },
  elementLeft: {
    da: 'Et element kom ikke med, fordi det ikke kan læses.',
    en: 'An element did not come along because it cannot be read.',
  },
} as const satisfies TextPairs;
