import { z } from 'zod';
import { replyBytes } from './replyBytes';

const form = z.object({ title: z.string() });
const response = z.object({ id: z.string(), form });
const endpoint = {
  response,
  frozen: { key: 'form', schema: form, rest: response.omit({ form: true }) },
};
const read = (bytes: Buffer) => JSON.parse(bytes.toString('utf8'));
const secret = { id: '1', note: 'ours', form: { title: 'MUS', key: 'k' } };

describe('replyBytes', () => {
  it('says the same with a frozen part as without, and lets nothing else out', () => {
    const body = { ...secret, form: Object.freeze({ ...secret.form }) };
    const expected = { id: '1', form: { title: 'MUS' } };
    for (let time = 0; time < 2; time += 1)
      expect(read(replyBytes(endpoint, body))).toEqual(expected);
    expect(read(replyBytes(endpoint, secret))).toEqual(expected);
    expect(read(replyBytes({ response }, body))).toEqual(expected);
  });

  it('reads a part that is not frozen anew each time', () => {
    const body = { id: '1', form: { title: 'MUS' } };
    replyBytes(endpoint, body);
    body.form.title = 'LUS';
    expect(read(replyBytes(endpoint, body)).form.title).toBe('LUS');
  });

  it('refuses what is not in the shape of the contract', () => {
    const wrong = { id: '1', form: Object.freeze({ title: 1 }) };
    expect(() => replyBytes(endpoint, wrong)).toThrow();
    expect(() => replyBytes(endpoint, { ...wrong, id: 1 })).toThrow();
  });
});
