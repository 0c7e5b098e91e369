import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Words of what stands beside the editing: advice, forms from elsewhere, versions and variants. */
export const moreTexts = createTranslationRef({
  id: 'mus.builderMore',
  messages: {
    'paste.untitled': 'New theme',
    'guide.title': 'Good advice for the form',
    'guide.lead':
      'A good form gives the two of you something to talk about. It is not an examination.',
    'guide.ask.title': 'Ask like this',
    'guide.ask.1':
      'Begin with “What” or “How”, so that more than yes or no can be answered.',
    'guide.ask.2': 'Ask both about what works and about what is hard.',
    'guide.ask.3': 'Ask about one thing at a time, in words everybody uses.',
    'guide.avoid.title': 'Leave out',
    'guide.avoid.1': 'Questions that suggest their own answer.',
    'guide.avoid.2':
      'Illness, diagnoses, pay and criticism. They belong in other talks.',
    'guide.avoid.3':
      'Very precise questions: they get short answers and close the talk.',
    'guide.size.title': 'How much',
    'guide.size.1': 'Up to twelve questions is plenty. Themes can be optional.',
    'guide.size.2':
      'Not everybody has to agree on the questions: leave room for own topics under “Other, personal”.',
    'guide.size.3':
      'Put goals and development last, when you know what you are talking about.',
    'guide.leader.title': 'Your own priorities',
    'guide.leader.1':
      'Mark one to three questions you would like to talk about. More, and none stands out.',
    'guide.leader.2':
      'Write different prompts for employee and leader under the same question.',
    'guide.leader.3':
      'Let your feedback open in the talk, so that it is said before it is read.',
    'guide.types.title': 'Which type of question',
    'guide.types.1':
      'Free text is best for a talk. Use choices and scales only where you want to compare or begin.',
    'guide.types.2':
      'A scale always has “not relevant” and a comment, because a number says little alone.',
    'guide.types.3':
      'Use the table of goals last, for what you want to work on together.',
    'exchange.title': 'Forms from elsewhere',
    'exchange.paste': 'Paste text',
    'exchange.file': 'Open file',
    'exchange.save': 'Save file',
    'exchange.added_one': 'One theme is taken in',
    'exchange.added_other': '{{count}} themes are taken in',
    'exchange.full':
      'Nothing is taken in: these are {{themes}} themes, and a form has 30 at most. There is room for {{room}} more. Leave some out here, or take themes out of the form first.',
    'exchange.replaced': 'The form is replaced',
    'paste.label': 'Paste your form here',
    'paste.hint':
      'Copy it from Word, a mail or a web page. Headings become themes, lines become questions, tables work too.',
    'paste.nothing':
      'There are no questions in the text. Paste the form, with one question on each line.',
    'paste.find': 'Find questions',
    'paste.correct': 'This is what we found. Correct it before you take it in.',
    'paste.add_one': 'Take one theme in',
    'paste.add_other': 'Take {{count}} themes in',
    'paste.back': 'Back to the text',
    'paste.theme': 'Theme {{number}}',
    'paste.question': 'Question {{number}}',
    'paste.toTheme': 'Is a theme',
    'paste.toThemeLabel': 'Is a theme: {{text}}',
    'paste.toQuestion': 'Is a question',
    'paste.toQuestionLabel': 'Is a question: {{text}}',
    'paste.leave': 'Leave out: {{text}}',
    'import.label': 'File with a form',
    'import.hint': 'YAML from here, or JSON from SurveyJS.',
    'import.choose': 'Choose file',
    'import.line': 'Line {{line}}',
    'import.refused': 'The file cannot be used. Nothing is changed.',
    'import.left': 'This did not come along',
    'import.add': 'Add the themes',
    'import.replace': 'Replace the form',
    'save.lead':
      'The form without answers, as a text file. Others can open it here or read it as it is.',
    'save.save': 'Save as YAML',
    'versions.title': 'Sent versions',
    'versions.name': 'Version {{number}}',
    'versions.sent_one': 'Sent {{when}}, one talk',
    'versions.sent_other': 'Sent {{when}}, {{count}} talks',
    'versions.none': 'Not sent yet',
    'versions.noneHint':
      'When you send the form, the version that was sent stays as it is and stands here.',
    'versions.corrections_one': 'One spelling correction',
    'versions.corrections_other': '{{count}} spelling corrections',
    'versions.correction': '“{{before}}” became “{{after}}”',
    'versions.compare': 'Compare',
    'versions.from': 'From',
    'versions.to': 'To',
    'versions.draft': 'The draft',
    'versions.same': 'There is no difference.',
    'versions.changed': 'Changed since version {{number}}',
    'versions.publish': 'Send version {{number}} to those who have not begun',
    'versions.publishHint':
      'Who has begun keeps the form they began on, and no answer is lost.',
    'versions.published':
      'Version {{number}} is sent. {{moved}} talks have it, {{kept}} have begun and keep theirs.',
    'correct.title': 'Correct the spelling in version {{number}}',
    'correct.lead':
      'A mistake can be put right in what was sent. What was corrected is shown to everybody who has the form.',
    'correct.place': 'Which text?',
    'correct.choose': 'Choose a text',
    'correct.words': 'Correct spelling',
    'correct.send': 'Correct it',
    'correct.done': 'The spelling is corrected',
    'variants.title': 'Variants',
    'variants.lead':
      'Different professions, functions or teams can have a form of their own.',
    'variants.this': '{{title}} (this form)',
    'variants.for': 'For {{whom}}',
    'variants.difference': 'Show the difference',
    'variants.whom': 'For which profession, function or team?',
    'variants.whomHint': 'Never the name of a person.',
    'variants.required': 'Write whom the variant is for',
    'variants.make': 'Make a variant',
    'forWhom.chosen':
      'The form is for: {{whom}}. They are chosen beforehand; you can choose others.',
    'forWhom.nobody':
      'The form is for: {{whom}}. No job title in the unit is called that, so choose yourself who gets it.',
    'forWhom.left':
      'These have a form of their own and are not chosen: {{whom}}.',
    'forWhom.outside':
      'You have chosen people with another job title than the form is for: {{names}}.',
  },
  translations: { da: () => import('./moreTexts.da') },
});
