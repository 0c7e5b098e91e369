import { TextPairs } from '../pair';

/** Words of printed documents. */
export const printWords = {
  planTitle: {
    da: 'Handleplan for {employee}',
    en: 'Action plan for {employee}',
  },
  preparationTitle: {
    da: 'Min forberedelse til MUS med {other}',
    en: 'My preparation for the talk with {other}',
  },
  preparationFile: {
    da: 'Forberedelse MUS {other}',
    en: 'Preparation {other}',
  },
  preparationReader: {
    da: 'Udskrevet til {me}. Pas på papiret: det er kun til jer to.',
    en: 'Printed for {me}. Look after the paper: it is for the two of you only.',
  },
  nothingWritten: { da: 'Intet skrevet', en: 'Nothing written' },
  mostImportant: { da: 'Det vigtigste for mig', en: 'Most important to me' },
  mayGoFurther: { da: 'Må tages med videre', en: 'May be taken further' },
  planFile: { da: 'Handleplan {employee}', en: 'Action plan {employee}' },
  theTwo: { da: '{employee} og {leader}', en: '{employee} and {leader}' },
  onlyTheTwo: {
    da: 'I portalen kan kun {employee} og {leader} læse dette.',
    en: 'In the portal only {employee} and {leader} can read this.',
  },
  theseReaders: {
    da: 'I portalen kan disse personer læse dette: {names}.',
    en: 'In the portal these people can read this: {names}.',
  },
  unit: { da: 'Enhed', en: 'Unit' },
  state: { da: 'Tilstand', en: 'State' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  noFollowUp: { da: 'Ingen opfølgning aftalt', en: 'No follow-up agreed' },
  followUpMissing: { da: 'Ikke aftalt endnu', en: 'Not agreed yet' },
  coreTask: { da: 'Kerneopgave', en: 'Core task' },
  goals: { da: 'Enhedens udviklingsmål', en: 'Development goals of the unit' },
  guidelines: { da: 'Retningslinjer', en: 'Guidelines' },
  goesWell: { da: 'Det går godt', en: 'What goes well' },
  topic: { da: 'Udviklingsplan', en: 'Development plan' },
  goal: { da: 'Udviklingsmål', en: 'Development goals' },
  task: { da: 'Opgaver', en: 'Tasks' },
  note: { da: 'Bemærkninger', en: 'Notes' },
  noTasks: { da: 'Ingen opgaver endnu.', en: 'No tasks yet.' },
  taskText: { da: 'Opgave', en: 'Task' },
  responsible: { da: 'Ansvarlig', en: 'Responsible' },
  deadline: { da: 'Frist', en: 'Deadline' },
  noDeadline: { da: 'Ingen frist', en: 'No deadline' },
  outcome: { da: 'Udbytte: {text}', en: 'Outcome: {text}' },
  outcomeHead: { da: 'Udbytte', en: 'Outcome' },
  withHead: { da: 'Med', en: 'With' },
  effect: { da: 'Nåede vi det? {text}', en: 'Did we get there? {text}' },
  practice: { da: 'Øvebane: {text}', en: 'Practised: {text}' },
  provisional: {
    da: 'Foreløbig til den fælles opsamling',
    en: 'Provisional until the joint wrap-up',
  },
  serves: { da: 'Bidrager til: {goal}', en: 'Serves: {goal}' },
  confirmations: { da: 'Godkendelser', en: 'Confirmations' },
  notSaid: { da: 'Har ikke taget stilling endnu', en: 'Has not answered yet' },
  ofEarlier: {
    da: 'om en tidligere udgave af planen',
    en: 'about an earlier version of the plan',
  },
} as const satisfies TextPairs;
