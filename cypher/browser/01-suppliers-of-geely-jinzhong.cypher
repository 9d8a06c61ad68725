// 01 Who supplies Geely's Jinzhong company, with what, and with what share?
// 谁向吉利汽车晋中公司供货？供什么？份额多少？
// Look at: share together with shareOf (0.95 of one material, not of all purchases); an empty share is one that no document states.
MATCH (supplier:Company)-[supplies:SUPPLIES {modality: 'ACTUAL'}]->(:Company {name: '吉利汽车晋中公司'})
RETURN supplier.name AS supplier, supplies.product AS product, supplies.share AS share, supplies.shareOf AS shareOf,
       supplies.basis AS basis, supplies.claimId AS claimId
ORDER BY share IS NULL, share DESC, supplier
