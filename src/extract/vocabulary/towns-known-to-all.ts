import { words } from './words.ts';

/** Short names of cities of a county's rank that everybody knows and that are no other word: they stand without 市. */
export const townsKnownToAll: ReadonlySet<string> = new Set(
  words(
    '昆山 江阴 张家港 常熟 太仓 义乌 慈溪 余姚 晋江 石狮 诸暨 桐乡 宜兴 丹阳 靖江 泰兴 如皋 启东 仪征 句容 邳州 新沂 溧阳 高邮 温岭 乐清 瑞安 兰溪 嵊州 福清 邵武 福鼎 瑞金 樟树 贵溪 滕州 寿光 招远 莱州 荣成 乳山 ' +
      '诸城 高密 昌邑 青州 安丘 邹城 曲阜 胶州 莱西 巩义 荥阳 新郑 登封 禹州 长葛 永城 林州 偃师 大冶 宜都 枝江 潜江 钟祥 枣阳 浏阳 宁乡 醴陵 汨罗 湘乡 耒阳 涟源 英德 廉江 普宁 桂平 凭祥 什邡 广汉 绵竹 江油 简阳 邛崃 仁怀 ' +
      '宣威 景洪 瑞丽 韩城 灵武 敦煌 迁安 武安 任丘 霸州 辛集 黄骅 泊头 涿州 汾阳 介休 河津 侯马 庄河 珲春 敦化 绥芬河 嘉善 德清 当涂',
  ),
);
