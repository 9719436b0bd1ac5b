import type { ReviewEntry } from './review.ts';

/**
 * What is counted of the reviews of a year, each by the day it counts from: applications received, accepted, not accepted, documents
 * made, documents declined. A review has each at most once.
 */
export const reviewFigures = [
  'applied',
  'accepted',
  'notAccepted',
  'documentMade',
  'documentNotMade',
] as const satisfies readonly ReviewEntry['kind'][];
export type ReviewFigure = (typeof reviewFigures)[number];
