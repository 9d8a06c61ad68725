/** 仅甲木公司一家, 真诚希望甲木集团, 随甲木装备: what is said of a firm before its name. */
const saidBefore =
  /^(?:[座处片][\u4e00-\u9fa5]{0,3}[山矿场地厂]归|随(?![州县])|替|归|走近|听说|据说|盛传|只承认|力促|促成|仅仅?|叫(?=[\u4e00-\u9fa5]{3})|光是|单是|单单|就连|唯有|唯独|(?:真诚|衷心|热切|由衷|十分)?(?:希望|期待|期盼|盼望|相信|祝愿))(?=[\u4e00-\u9fa5]{2})/;

/** 青河市国有资产经营公司, 青河省甲木投资集团: what a place owns is called by the place. */
const ownedByPlace =
  /^(?:国有资[产本]|国资|国控|城市|城建|城投|交通|交投|水务|文化|文旅|旅游|金融|产业|工业|能源|农业|科技|建设|投资|发展|开发|经营|运营|控股|股权|创业|基金|管理|资产)+(?:集团|公司)/;
const ownedByProvince =
  /^[\u4e00-\u9fa5]{0,6}(?:投资|控股|建设|能源|交通|发展|资本|国资|水务|文旅)(?:控股)?(?:集团|公司)/;

/** Whether a place's own firm is named: the place, and the rest of the name after it. */
export const isOwnedBy = (place: string, rest: string): boolean =>
  ownedByPlace.test(rest) || (/(?:省|自治区)$/.test(place) && ownedByProvince.test(rest));

/** Length of the words before a firm's name that are no part of it. */
export const lengthOfWordsBefore = (words: string): number => saidBefore.exec(words)?.[0].length ?? 0;
