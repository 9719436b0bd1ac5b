/** Long side of a photo in pixels: print on paper stays readable, and the file is some 300 kB. */
const longSide = 1600;
const quality = 0.8;

/** A photo made smaller on the phone, turned upright; anything else, and what the phone cannot read, as it is. */
export async function shrink(file: File): Promise<{ blob: Blob; name: string }> {
  const asIs = { blob: file, name: file.name };
  if (!file.type.startsWith('image/')) return asIs;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const paper = canvas.getContext('2d');
    if (paper === null) return asIs;
    // JPEG knows no transparency.
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    const isAccepted = file.type === 'image/jpeg' || file.type === 'image/png';
    if (blob === null || (isAccepted && scale === 1 && blob.size >= file.size)) return asIs;
    return { blob, name: `${file.name.replace(/\.\w+$/, '')}.jpg` };
  } catch {
    return asIs;
  }
}
