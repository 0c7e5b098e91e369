const zeroArguments = object =>
  `CallExpression[callee.object.name='${object}']` +
  `[callee.property.name=/^(now|utc|local)$/][arguments.length=0]`;

/** Time is an argument: code that asks for it cannot be tested or moved. */
const noClock = hint =>
  [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]" },
    { selector: "CallExpression[callee.name='Date']" },
    {
      selector:
        "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='performance'][property.name='now']",
    },
    {
      selector: "MemberExpression[object.name='DateTime'][property.name='now']",
    },
    { selector: zeroArguments('DateTime') },
  ].map(rule => ({ ...rule, message: `Time is an argument. ${hint}` }));

/** Chance is an argument, too. */
const noChance = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Math.random: ids and chance are arguments.',
  },
];

const sqlClock = '/\\b(now\\(\\)|current_timestamp|current_date)/i';

/** The database's clock cannot be moved with the product's. */
const noDatabaseClock = [
  {
    // knex.fn.now() and the like; the product's own clock may be asked.
    selector:
      "CallExpression[callee.property.name='now']:not([callee.object.name=/[cC]lock$/]):not([callee.object.property.name=/[cC]lock$/])",
  },
  { selector: `Literal[value=${sqlClock}]` },
  { selector: `TemplateElement[value.raw=${sqlClock}]` },
].map(rule => ({
  ...rule,
  message: "The database's now() is not the product's clock: pass the instant.",
}));

module.exports = { noClock, noChance, noDatabaseClock };
