import type { Tone } from '../look/tokens';

const tones: Record<string, Tone> = {
  invited: 'info',
  preparing: 'info',
  ready: 'info',
  held: 'info',
  agreed: 'good',
  followingUp: 'good',
  closed: 'neutral',
  postponed: 'neutral',
  declined: 'neutral',
  withdrawn: 'neutral',
};

/** Colour of a talk's state; an unknown one is neutral. */
export const talkTone = (state: string): Tone => tones[state] ?? 'neutral';
