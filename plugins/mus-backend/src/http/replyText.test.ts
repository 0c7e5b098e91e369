import { z } from 'zod';
import { replyText } from './replyText';

const form = z.object({ title: z.string() });
const response = z.object({ id: z.string(), form });
const endpoint = {
  response,
  frozen: { key: 'form', schema: form, rest: response.omit({ form: true }) },
};
const secret = { id: '1', note: 'ours', form: { title: 'MUS', key: 'k' } };

describe('replyText', () => {
  it('says the same with a frozen part as without, and lets nothing else out', () => {
    const body = { ...secret, form: Object.freeze({ ...secret.form }) };
    const expected = { id: '1', form: { title: 'MUS' } };
    for (let time = 0; time < 2; time += 1)
      expect(JSON.parse(replyText(endpoint, body))).toEqual(expected);
    expect(JSON.parse(replyText(endpoint, secret))).toEqual(expected);
    expect(JSON.parse(replyText({ response }, body))).toEqual(expected);
  });

  it('reads a part that is not frozen anew each time', () => {
    const body = { id: '1', form: { title: 'MUS' } };
    replyText(endpoint, body);
    body.form.title = 'LUS';
    expect(JSON.parse(replyText(endpoint, body)).form.title).toBe('LUS');
  });

  it('refuses what is not in the shape of the contract', () => {
    const wrong = { id: '1', form: Object.freeze({ title: 1 }) };
    expect(() => replyText(endpoint, wrong)).toThrow();
    expect(() => replyText(endpoint, { ...wrong, id: 1 })).toThrow();
  });
});
