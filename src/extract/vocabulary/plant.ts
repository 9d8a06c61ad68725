import { endsInOneOf } from './ends-in.ts';
import { words } from './words.ts';

/**
 * Whether goods are such as stand in workshops, on sites and in offices of everybody: most who name them tell where they are, not
 * what is made.
 *
 * @example isPlant('喷气织机') // true
 */
export const isPlant = endsInOneOf(
  words(
    '织机 细纱机 纺机 缝纫机 注塑机 压铸机 挤出机 冲床 压力机 压机 机床 车床 铣床 磨床 钻床 加工中心 单晶炉 拉晶炉 回转窑 窑炉 矿热炉 高炉 转炉 电弧炉 中频炉 焦炉 行车 蒸箱 轿车 反应釜 锅炉 ' +
      '机械臂 机械手 输送带 推土机 挖掘机 装载机 压路机 打桩机 搅拌机 起重机 塔吊 龙门吊 叉车 脚手架 活动房 面包车 皮卡 观光车 校车 拖轮 驳船 ' +
      '摄像头 摄像机 照相机 打印机 复印机 投影仪 显示屏 显示器 触摸屏 耳机 话筒 对讲机 充电宝 电梯 饮水机 电风扇 路灯 帐篷 餐桌 货架 驾驶室',
  ),
);
