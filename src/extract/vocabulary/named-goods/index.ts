import { words } from '../words.ts';
import { building } from './building.ts';
import { chemicals } from './chemicals.ts';
import { consumer } from './consumer.ts';
import { electrical } from './electrical.ts';
import { electronics } from './electronics.ts';
import { farming } from './farming.ts';
import { fineChemicals } from './fine-chemicals.ts';
import { food } from './food.ts';
import { furnishing } from './furnishing.ts';
import { hardware } from './hardware.ts';
import { machines } from './machines.ts';
import { medicine } from './medicine.ts';
import { metals } from './metals.ts';
import { parts } from './parts.ts';
import { polymers } from './polymers.ts';
import { power } from './power.ts';
import { stoneAndGlass } from './stone-and-glass.ts';
import { textiles } from './textiles.ts';
import { toysAndArts } from './toys-and-arts.ts';
import { vehicles } from './vehicles.ts';
import { youngTrades } from './young-trades.ts';

/** Plastics, chemicals and parts that are known by Latin letters alone. */
export const latinGoods: ReadonlySet<string> = new Set(
  words(
    'PBAT PBS PLA PHA PGA PET PBT PTT PE PP PVC ABS PC PMMA POM PA6 PA66 POE EVA TPU TPE TPV MDI TDI BDO PTA PTMEG PX MEG EG DMC EC NMP LNG LPG CNG PCB FPC MLCC IGBT MCU EPS EPP EPDM PVA PVB PVDF PTFE HDPE LDPE LLDPE PEEK PPS LCP PI BOPP BOPET SBS SEBS MTO PDH DRAM PLC SUV MPV ECU BMS UPS',
  ),
);

/**
 * Goods that are goods wherever they are named, by family, written down from general knowledge. No general words stand here
 * (设备, 材料, 产品), and none that sectors are called by (汽车, 钢铁, 食品).
 */
export const namedGoods: readonly string[] = [
  ...building,
  ...chemicals,
  ...consumer,
  ...electronics,
  ...food,
  ...machines,
  ...medicine,
  ...metals,
  ...polymers,
  ...power,
  ...electrical,
  ...farming,
  ...fineChemicals,
  ...furnishing,
  ...hardware,
  ...parts,
  ...stoneAndGlass,
  ...textiles,
  ...toysAndArts,
  ...youngTrades,
  ...vehicles,
];

/** The same, to look a name up. */
export const goodsByName: ReadonlySet<string> = new Set(namedGoods);
