import type { Relation } from '../relations/relation.ts';
import { shortestForm, shortForms } from './company-forms.ts';
import type { Entities } from './entities.ts';

const bare = /(?:工厂|厂区|新厂|总部|[一二三四]期(?:项目|工程)?|扩建项目|扩产项目|技改项目)$/;

/** A project that the article names only by what it is gets the name of who builds it before it. */
export const nameProjects = (entities: Entities, relations: readonly Relation[]): void => {
  for (const project of entities.all.filter(({ type }) => type === 'Project')) {
    if (project.named !== undefined || !bare.test(project.name) || /\d|基地$/.test(project.name)) continue;
    const builders = new Set(
      relations
        .filter(({ predicate, object }) => predicate === 'DEVELOPS' && object === project)
        .map(({ subject }) => subject),
    );
    const [builder] = builders;
    if (builder === undefined || builders.size > 1 || builder.type !== 'Company') continue;
    const forms = [builder.name, ...builder.aliases, ...shortForms(builder.name)];
    if (forms.some((form) => project.name.includes(form))) continue;
    if (project.name.length > 12) continue;
    project.aliases.add(project.name);
    project.name = `${shortestForm(builder)}${project.name}`;
  }
};
