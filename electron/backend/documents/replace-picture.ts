import type PizZip from 'pizzip';

/**
 * Puts a picture (PNG) in the place of the one of that name in a paper (changes the zip in place). A template from which the court has
 * removed the picture stays as it is.
 */
export function replacePicture(zip: PizZip, name: string, png: Uint8Array): void {
  const document = zip.file('word/document.xml')?.asText() ?? '';
  const drawing = (document.match(/<w:drawing>[\s\S]*?<\/w:drawing>/g) ?? []).find((xml) =>
    xml.includes(`name="${name}"`),
  );
  const id = /r:embed="([^"]+)"/.exec(drawing ?? '')?.[1];
  if (id === undefined) return;
  const relations = zip.file('word/_rels/document.xml.rels')?.asText() ?? '';
  const relation = (relations.match(/<Relationship\b[^>]*>/g) ?? []).find((xml) =>
    xml.includes(`Id="${id}"`),
  );
  const target = /Target="\/?(?:word\/)?([^"]+)"/.exec(relation ?? '')?.[1];
  if (target !== undefined) zip.file(`word/${target}`, png);
}
