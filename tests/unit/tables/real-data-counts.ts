/** What a mapping makes of a file: rows, and facts that are counted once however many rows say them. */
export interface Counts {
  readonly rows: number;
  readonly entities: Readonly<Record<string, number>>;
  readonly claims: Readonly<Record<string, number>>;
  readonly observations: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly rejected: Readonly<Record<string, number>>;
}

/** By mapping: the file of the open data, under the folder beside the project, and what its rows become. */
export const realData: Readonly<Record<string, Counts & { readonly file: string }>> = {
  'chainkg-company': {
    file: 'chainkg/company.jsonl',
    rows: 4654,
    entities: {
      Company: 4582,
    },
    claims: {},
    observations: 0,
    skipped: {},
    rejected: {
      'code: 上市早于科创板开市，代码不是这家公司的': 21,
      'code: 上市早于创业板开市，代码不是这家公司的': 2,
    },
  },
  'chainkg-company-industry': {
    file: 'chainkg/company_industry.jsonl',
    rows: 4430,
    entities: {
      Company: 4429,
      Industry: 335,
    },
    claims: {
      CLASSIFIED_AS: 4429,
    },
    observations: 0,
    skipped: {},
    rejected: {
      'industry_code: 行业的代码与名称不符': 1,
    },
  },
  'chainkg-company-product': {
    file: 'chainkg/company_product.jsonl',
    rows: 53785,
    entities: {
      Company: 3832,
      Product: 39088,
    },
    claims: {
      PRODUCES: 51136,
    },
    observations: 0,
    skipped: {
      '分部报表的调整项，不是产品': 1987,
    },
    rejected: {
      'rel_weight: not a share between 0 and 1': 81,
      'product_name: 括号不成对，名称不全': 23,
    },
  },
  'chainkg-industry': {
    file: 'chainkg/industry.jsonl',
    rows: 511,
    entities: {
      Industry: 511,
    },
    claims: {},
    observations: 0,
    skipped: {},
    rejected: {},
  },
  'chainkg-industry-industry': {
    file: 'chainkg/industry_industry.jsonl',
    rows: 480,
    entities: {
      Industry: 511,
    },
    claims: {
      SUBTYPE_OF: 480,
    },
    observations: 0,
    skipped: {},
    rejected: {},
  },
  'chainkg-industry-up': {
    file: 'chainkg/industry_up.jsonl',
    rows: 335,
    entities: {
      Industry: 246,
    },
    claims: {},
    observations: 5256,
    skipped: {
      没有列出上游行业: 89,
    },
    rejected: {},
  },
  'chainkg-product': {
    file: 'chainkg/product.jsonl',
    rows: 95559,
    entities: {
      Product: 95267,
    },
    claims: {},
    observations: 0,
    skipped: {
      '分部报表的调整项，不是产品': 56,
    },
    rejected: {
      'name: 括号不成对，名称不全': 159,
      'name: 名称里有坏字符': 10,
    },
  },
  'chainkg-product-product': {
    file: 'chainkg/product_product.jsonl',
    rows: 110153,
    entities: {
      Product: 60382,
    },
    claims: {
      INPUT_TO: 56651,
      SUBTYPE_OF: 52839,
    },
    observations: 0,
    skipped: {},
    rejected: {
      'from_entity: subject and object of INPUT_TO are the same': 105,
      'to_entity: 括号不成对，名称不全': 171,
      'to_entity: 名称里有坏字符': 1,
      'to_entity: subject and object of INPUT_TO are the same': 3,
      'from_entity: 名称里有坏字符': 1,
      'from_entity: subject and object of SUBTYPE_OF are the same': 4,
    },
  },
  'ickg25-quads': {
    file: 'ickg25/quads.tsv',
    rows: 68237,
    entities: {
      Company: 11499,
      Industry: 4589,
      ResearchInstitute: 74,
      University: 29,
      Product: 33,
    },
    claims: {
      CLASSIFIED_AS: 15348,
      INVESTS_IN: 1514,
      PARTNERS_WITH: 4212,
      OWNS: 498,
      SUPPLIES: 1059,
      INPUT_TO: 20,
    },
    observations: 0,
    skipped: {
      专利不是本图的实体: 20064,
      '并购不分提议、计划和完成': 470,
      行业一端不是行业的名称: 16556,
      '泛指，不是一家企业的名称': 388,
      '包含混有种类、部分和成员，方向不一': 1903,
      上游于的一端不是产品: 1148,
      基金产品不是企业: 47,
      '母公司/控股没有写明哪一端是母公司': 1649,
      本图没有竞争的谓词: 1826,
      '机关、团体或事业单位不是企业': 597,
      大学或研究机构不是企业: 194,
      地区不是企业: 77,
      '产品、项目或场所不是企业': 463,
      名称是专利: 4,
      行业不是企业: 32,
      上游于的方向与两端的名称不合: 5,
      合作的两端都不是企业: 12,
    },
    rejected: {},
  },
};
