import type { GraphQLFieldResolver } from 'graphql';
import { type Decision, type JudgementReport, judge as judgeIn } from '../../load/judge.ts';
import type { ApiContext } from '../context.ts';
import { write } from './write.ts';

type Arguments = Omit<Decision, 'by'>;

/** `judge(left, right, verdict, reason)`: what a person decides about two ids, in the name of the token's subject. */
export const judge: GraphQLFieldResolver<unknown, ApiContext, Arguments> = async (_, decision, context) => {
  const { left, right } = decision;
  const { judgement, ...done } = await write<JudgementReport>(
    context,
    'judge',
    () => [left, right],
    ({ graph }, { subject }) => judgeIn(graph, { ...decision, by: subject }),
  );
  const { leftId, rightId, ...rest } = judgement;
  return { ...rest, left: leftId, right: rightId, ...done };
};
