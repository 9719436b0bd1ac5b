import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { userFolder } from './data-dir.ts';

const largest = 5 * 1024 * 1024;

/** Where the desk writes what nobody foresaw; the reference a person is shown leads to the line. */
export function logFile(): string {
  return path.join(userFolder(), 'log', 'tingwu.log');
}

/** Answers a function that appends one JSON line; the file before the last 5 MB is kept as `.1`, older lines are dropped. */
export function createFileLog(file: string): (line: object) => void {
  return (line) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    } catch {
      // A full or read-only disk must not turn one failure into two: the terminal still gets the line.
      console.error(JSON.stringify(line));
    }
  };
}
