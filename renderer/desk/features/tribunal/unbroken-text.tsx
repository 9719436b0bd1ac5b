import { Fragment } from 'react';

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly isWhole: boolean;
}

/** The text cut at every place where one of the parts stands in it. */
export function piecesOf(text: string, parts: readonly string[]): readonly Piece[] {
  const pieces = parts
    .filter((part) => part !== '')
    .reduce(
      (so, part) =>
        so.flatMap((piece) =>
          piece.isWhole
            ? [piece]
            : piece.text.split(part).flatMap((rest, index) =>
                index === 0
                  ? [{ text: rest, isWhole: false }]
                  : [
                      { text: part, isWhole: true },
                      { text: rest, isWhole: false },
                    ],
              ),
        ),
      [{ text, isWhole: false }],
    )
    .filter((piece) => piece.text !== '');
  return pieces.map((piece, at) => ({ ...piece, at }));
}

interface UnbrokenTextProps {
  readonly text: string;
  /** What stays on one line, such as the case numbers in the text. */
  readonly parts: readonly string[];
}

/** A sentence in which case numbers do not break. */
export function UnbrokenText({ text, parts }: UnbrokenTextProps) {
  return piecesOf(text, parts).map((piece) =>
    piece.isWhole ? (
      <span key={piece.at} style={{ whiteSpace: 'nowrap', overflowWrap: 'normal' }}>
        {piece.text}
      </span>
    ) : (
      <Fragment key={piece.at}>{piece.text}</Fragment>
    ),
  );
}
