// What documents call things is found by name, and by each alias and identifier as a whole; rule judgements by what the
// two share, and every judgement by either id.
CREATE INDEX attests_name IF NOT EXISTS FOR ()-[attests:ATTESTS]-() ON (attests.name);
CREATE FULLTEXT INDEX attested_terms IF NOT EXISTS FOR ()-[attests:ATTESTS]-() ON EACH [attests.aliases, attests.identifiers]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE INDEX judgement_key IF NOT EXISTS FOR (n:Judgement) ON (n.key);
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.leftId);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.rightId);
CREATE INDEX judgement_fact IF NOT EXISTS FOR (n:Judgement) ON (n.factId);
