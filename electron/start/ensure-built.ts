import path from 'node:path';
import { build, isBuildStale } from './build-if-needed.ts';

/** Run before `npm run serve`: the server serves the built desk. Says so on standard error, and only when it builds. */
const root = path.resolve(import.meta.dirname, '../..');
if (isBuildStale(root)) {
  console.error('Building…');
  build(root);
}
