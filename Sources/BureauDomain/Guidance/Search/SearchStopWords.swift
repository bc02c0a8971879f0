/// Words of a question that say nothing of its matter, short messages included.
enum SearchStopWords {
  static let text = """
    a ai aie ait alors apres as au aucun auquel aussi autre aux avant avec avez avoir avons bah bien \
    bonjour bonsoir bref c ca car ce ceci cela celle celui ces cet cette ceux chez ci coe combien \
    comme comment cordialement d da dans de deja depuis des desormais deux dire dit dites dois doit \
    doivent donc du elle elles en encore entre est et etait etant etc ete etes etre eu euh eux fait \
    fais faire fait faites falloir faut font g hello ici il ils j jai je jpeux jveux jusque k kan ki \
    koi l la laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais me meme memes merci \
    mes mettre mien moi moins mon n ne ni non nos notre notres nous o on ont or ou oui par \
    parce pas pendant peu peut peuvent peux pk plus plutot pour pourquoi pourra pourrais pourrait \
    pouvez pouvoir pouvons pr pratique puis puisque puisje qd quand quant que quel quelle quelles \
    quels quelque quelques qu qui quoi quid s sa sais salut sans savoir se selon sera seront ses si \
    sien sinon soi soit sommes son sont sous suis sur svp t ta tel telle tes toi ton toujours tous tout \
    toute toutes tres tu un une urgent va vais vas vers veut veux via voici voila voir vos votre vous \
    voudrais voudrait vouloir vs vu y x h est-ce estce cest jdois dun lun yatil exactement vraiment \
    possible besoin temps autres aupres marche marcher marchent perso juste justes gere gerer gerent geres fasse fassent fasses ferai fera feront etait serais mettrait donc obligatoire obligatoires obligation oblige acteur acteurs definir definit adresser occupe occuper occupent demander demande question faq quelqu bonne bon oblige cas chose truc concernant propos sujet \
    monde mienne miennes miens mode genre gens personne personnes homme femme matin jour jours fois \
    venir vient viens venu veulent donner donne donnes donner mettez met prendre prend prends pris \
    passe passer parler parle penser pense croire crois savent vouloir voulez savez arrive rester \
    reste falloir utiliser utilise grand grande petit petite gros vrai vraie seul seule seuls propre \
    bien mal mieux pire assez trop toujours jamais souvent parfois maintenant aujourd hui demain hier \
    ainsi alors parmi entre contre sauf malgre haut bas loin pres devant derriere premier premiere \
    dernier derniere plusieurs certains certaines chaque aucune rien tant autant beaucoup presque \
    nombreux nombreuses differents differentes general generale simple clair claire savais mettent \
    cote lieu place moment part facon maniere exemple niveau sens charge jolie cher chere \
    faudrait serait aurait existe exister trouver trouve avis
    """
}
