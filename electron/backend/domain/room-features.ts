export const roomFeatures = [
  'groundFloor',
  'stepFree',
  'interpreterBooth',
  'video',
  'recording',
  'largeRoom',
] as const;
/** What a room has (庭室设施) and a hearing may need: 一楼, 无障碍通道, 翻译席, 视频设备, 录音录像, 大庭. */
export type RoomFeature = (typeof roomFeatures)[number];

const ofThePlace: readonly RoomFeature[] = ['groundFloor', 'stepFree', 'interpreterBooth', 'largeRoom'];

/** Whether the feature is one of the place people come to; an online courtroom has none of these and needs none. */
export function isOfThePlace(feature: RoomFeature): boolean {
  return ofThePlace.includes(feature);
}
