const withTx = [0, 1, 2, 3, 4]
  .map(at => `:function[params.${at}.name='tx']`)
  .join(', ');

/** Who holds a transaction opens no other: on SQLite, one connection, it would wait for itself. */
const oneTransaction = [
  {
    selector: `:matches(${withTx}) CallExpression[callee.property.name=/^(transaction|statement)$/]`,
    message: 'There is a transaction: pass `tx` on.',
  },
];

/** The bare handle stays in src/database and the key store; everybody else is handed a transaction. */
const noBareHandle = [
  { selector: "TSTypeReference > Identifier.typeName[name='Knex']" },
  { selector: "ImportDeclaration[source.value='knex'] ImportDefaultSpecifier" },
  {
    selector:
      "ImportDeclaration[source.value='knex'] ImportSpecifier[imported.name='knex']",
  },
  { selector: "CallExpression[callee.property.name='getClient']" },
].map(rule => ({
  ...rule,
  message: 'Take the transaction (`tx: Tx`), not the database itself.',
}));

module.exports = { noBareHandle, oneTransaction };
