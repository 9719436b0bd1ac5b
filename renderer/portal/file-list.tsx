import type { ChangeEvent } from 'react';
import type { PortalView } from '../../electron/backend/api/contract/portal.ts';
import { fill, useLanguage } from './language.tsx';
import { RefusalNote } from './parts.tsx';
import type { Upload, useUploads } from './use-uploads.ts';

interface FileListProps {
  readonly uploads: ReturnType<typeof useUploads>;
  readonly limits: PortalView['limits'];
}

/** Photos and files of an answer with how far each has come; each can be taken away at any time. */
export function FileList({ uploads, limits }: FileListProps) {
  const { t } = useLanguage();
  const mb = Math.floor(limits.fileBytes / 1024 / 1024);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    for (const file of event.target.files ?? []) void uploads.start(file);
    // The same file may be chosen again.
    event.target.value = '';
  };
  return (
    <fieldset>
      <legend>{t.answer.files}</legend>
      <p className="soft">{fill(t.answer.fileHint, { n: limits.filesPerAnswer, mb })}</p>
      <ul className="files">
        {uploads.list.map((item) => (
          <FileRow key={item.key} item={item} mb={mb} onRemove={() => uploads.remove(item)} />
        ))}
      </ul>
      <label className="button">
        <input type="file" accept="image/*" capture="environment" onChange={take} />
        {t.answer.camera}
      </label>
      <label className="button">
        <input type="file" accept="image/*,application/pdf" multiple onChange={take} />
        {t.answer.choose}
      </label>
    </fieldset>
  );
}

function FileRow({
  item,
  mb,
  onRemove,
}: {
  readonly item: Upload;
  readonly mb: number;
  readonly onRemove: () => void;
}) {
  const { t } = useLanguage();
  const isMoving = item.state === 'sending' || item.state === 'waiting' || item.state === 'shrinking';
  return (
    <li>
      {item.picture !== null && <img src={item.picture} alt="" />}
      <span>
        {item.name}
        <br />
        {item.state === 'refused' && item.refusal !== null ? (
          <RefusalNote refusal={item.refusal} />
        ) : (
          item.state !== 'refused' && fill(t.file[item.state], { percent: item.percent, mb })
        )}
        {isMoving && <progress max={100} value={item.percent} aria-label={item.name} />}
      </span>
      <button type="button" className="small" onClick={onRemove}>
        {fill(isMoving ? t.file.cancel : t.file.remove, { name: '' }).trim()}
        <span className="unseen">{item.name}</span>
      </button>
    </li>
  );
}
