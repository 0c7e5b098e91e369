/** Channel on which the server tells open pages that a document has changed: kind and id, nothing else. */
export const liveChannel = 'mus:changed';
