/** Danish words of the question views. */
export default {
  'answer.none': 'Intet skrevet',
  'settings.lines': 'Det tomme felts højde i linjer',
  'prompts.label': 'Du kan tænke over',
};
