// Every judgement, of documents and of people; which of them are in force is decided by their dates.
MATCH (judgement:Judgement)
RETURN properties(judgement) AS judgement
