/** What a person is told when the court's data cannot be opened: what is the matter, and what to do. */
export interface StoreFailure {
  readonly title: string;
  readonly text: string;
}

/**
 * Sentences for the refusals of the store (`AppError` codes storeLocked, storeNewer, storeDamaged, storeUnwritable,
 * storeFull), or null for any other error. Chinese first, English below: nothing is known of the reader's language yet.
 */
export function storeFailure(error: unknown, dataDir: string): StoreFailure | null {
  const code = codeOf(error);
  const known = code === null ? undefined : sentences[code];
  if (known === undefined) return null;
  return { title: known.title, text: `${known.chinese}\n\n${known.english}\n\n${dataDir}` };
}

/** The same for an error nobody foresaw. */
export function unknownFailure(error: unknown, dataDir: string): StoreFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    title: '庭务未能启动 · Tingwu could not start',
    text: `数据没有改动。请把下面的内容告诉系统管理员。\n\nNo data was changed. Please show this to your administrator.\n\n${reason}\n\n${dataDir}`,
  };
}

const sentences: Readonly<Record<string, { title: string; chinese: string; english: string }>> = {
  storeLocked: {
    title: '数据正在被使用 · The data is in use',
    chinese:
      '另一个庭务程序（窗口、服务或命令行）正在使用这个数据文件夹。请先关闭它，或改用它的窗口，然后重新启动。',
    english:
      'Another Tingwu (a window, a server or a command) is using this data folder. Close it, then start again.',
  },
  storeNewer: {
    title: '数据来自更新的版本 · The data is from a newer version',
    chinese: '这个数据文件夹由更新版本的庭务写入，本版本不能安全打开。请安装新版本；数据没有改动。',
    english: 'This data folder was written by a newer Tingwu. Install that version; nothing was changed.',
  },
  storeOlder: {
    title: '数据还是旧版本的 · The data is still of an older version',
    chinese: '这个数据文件夹由旧版本写入。请先启动一次庭务：它会先备份，再把数据升级到本版本；数据没有改动。',
    english:
      'An older Tingwu wrote this folder. Start the program once: it makes a backup and brings the data up to date; nothing was changed.',
  },
  storeDamaged: {
    title: '数据文件已损坏 · The data file is damaged',
    chinese:
      '数据文件未通过检查，庭务没有打开它，也没有改动它。请先复制整个文件夹留存，再用最近的备份恢复（npm run cli -- restore 备份文件 --data 新文件夹）。',
    english:
      'The data file failed its check and was left untouched. Keep a copy of the folder, then restore the last backup (npm run cli -- restore FILE --data NEW_FOLDER).',
  },
  storeUnwritable: {
    title: '数据文件夹不能写入 · The data folder cannot be written',
    chinese: '没有写入这个文件夹的权限，或磁盘是只读的。请检查文件夹权限，或用 --data 另选一个文件夹。',
    english:
      'There is no permission to write here, or the disk is read-only. Mend the permission or choose a folder with --data.',
  },
  storeFull: {
    title: '磁盘已满 · The disk is full',
    chinese: '磁盘没有剩余空间。请清理后重新启动；已保存的内容没有丢失。',
    english: 'No space is left on the disk. Free some and start again; what was saved is safe.',
  },
};

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
