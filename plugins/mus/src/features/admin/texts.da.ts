/** Danish words of the HR list. */
export default {
  title: 'Uden leder',
  back: 'MUS',
  'state.none': 'Alle har en leder.',
  'state.some_one':
    'Én medarbejder har ingen leder. Ingen kan starte MUS med vedkommende, før du tilknytter en.',
  'state.some_other':
    '{{count}} medarbejdere har ingen leder. Ingen kan starte MUS med dem, før du tilknytter en.',
  'empty.title': 'Ingen er uden leder',
  empty:
    'Når nogen er ansat i en enhed uden leder, eller når kataloget ikke nævner en, dukker de op her.',
  'column.name': 'Medarbejder',
  'column.unit': 'Enhed',
  'column.title': 'Stilling',
  'column.action': 'Leder',
  assign: 'Tilknyt en leder',
  'assign.for': 'Tilknyt en leder: {{name}}',
  'dialog.title': 'Tilknyt en leder til {{name}}',
  'dialog.cancel': 'Annullér',
  'dialog.search': 'Søg efter navn',
  'dialog.hint': 'Skriv mindst to bogstaver.',
  'dialog.none': 'Ingen af det navn. Prøv en anden stavemåde.',
  'dialog.found': 'Vælg lederen',
  'dialog.save': 'Tilknyt {{name}} som leder',
  'dialog.pick': 'Vælg først en person',
  'dialog.later': 'Valget gælder, indtil kataloget nævner en leder.',
  done: '{{leader}} er nu leder for {{name}}',
};
