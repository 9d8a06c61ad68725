import { shortName } from '../../facts/division-names.ts';
import type { Range } from '../../text/normalized.ts';
import { placeForms } from '../entities/chains-by-stem.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import { chainStem } from '../vocabulary/chain-stem.ts';
import { anaphor } from './anaphor.ts';

const verbs =
  '设在|还|派|与|位于|坐落|选址|落户|已|现|拥有|由|占地|总投资|将|是|聚焦|累计|成立|建成|投入|取得|完成|为|获|承担|采用|规划|计划|年|三|两|五|总|每|共|预计|首批|现有|目前|概算|力争|不|要';

/** 研究院设在青河县, 该校教授: the last part of a name stands for the whole. */
const tail = new RegExp(
  `(?:(?:^|[,。;:])(该?(?:研究院|研究所|创新中心|中心|实验室|学院|大学|平台|协作区|示范区|产业园|基地|电站|工厂|学校))(?=[^,。;]{0,3}?(?:${verbs}))|(该(?:校|院|所|中心|平台|实验室|学院|基地|产业园|电站|园)))`,
  'g',
);

const chainWords =
  /(?:(?:这|该)(?:条|个)?(?:产业链|产业集群|集群|链条)|(?<=^|[,。;:“])(?:链上(?=[^,。;]{0,2}(?:既|已|有|集|现|汇|共))|产业链(?=[^,。;]{0,2}(?:集聚|聚集|规模|产值|现有|共有))|集群(?=[^,。;]{0,2}(?:规模|产值|现有|共有|集聚))))/g;

/** What is looked for in sentences. */
export const partialNames: readonly RegExp[] = [tail, chainWords];

/** The types of which the last part of a name may stand for the whole. */
const institutions: ReadonlySet<string> = new Set([
  'ResearchInstitute',
  'University',
  'Platform',
  'Park',
  'Facility',
  'Project',
]);

const endings: Readonly<Record<string, RegExp>> = {
  学校: /(?:大学|学院)$/,
  校: /(?:大学|学院|学校)$/,
  院: /院$/,
  所: /所$/,
  园: /园$/,
};

const free = (mentions: readonly Mention[], start: number, end: number): boolean =>
  !mentions.some((each) => each.start < end && start < each.end);

/** What a chain goes by in part: 动力电池产业, and the place that its whole name begins with. */
interface PartOfChain {
  readonly chain: Entity;
  readonly form: string;
  readonly place: string;
}

const partsOf = (chain: Entity, regions: readonly string[]): PartOfChain[] => {
  const stem = chainStem(chain.name);
  const place = regions.find((each) => stem.startsWith(each)) ?? '';
  const bare = stem.slice(place.length);
  return bare.length >= 2 ? [{ chain, form: `${bare}产业`, place: shortName(place) }] : [];
};

/** Finds the names that a text gives only in part, once they have been given whole. */
export class PartialNames {
  private readonly chains: readonly PartOfChain[];
  private recent: Entity | undefined;
  /** Institutions named so far, in order: 研究院 may stand for one of the paragraph before. */
  private readonly seen = new Set<Entity>();

  constructor(entities: Entities) {
    const chains = entities.all.filter(({ type }) => type === 'IndustryChain');
    const regions = chains.length === 0 ? [] : placeForms(entities.all);
    this.chains = chains.flatMap((chain) => partsOf(chain, regions)).toSorted((a, b) => b.form.length - a.form.length);
  }

  /** The chain that 产业规模 and 本地配套率 without a subject are of. */
  chain(): Entity | undefined {
    return this.recent ?? this.chains[0]?.chain;
  }

  /**
   * The mentions that a sentence has of such names.
   *
   * @param patterns Those of `partialNames` that may stand there.
   */
  *within(passage: Passage, { start, end }: Range, patterns: readonly RegExp[]): Generator<Mention> {
    const text = passage.text.slice(start, end);
    const found = (entity: Entity, at: number, length: number): Mention => anaphor(entity, start + at, length, 0.65);
    for (const { chain, form, place } of this.chains) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const ahead = text.slice(at + form.length, at + form.length + 2);
        if (/^(?:链|园|基地|化|集群|基金|工人|研究|带|协会|学院|联盟|技术|母|引导|区|招|新区)/.test(ahead)) continue;
        const before = passage.mentions.find((each) => each.type === 'Region' && each.end === start + at)?.entity;
        if (place !== '' && before !== undefined && shortName(before.name) !== place) continue;
        // 动力电池 in 动力电池产业 is no product.
        const others = passage.mentions.filter(({ type }) => type !== 'Product');
        if (free(others, start + at, start + at + form.length)) yield found(chain, at, form.length);
      }
    }
    const whole = this.chain();
    for (const match of patterns.includes(chainWords) ? allMatches(chainWords, text) : []) {
      const before = passage.mentions.findLast(
        (each) => each.type === 'IndustryChain' && each.end <= start + match.index && each.entity !== undefined,
      );
      const chain = before?.entity ?? whole;
      if (chain !== undefined && free(passage.mentions, start + match.index, start + match.index + match[0].length))
        yield found(chain, match.index, match[0].length);
    }
    for (const match of patterns.includes(tail) ? allMatches(tail, text) : []) {
      const word = match[1] ?? match[2] ?? '';
      const at = match.index + match[0].length - word.length;
      const part = word.replace(/^该/, '');
      const ends = ({ name }: Entity): boolean => endings[part]?.test(name) ?? name.endsWith(part);
      const named =
        passage.mentions.findLast(
          (each) =>
            institutions.has(each.type) && each.end <= start + at && each.entity !== undefined && ends(each.entity),
        )?.entity ?? [...this.seen].findLast(ends);
      if (named !== undefined && free(passage.mentions, start + at, start + at + word.length))
        yield found(named, at, word.length);
    }
    for (const each of passage.mentions) {
      if (each.entity === undefined || !institutions.has(each.type) || each.start < start || each.end > end) continue;
      this.seen.delete(each.entity);
      this.seen.add(each.entity);
    }
    this.recent =
      passage.mentions.findLast(
        (each) => each.type === 'IndustryChain' && each.start >= start && each.end <= end && each.entity !== undefined,
      )?.entity ?? this.recent;
  }
}
