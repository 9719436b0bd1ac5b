/** Text as a party typed it, without control and direction characters that could make a record read otherwise than it is written. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim();
}
