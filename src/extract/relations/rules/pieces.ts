/** Words that only say where a firm is or how well one knows it, before its name: 从本地的甲木公司采购. */
export const place =
  '(?:{Region}|{Park}|本地|当地|附近|邻近|外地|省内|市内|县内|国内|周边|园区里|园区内|园区|园内|厂区旁|家门口|路对面|同城|同省|同市|隔壁|知名|老客户|大客户|德国|日本|美国|法国|英国|韩国|瑞士|芬兰|意大利|的|在|里|内)*';

/** Where the firm is that a name follows: 德化的甲木公司. */
export const ofSomewhere = '(?:{Region}|{Park}|[^,。;的由从向给是把将了]{2,5}的|的)*';

/** What follows 提供 and is no goods: 提供担保, 提供技术支持. */
export const noService =
  '(?!{^Product}{0,6}?(?:服务|支持|贷款|资金|借款|担保|融资|保障|咨询|培训|指导|便利|场地|厂房|岗位|平台|帮助|保险|技术|方案|信息|政策))';

/** 由甲木公司与乙木公司组建的丙木公司运营: who set up the firm does not do what the firm does. */
export const notFounder = '(?![^,。;]{0,8}?(?:组建|成立|设立|出资|合资|控股)[^,。;]{0,6}的[^,。;]{0,12}{Company})';

/** 甲木公司全资设立的企业投建: nor what one does that has no name here. */
export const notItsFounder = '(?!(?:全资|独资|出资|投资)?(?:设立|成立|创办|控股|组建)的)';

/** What goes on after the last firm of a list: 甲木公司等知名企业. */
export const others = '(?:等[^,。;]{0,10}?)?';

/** What stands between a firm and its verb and brings no other firm into the play. */
export const onward = '(?:(?![由被从向给替把将为,不未没]){^Company}){0,14}?';
