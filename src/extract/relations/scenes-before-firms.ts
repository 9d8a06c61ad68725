import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import type { Relation } from './relation.ts';

/** Most characters of a sentence that only says where the next one is. */
const longest = 30;
const places: ReadonlySet<string> = new Set(['Region', 'Park']);

/** The place in which a sentence ends that tells of nothing else: 下午两点,山东省青岛市。 */
const sceneOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.every(({ type }) => places.has(type)) ? mentions.at(-1) : undefined;

/** Firms that begin the sentence after one that sets the scene: 下午两点,青岛市。甲木公司的车间里灯火通明。 */
export const firmsInScenes = ({ text, mentions, sentences, index }: Passage): Relation[] =>
  sentences.slice(0, -1).flatMap((sentence, i): Relation[] => {
    const next = sentences[i + 1];
    if (next === undefined || sentence.end - sentence.start > longest) return [];
    const scene = sceneOf(mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end));
    if (scene?.entity === undefined) return [];
    if (
      !/^。$/.test(text.slice(scene.end, next.start).trim()) ||
      /[说道]$/.test(text.slice(sentence.start, scene.start))
    )
      return [];
    const firm: Entity | undefined = mentions.find(
      ({ type, start, rule }) => type === 'Company' && start === next.start && rule !== 'anaphor',
    )?.entity;
    if (firm === undefined) return [];
    return [
      {
        subject: firm,
        predicate: 'LOCATED_IN',
        object: scene.entity,
        qualifiers: {},
        modality: 'ACTUAL',
        basis: 'INFERRED',
        support: { passage: index, start: scene.start, end: next.end },
        rule: 'firm-in-scene',
        score: 0.68,
      },
    ];
  });
