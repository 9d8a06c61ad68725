MATCH (project:Project)
RETURN
  {totalCount: count(CASE WHEN project.status = 'OPERATING' THEN 1 END)} AS operating,
  {totalCount: count(CASE WHEN project.status = 'UNDER_CONSTRUCTION' THEN 1 END)} AS underConstruction,
  {totalCount: count(CASE WHEN project.status = 'AGREED' THEN 1 END)} AS agreed,
  {totalCount: count(CASE WHEN project.status = 'PLANNED' THEN 1 END)} AS planned,
  {totalCount: count(CASE WHEN project.status IS NULL THEN 1 END)} AS notSaid
