import { isCoined } from '../vocabulary/coined.ts';

const station = /(?:电站|电厂|风电场|码头|接收站)$/;
const landmark = /[\u4e00-\u9fa5][山岭沟坝湾川坪峪塘溪湖峰庄坡冲洼滩峡江河岛港水]$/;

/**
 * Whether a station is called after a hill, a water or a name that somebody made up.
 *
 * @param ending The station's kind.
 * @example isNamedStation('甲禾山', '风电场') // true
 */
export const isNamedStation = (before: string, ending: string): boolean =>
  station.test(ending) && (landmark.test(before) || isCoined(before));
