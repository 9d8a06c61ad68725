MATCH (place)-[in:LOCATED_IN]->(:Park {id: 'park-shanxi-zhichuang-valley'})
WITH place, in ORDER BY place.id
RETURN collect(in {subject: place {__typename: [label IN labels(place) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name}, .position, .modality, .basis}) AS answer
