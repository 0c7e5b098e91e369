/**
 * Does what the parent says, one after the other, and answers with the number
 * of the order when it is done, or with why it failed.
 *
 * @param {Record<string, () => Promise<unknown>>} orders
 */
export function obeyParent(orders) {
  let before = Promise.resolve();
  process.on('message', ({ number, name }) => {
    before = before
      .then(() => orders[name]())
      .then(
        () => process.send({ number }),
        error => process.send({ number, failed: error.message }),
      );
  });
}
