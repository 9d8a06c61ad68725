import type { ParagraphRule } from '../paragraph-rule.ts';

const pattern = (source: string): RegExp => new RegExp(source, 'iu');

const menuWords =
  '(?:网站)?首页|(?:网站|站点)地图|联系(?:我们|方式)|关于(?:我们|本站)|隐私(?:安全|政策|声明|保护)|法律声明|(?:使用|服务)条款|常见问题|' +
  '站[内外]导航|设为首页|加入收藏|收藏本站|(?:返回|回到)(?:顶部|首页|列表)|登录|注册|搜索|(?:查看)?更多|打印(?:本页)?|关闭(?:窗口|本页)?|' +
  '分享|点赞|收藏|导航|无障碍(?:阅读|浏览)?|长者模式|手机版|客户端|繁体(?:版|中文)?|简体(?:版|中文)?|english|rss|top|(?:展开|阅读)全文';

/** What a page adds around its article: menus, counters, sharing, by-lines, rights. */
export const pageRules: readonly ParagraphRule[] = [
  {
    name: 'no-words',
    kind: 'FURNITURE',
    pattern: /^[^\p{L}\p{N}]+$/u,
    longest: 200,
    example: '| ……',
    counterExample: '一、产业',
  },
  {
    name: 'counter',
    kind: 'FURNITURE',
    pattern:
      /^(?:\d{1,7}|(?:阅读|浏览|点击|访问|播放|评论|点赞|收藏|转发|分享)(?:数?量|次?数|率)?\s*[:(]?\s*\d*\s*次?\)?|第?\s*\d+\s*页|共\s*\d+\s*页)$/,
    longest: 30,
    example: '浏览次数:1024次',
    counterExample: '2024年',
  },
  {
    name: 'breadcrumb',
    kind: 'FURNITURE',
    pattern:
      /^(?:您?(?:现在)?的?(?:当前)?(?:所在)?位置|当前(?:位置|页面|所在))\s*:|^[^\s>]{1,12}(?:\s*>+\s*[^\s>]{1,12})+$/,
    longest: 80,
    example: '首页 > 新闻 > 正文',
    counterExample: '位置优越:临近港口。',
  },
  {
    name: 'menu',
    kind: 'FURNITURE',
    pattern: pattern(
      `^(?:${menuWords})[\\s>:|·]*(?:[\\s|·>/-]+[^\\s|·>/-]{1,8})*$|^[^\\s|]{1,10}(?:\\s*\\|\\s*[^\\s|]{1,10}){2,}$`,
    ),
    longest: 80,
    example: '首页 | 新闻 | 政务',
    counterExample: '首页改版带动平台注册企业数量增长',
  },
  {
    name: 'related',
    kind: 'FURNITURE',
    pattern:
      /^(?:相关|热门|推荐|延伸|最新)(?:阅读|新闻|文章|推荐|链接|报道|资讯)\s*[:>]*$|^(?:友情链接|猜你喜欢|(?:点击|阅读)排行|排行榜)\s*[:>]*$/,
    longest: 12,
    endsArticle: true,
    example: '相关阅读:',
    counterExample: '相关产业',
  },
  {
    name: 'neighbours',
    kind: 'FURNITURE',
    pattern: /^[<«《([]?\s*[上下]一(?:篇|条|页|则|个|章)/,
    longest: 120,
    endsArticle: true,
    example: '上一篇:某县新闻',
    counterExample: '下一步,全市将建设三个产业园。',
  },
  {
    name: 'share',
    kind: 'FURNITURE',
    pattern:
      /^(?:(?:一键)?(?:分享|转发)(?:到|至|本文|此文)|(?:微信|用?手机)?(?:扫一扫|扫码|扫描)(?:.{0,8}(?:关注|分享|下载|打开|二维码|阅读)|$))/,
    longest: 50,
    example: '分享到:微博 微信',
    counterExample: '分享会在产业园举行,三家企业签约',
  },
  {
    name: 'text-size',
    kind: 'FURNITURE',
    pattern: /^[[(【]?\s*字(?:体|号)(?:大小)?\s*[:]?\s*[[(【]?\s*(?:特?大|中|小)/,
    longest: 40,
    example: '【字体:大 中 小】',
    counterExample: '字体设计企业大多落户高新区',
  },
  {
    name: 'captcha',
    kind: 'FURNITURE',
    pattern: /^(?:请输入)?(?:验证码|看不清|换一张|点击刷新)\s*(?:[:,?]|$)/,
    longest: 30,
    example: '验证码:',
    counterExample: '验证码短信平台由本地企业研发',
  },
  {
    name: 'comments',
    kind: 'FURNITURE',
    pattern:
      /^(?:网友|发表|我要|我来|最新|热门|精彩|全部|暂无)?(?:留言|评论|跟帖)(?:与(?:留言|评论))?(?:区|列表|须知)?\s*(?:[:(]|$)/,
    longest: 50,
    endsArticle: true,
    example: '留言与评论(共 3 条)',
    counterExample: '评论员文章肯定了园区的做法',
  },
  {
    name: 'e-mail',
    kind: 'FURNITURE',
    pattern: /^(?:e-?mail|电?子?邮[箱件]|(?:投稿|联系)邮箱)\s*:|[\w.+-]+@[\w-]+\.\w+|\[email\Wprotected\]/i,
    longest: 80,
    example: 'E-mail: desk@example.org',
    counterExample:
      '电子邮件系统:本地企业的主要产品之一,年销售收入超过一亿元,产品覆盖全省所有县区,并且已经进入周边省份的政务与教育市场,用户总数继续保持较快增长,位居全国同类产品前列。',
  },
  {
    name: 'contact',
    kind: 'FURNITURE',
    pattern: /^(?:联系|咨询|举报|服务|新闻)?(?:电话|手机|传真|热线|邮编|邮政编码|qq|微信号?|地址|网址|联系人)\s*:/i,
    longest: 80,
    example: '联系电话:0000-1234567',
    counterExample: '电话机产量居全省第一',
  },
  {
    name: 'web-address',
    kind: 'FURNITURE',
    pattern: /^(?:https?:\/\/|www\.)\S+$/i,
    longest: 400,
    example: 'https://example.org/a/1.html',
    counterExample: 'www时代的电商平台',
  },
  {
    name: 'registration',
    kind: 'FURNITURE',
    pattern:
      /(?:icp[备证]|公网安备|备案号|新闻信息服务许可证?|增值电信业务|网站标识码|经营许可证)\S{0,6}\s*[:]?\s*[第\d:(-]/i,
    longest: 200,
    endsArticle: true,
    example: '某ICP备00000000号-1 技术支持:某公司',
    counterExample: '三家企业取得增值电信业务牌照',
  },
  {
    name: 'copyright',
    kind: 'FURNITURE',
    pattern: /^copyright\b|^.{0,40}(?:©|\(c\)\s*\d{4}|版权所有|all rights reserved)|^版权(?:声明|归|说明)/i,
    longest: 300,
    endsArticle: true,
    example: '版权所有 某某公司',
    counterExample: '版权交易中心落户高新区',
  },
  {
    name: 'disclaimer',
    kind: 'FURNITURE',
    pattern:
      /不代表本[站网刊报平社]|未经.{0,20}(?:许可|授权|同意).{0,12}(?:不得|禁止|严禁)|转载请?(?:注明|联系)|^本文(?:地址|链接|网址|系作者)|^免责声明|文责自负|如有侵权/,
    longest: 300,
    endsArticle: true,
    example: '未经许可,不得转载。',
    counterExample: '未经处理的废水不得排入河道。',
  },
  {
    name: 'editor',
    kind: 'BYLINE',
    pattern:
      /^[[(【]?\s*(?:责任?编辑?|责编|(?:网络|值班|文字)?编辑|审核|校对|编审|监制|美编|[初复终]审|签发|供稿)(?:人|单位)?\s*[:/]/,
    longest: 80,
    endsArticle: true,
    example: '(责任编辑:某某)',
    counterExample: '编辑软件产业形成集群',
  },
  {
    name: 'published',
    kind: 'BYLINE',
    pattern:
      /^(?:(?:发布|发稿|更新|发表|添加|录入|刊发)(?:时间|日期|人|者|单位|机构)?|(?:信息|文章|稿件)?来源|稿源|作者|记者|通讯员|出处|摄影|文)\s*[:/][^。?!]*$/,
    longest: 100,
    example: '发布时间:2024-05-01',
    counterExample: '记者:园区今年有什么打算?',
  },
  {
    name: 'date-line',
    kind: 'BYLINE',
    pattern:
      /^(?:[^。,;]{0,60}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}[^。,;]*|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)$/,
    longest: 140,
    example: '编辑 某市 2024-05-01 09:30:00',
    counterExample: '2024年5月1日 09:30,项目开工。',
  },
  {
    name: 'tags',
    kind: 'FURNITURE',
    pattern: /^(?:标签|关键[词字]|tags?|keywords?)\s*:/i,
    longest: 100,
    example: '标签:新能源 汽车',
    counterExample: '标签印刷企业年产值两亿元',
  },
  {
    name: 'site-name',
    kind: 'FURNITURE',
    pattern: /^(?:关于)?\S{2,12}(?:资讯|新闻|信息|门户|政务|招商|商务|在线)网(?:站)?$/,
    longest: 18,
    example: '某某资讯网',
    counterExample: '国家电网',
  },
];
