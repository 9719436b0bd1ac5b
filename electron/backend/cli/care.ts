import { resolve } from 'node:path';
import { backupFromOutside, restoreBackup } from '../store/backup.ts';
import { openForReading } from '../store/open.ts';
import { verifyStore } from '../store/verify.ts';
import { type Command, lawOf, noWords, oneWord } from './command.ts';

/** Checks the chain, rebuilds the projections, checks every file; may run beside the program. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify',
  summary: 'Check the history chain, the projections and the files',
  run: async (input) => {
    noWords(input);
    const { db, raw, files } = openForReading(input.dataDir);
    try {
      const report = await verifyStore(db, files, lawOf());
      const faults = report.faults.map((fault) => `  ${fault.kind} ${fault.subject}: ${fault.detail}`);
      const head = `${report.isSound ? 'sound' : 'FAULTS FOUND'}: ${report.events} entries, ${report.cases} cases, ${report.files} files`;
      return { json: report, text: [head, ...faults].join('\n'), exitCode: report.isSound ? 0 : 1 };
    } finally {
      raw.close();
    }
  },
};

/** Writes one verified backup file; may run beside the program. */
export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE',
  summary: 'Write a verified backup (also while the program runs)',
  run: async (input) => {
    const target = resolve(oneWord(input, 'FILE'));
    const { raw, files } = openForReading(input.dataDir);
    try {
      const report = await backupFromOutside(raw, files, target, lawOf());
      return {
        json: report,
        text: `${report.file}: ${report.cases} cases, ${report.events} entries, ${report.files} files, verified`,
      };
    } finally {
      raw.close();
    }
  },
};

/** Puts a verified backup in the place of the data folder; the old data is set aside. */
export const restore: Command = {
  name: 'restore',
  usage: 'restore FILE',
  summary: 'Restore a backup; what is there is set aside, never deleted',
  run: async (input) => {
    const report = await restoreBackup(resolve(oneWord(input, 'FILE')), input.dataDir, lawOf());
    const aside = report.setAside === null ? '' : `\nthe former data is in ${report.setAside}`;
    return {
      json: report,
      text: `restored ${report.cases} cases, ${report.events} entries, ${report.files} files, verified${aside}`,
    };
  },
};
