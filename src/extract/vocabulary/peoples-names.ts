import { anyOf, words } from './words.ts';

/** Parts of the names of Tibetans and Mongols, and of Turkic names written without a dot. */
const parts = words(
  '多杰 才让 扎西 卓玛 次仁 才仁 尼玛 旦增 丹增 洛桑 格桑 达瓦 平措 顿珠 巴桑 边巴 拉姆 央金 索南 才旦 桑杰 仁青 公保 完么 尕藏 嘎玛 加措 嘉措 旺堆 旺杰 旺姆 白玛 班玛 班觉 曲珍 曲扎 德吉 登巴 多吉 贡布 ' +
    '贡嘎 坚赞 江措 降央 晋美 久美 拉加 拉毛 罗布 罗桑 普布 强巴 群培 仁增 桑珠 斯郎 泽仁 泽旺 土登 旺扎 西绕 夏吾 益西 云丹 扎巴 朗杰 仓决 措姆 措毛 吉美 华旦 昂旺 阿旺 更登 龙珠 南杰 尕玛 才郎 端智 项毛 ' +
    '巴图 青格乐 巴特尔 格日勒 格日乐 其其格 苏和 宝音 额尔德尼 那顺 孟和 朝鲁 布和 斯琴 哈斯 娜仁 图雅 阿拉坦 敖特根 乌云 乌日娜 乌日图 其木格 高娃 萨仁 萨如拉 塔娜 托娅 吉日嘎拉 朝克图 朝格图 达来 德力格尔 ' +
    '额尔敦 恩和 呼和 吉雅 满都拉 毛敖海 娜日苏 牧仁 纳森 那木 青巴图 仁钦 森格 斯日古楞 苏日娜 特木尔 铁木尔 图门 乌力吉 乌恩 希日 锡林 伊德尔 扎那 白音 毕力格 毕力格图 必力格 布仁 查干 朝洛蒙 道尔吉 敖其尔 ' +
    '阿不都 阿布都 热合曼 热西提 吐尔逊 买买提 艾买提 艾力 艾合买提 阿依古丽 古丽 努尔 帕尔哈提 依明 伊力 玉素甫 卡德尔 克里木 木拉提 叶尔 别克 塔依尔 哈力克 迪力 米吉提 赛买提 亚森 肉孜 吾买尔 叶尔兰 库尔班 江阿提 巴合提',
);
const beginnings: ReadonlySet<string> = new Set(parts.map((part) => part.slice(0, 2)));
const several = new RegExp(`^(?:${anyOf(parts)})(?:${anyOf(parts)})+`);
const longest = 9;

/**
 * Length of the name that a text begins with, put together of such parts; 0 where there is none.
 *
 * @example lengthOfJoinedName('扎西卓玛表示') // 4
 */
export const lengthOfJoinedName = (text: string): number => {
  if (!beginnings.has(text.slice(0, 2))) return 0;
  const length = several.exec(text)?.[0].length ?? 0;
  return length > longest ? 0 : length;
};
