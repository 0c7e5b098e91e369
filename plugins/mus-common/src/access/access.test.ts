import { textGroups } from '../texts';
import { readerLevels, readsContent } from './index';

describe('reader reasons', () => {
  it('have words for every reason and no more', () => {
    expect(Object.keys(textGroups.readerReasons).sort()).toEqual(
      Object.keys(readerLevels).sort(),
    );
  });

  it('[T19] give content to the two, to whom they share with and to a former leader only', () => {
    const content = Object.entries(readerLevels)
      .filter(([, level]) => readsContent(level))
      .map(([reason]) => reason);
    expect(content).toEqual(['employee', 'leader', 'formerLeader', 'shared']);
  });
});
