import type { RelationRule } from '../rule.ts';

const heat =
  '(?:集中|统一|工业|日常)?(?:供热|供暖|供汽|供电|供水|供气|蒸汽供应|热力供应|热源|蒸汽|污水处理|固废处置|危废处置|物流|仓储|货运|运输|检测)';
const object = '{object:Region|Park}';

/** Who serves whom, and which firm leads a chain. */
export const serviceRules: readonly RelationRule[] = [
  {
    id: 'service-borne-by',
    predicate: 'SERVES',
    pattern: `${object}(?:内|区内)?(?:企业|各企业)?(?:的|所需的?|全部|主要|,)*${heat}(?:业务|任务|服务|需求)?(?:则|均|都|主要|全部|统一)*由(?:{Region}|的)*{subject:Company|Facility}[^,。;]{0,4}?(?:承担|负责|提供|保障|供应|满足|解决|运营)`,
    score: 0.8,
    example: ['青河甲木产业园集中供热由甲木公司承担。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园集中培训由甲木公司承担。',
  },
  {
    id: 'line-serves-firms-of',
    predicate: 'SERVES',
    pattern: `{subject:Facility|Platform|Project}[^。;]{0,40}?(?:服务|服务于|辐射|保障|覆盖|惠及)(?:了|着)?(?:{Region|Park})*${object}(?:内|的|及周边|等地)*[^,。;]{0,6}?(?:企业|用户|厂家|园区|$|[,。;])`,
    score: 0.78,
    example: ['甲木变电站年发送电力260万千瓦时,服务青河甲木产业园的38家企业。', '甲木变电站', '青河甲木产业园'],
    counterExample: '甲木变电站年发送电力260万千瓦时,告别青河甲木产业园的38家企业。',
  },
  {
    id: 'made-leader-of-chain',
    predicate: 'LEADS',
    pattern:
      '{object:IndustryChain}(?:链)?(?:[^。;]{0,40}[,、])?{subject:Company}(?:等[^,。;]{0,8})?(?:被|获|已|也)*(?:确定为|认定为|列为|选为|评为|授予|明确为|聘为|任|担任|当选为?)“?(?:[^,。;]{0,4})链主',
    score: 0.8,
    example: ['车门产业链推行链长制,甲木公司被确定为链主企业。', '甲木公司', '车门产业链'],
    counterExample: '车门产业链推行链长制,甲木公司被确定为观察员企业。',
  },
  {
    id: 'leader-of-chain-is',
    predicate: 'LEADS',
    pattern: '{object:IndustryChain}[^。;]{0,70}?“?链主”?(?:企业|单位|公司)?(?:则|就)?(?:为|是|由|:){subject:Company}',
    score: 0.8,
    example: ['车门产业链是六条产业链之一,链长由市领导担任,“链主”企业为甲木公司。', '甲木公司', '车门产业链'],
    counterExample: '车门产业链是六条产业链之一,链长由市领导担任,“贵宾”企业为甲木公司。',
  },
  {
    id: 'serves-the-firm-spoken-of',
    predicate: 'SERVES',
    pattern: `{subject:Company}(?:今年|将|每年|常年|长期|专门|还|则)*为{object:Company}[^,。;]{0,4}?(?:承运|运输|储运|提供[^,。;]{0,6}?(?:服务|物流|蒸汽|热力)|${heat})`,
    score: 0.74,
    example: ['乙木集团投产。甲木公司今年将为其承运货物。', '甲木公司', '乙木集团'],
    counterExample: '乙木集团投产。甲木公司今年将为其祝贺。',
  },
];
