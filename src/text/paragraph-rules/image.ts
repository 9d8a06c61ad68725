import type { ParagraphRule } from '../paragraph-rule.ts';

/** Names that stand where pictures stood, and the words under pictures. */
export const imageRules: readonly ParagraphRule[] = [
  {
    name: 'file-name',
    kind: 'IMAGE',
    pattern: /^(?:\S*[\w%-]\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?|mp[34]|flv)(?:[?!@#]\S*)?|[0-9a-f]{32,64})$/i,
    longest: 400,
    example: '0123456789abcdef0123456789abcdef01234567.jpg',
    counterExample: '企业主营.png图像压缩软件。',
  },
  {
    name: 'image-placeholder',
    kind: 'IMAGE',
    pattern: /^[[(【](?:图片?|image|photo|视频|video)\d*[\])】]$/i,
    longest: 20,
    example: '[图片]',
    counterExample: '图像传感器',
  },
  {
    name: 'caption-mark',
    kind: 'CAPTION',
    pattern: /^[([【]?(?:[△▲▼◎]|图为|图片说明|资料图|(?:[上下左右]|图\s*\d+)图?\s*[::])/u,
    longest: 160,
    example: '图为某公司总装车间。',
    counterExample: '图书馆和展览馆同日开馆。',
  },
  {
    name: 'photo-credit',
    kind: 'CAPTION',
    pattern: /(?:[\s/]摄|供图|摄影报道)[)\]】]?$/,
    longest: 120,
    example: '总装车间 记者 某某 摄',
    counterExample: '纪录片在园区拍摄',
  },
  {
    name: 'after-image',
    kind: 'CAPTION',
    pattern: /^[^。!?;]{2,}[。!]?$/,
    longest: 48,
    after: 'IMAGE',
    example: 'a.jpg\n工人在车间装配电池。',
    counterExample: 'a.jpg\n车间一期已投产。二期正在建设。',
  },
];
