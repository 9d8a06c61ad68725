import type { FirmSlot } from './firm-slot.ts';
import { goodsSlots } from './goods-slots.ts';
import { holdingSlots } from './holding-slots.ts';
import { standingSlots } from './standing-slots.ts';
import { tradeSlots } from './trade-slots.ts';

/** Every wording in which a firm acts. */
export const firmSlots: readonly FirmSlot[] = [...goodsSlots, ...standingSlots, ...holdingSlots, ...tradeSlots];
