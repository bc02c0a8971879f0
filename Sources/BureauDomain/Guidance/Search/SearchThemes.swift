/// What people mean by the words they use: everyday words, acronyms and official terms of one
/// matter on one line, so that any of them finds a card that says another.
///
/// Data, written without accents: an expression is a word or several; a word may stand in several
/// lines. A line that begins with ~ is the subject of nearly every card.
enum SearchThemes {
  static let lines = """
    ~ responsable, rbde, resp, respo, responsable du bureau, responsable de bureau, rdbde
    ~ bureau des entreprises, bde, bureau, bureau entreprise, bureau entreprises, bureau des entreprise
    chef d etablissement, proviseur, proviseure, provi, principal, chef etablissement, dirlo
    hierarchie, hierarchique, superieur, sup, chef direct, dirige, depend de qui, depends de qui, qui commande, chef, patron, boss, n 1, autorite, commander, obeir, sous les ordres, rendre compte, rendre des comptes, rends des comptes, rend compte, rends compte
    ~ entreprise, boite, societe, firme, employeur, patron, patrons, partenaire, partenaires, pro
    professeur, prof, profs, enseignant, plp, equipe pedagogique, referent, instit, pedagogique
    ddfpt, chef de travaux, chef des travaux, directeur delegue, dd, ddf
    assistant technique, at, atddfpt, at ddfpt, assistant du ddfpt, assistante technique
    cfp, conseiller en formation professionnelle, conseiller en formation continue, conseiller formation, conseillere, cfc, greta
    adjoint gestionnaire, gestionnaire, intendant, intendante, intendance, agent comptable, sg, gestio
    rectorat, academie, academique, recteur, correspondant, inspecteur, ien, drafpic, dafpic, safpic
    coordonnateur, coordinateur, coordo, coordinatrice, coordonnatrice, coordonateur
    argent, payer, paie, paye, sous, fric, financer, financement, finance, budget, credit, moyen, cout, thune, euro, depense, subvention
    payer le responsable, paie le responsable, paye le responsable, payer le poste, paie le poste, paye le poste, financer le poste, finance le poste, financement du poste, financement des postes, salaire du responsable, mon salaire, payer le rbde, paye le rbde, creer le poste
    salaire, paie, remuneration, remunere, traitement, gagner, toucher, prime, indemnite, gratification, allocation
    rembourser, remboursement, frais, defraye, note de frais, prise en charge, etat de frais, payer, paie, paye, indemnite
    deplacement, deplacer, trajet, voyage, route, tournee, mission, voiture, km, sortie
    voiture, voiture perso, vehicule perso, voiture de service, vehicule, auto, bagnole, caisse, vehicule personnel, essence, carburant, gasoil, covoiturage, scooter, moto
    kilometre, km, kms, ik, kilometrique, indemnite kilometrique, indemnites kilometriques, bareme kilometrique, voiture, essence
    ordre de mission, om, omp, ordre permanent, ordre mission, ordres de mission, ordre
    lettre de mission, lettre mission, lm, lettre
    feuille de route, fdr, objectif
    fiche de poste, fdp, fiche poste, profil de poste, fiche de fonction
    repas, midi, dejeuner, diner, manger, resto, restaurant, cantine, bouffe, sandwich
    nuit, nuitee, hotel, hebergement, coucher, dormir
    materiel, mobilier, ordinateur, ordi, pc, telephone portable, portable professionnel, portable pro, telephone professionnel, telephone pro, tel pro, matos, materiel informatique, portable, smartphone, imprimante, equipement, bureau equipe, meuble, tablette
    stage, pfmp, periode de formation en milieu professionnel, periode de formation, periodes de formation, stagiaire, periode, immersion
    lieu de stage, lieu d accueil, terrain de stage, placer, placement, affecter, affectation, attribuer, choisir, decider, trouver un stage, trouver une entreprise
    suivre, suivi, visite de suivi, visite de stage, accompagner
    evaluer, evaluation, noter, note, ccf, bilan
    remplacer, remplace, substituer, se substituer, a la place, suppleer
    administratif, paperasse, papier, paperasserie, tache administrative, taches administratives, faire les conventions, fait les conventions, faire des conventions, formalite, remplir, secretariat, secretaire, dossier, administration, bureaucratie, taper, saisir, saisie
    convention, conventions, convention de stage, conv
    signer, signature, signataire, parapher, valider, visa, approuver
    mi temps, mitemps, temps partiel, temps plein, temps complet, plein temps, quotite, demi poste, partiel, mi tps, tps plein, tps partiel, plein tps, tps complet, hebdomadaire, par semaine, combien d heures, heures par semaine, a 50, a 100, a 80, 50 pour cent, mi temps ou plein temps
    partage, partager, mutualiser, mutualisation, a cheval, lycee voisin, autre lycee, deux bahuts, 2 bahuts, deux ecoles, deux etabs, deux employeurs, deux chefs, deux proviseurs, 2 proviseurs, 2 etablissements, deux etablissements, deux lycees, 2 lycees, 2 eple, deux eple, 2 sites, deux sites, moitie
    ~ lycee, etablissement, eple, ecole, bahut, etab, lp, lpo
    prive, sous contrat, catholique, ogec, enseignement catholique, catho, confessionnel
    public, publique
    bts, sts, etudiant, post bac, postbac, enseignement superieur, section de technicien superieur
    apprenti, apprentissage, alternance, alternant, cfa
    tuteur, tutrice, maitre de stage, maitre d apprentissage, tutorat, encadrant, encadrer, encadrement, ma
    former, formation, se former, apprendre, webinaire, stage de formation, formateur, cours, tuto, eafc, cafoc
    cafoc, gip fcip, gip, drafpic, dafpic
    debutant, debuter, debute, nouveau, nouvelle, novice, me former, se former, nous former, prise de poste, prise de fonction, arriver, connaitre, connais, connaissance, comprendre, rien, decouvrir, decouverte
    relation, relations, relation entreprise, relations entreprise, relations entreprises, relation ecole entreprise, relations avec les entreprises, relation avec les entreprises
    filiere, specialite, diplome, bac pro, bac, cap, metier, section
    concours, examen, titulariser, titularisation, titulaire, fonctionnaire
    recruter, recrutement, embaucher, embauche, postuler, candidature, candidat, devenir, devient, deviens, devenu, candidater
    attente, vacant, poste vacant, pourvu, pas pourvu, non pourvu, pas recrute, vacance, pas encore, toujours pas, toujours personne, en attente
    contractuel, contrat, cdd, cdi, vacataire, contractuelle
    perenne, perennite, durer, reconduire, reconduit, reconduction, renouveler, renouvele, durable, garanti, menace, disparaitre, fermer, supprime, maintenu, continuer, prochaine, prochain, supprimer, suppression, permanent, avenir, existera, arreter
    bureau obligatoire, bde obligatoire, concerner, concerne, concernes, faut il un bde, faut il un bureau, tous les lycees, tout lycee, lycee professionnel, lycee pro
    podeduc, pod educ, webinaire, video, visio
    education, education nationale, systeme scolaire, systeme educatif
    monde de l entreprise, monde economique, monde professionnel, secteur prive, viens du prive, venir du prive, viens de l entreprise, vient de l entreprise
    clee, comite local, comite local ecole entreprise, comite ecole entreprise
    animer, animateur, animatrice, piloter, pilote, diriger, presider, president
    reseau, bassin, cmq, campus, campus des metiers, territoire
    erea, adapte, etablissement regional, eleves en difficulte, besoins particuliers, inclusion, ulis, segpa, handicap, etablissement adapte, ea
    annuaire, repertoire, reference, referencer, referencement, liste, liste des bureaux
    actualiser, mettre a jour, mise a jour, corriger, modifier, changer, erreur, erreurs, faux, fausse, errone, mauvais, rectifier, maj, update
    mail, mel, courriel, adresse electronique, adresse mail, email, boite mail, boite aux lettres
    site, education gouv, internet, web, en ligne, ministere
    dsi, informatique, division des systemes d information
    guide, brochure, plaquette, documentation, doc, document, livret, depliant, flyer, ressource, support, kit
    eduscol, page eduscol, telecharger
    role, mission, attribution, fonction, responsabilite, competence, tache, boulot, taf, job, mon travail, dans mon travail
    repartition, repartir, articulation, articuler, difference, partage, limite, frontiere, empieter, complementarite, qui fait quoi
    lien, liens, a trois, les trois, nous trois, on est trois, travailler avec, travailler ensemble, ensemble, collaborer, cooperer, coordonner, reunion, echange, bosser, s organiser, organiser
    toute la semaine, permanence, presence, absent, absence, ouvert, ouverture, tous les jours, horaire
    perimetre, etendue, champ, champ d action
    outil, logiciel, fichier, excel, base, tableur, crm, plateforme, application
    communication, com, communiquer, publicite, pub, valoriser, reseaux sociaux, linkedin, facebook, promouvoir
    prospecter, prospection, demarcher, demarchage, solliciter, sollicitation, publipostage, mailing, spam
    opposition, oppose, opposer, mecontent, plainte, plus contacte, refuser, refus, refuse, plus etre contacte, ne veut plus, ne veut pas, desinscription, statut p, diffusion partielle
    siret, siren, rne, numero d entreprise, numero siret
    uai, rne, code etablissement, code uai, numero uai
    cle, luhn, verifier, valide, controle, controler, invalide, faux
    doublon, double, fusionner, fusion, deux fois, dedoublonner, identique
    contact, interlocuteur, coordonnees, joindre, injoignable, joignable, telephone, numero
    visite, appel, rendez vous, rdv, compte rendu, rendre compte d une visite, cr, entretien, coup de fil, tel, entrevue, rencontre
    suite, relance, relancer, resultat, prochaine action, aucune suite, rappeler, consigner
    droit, droits, acces, permission, autorisation, interdit, habilitation, autorise, bloque
    duree, combien de temps, nombre de semaines, combien de semaines, longueur, nb semaines, semaines
    mineur, mineure, moins de 18 ans, jeune, 15 ans, 16 ans, 17 ans, moins de 16 ans, age, ado
    heure, horaire, heures de travail, temps de travail, duree du travail, dimanche, soir, nuit, week end, weekend, repos, pause, samedi
    dangereux, machine, danger, risque, travaux reglementes, travaux dangereux, derogation, reglemente, securite, hauteur, chimique, inspection du travail
    maximum, max, quota, nombre, plafond, limite, combien d eleves, combien de stagiaires, trop, au plus
    parents, parent, famille, representant legal, responsable legal, pere, mere
    avenant, modification, changer les dates, prolonger, rompre, rupture
    commune, ville, meme ville, meme commune, limitrophe, residence administrative, residence familiale, domicile, intra muros
    conserver, conservation, garder, archive, archivage, purge, purger, effacer, supprimer, detruire, oubli
    rgpd, cnil, donnees personnelles, vie privee, dpo, dpd, protection des donnees, donnees, confidentialite, confidentiel, fichage
    sans lieu, sans stage, pas de stage, pas trouve, n a pas trouve, ne trouve pas, sans entreprise, pas de lieu, pas d entreprise
    attestation, certificat, justificatif, attestation de stage
    chevauchement, chevaucher, memes dates, deux stages, meme date, en meme temps
    eleve, lyceen, jeune, gamin, ado, apprenant, gosse
    dgesco, national, nationale, groupe de suivi, ministere
    departement, departemental, departementaux, departementale
    pacte, faire vivre le lien
    isoe, part fonctionnelle
    fam, fonds academique, fonds de mutualisation, fond academique
    programme 141, bop 141, etp, 141, emploi
    forfait d externat, forfait externat, externat
    direction, equipe de direction, codir
    decharge, decharge d enseignement, decharge de service
    asp, allocation, aplypro
    savoir etre, recherche d emploi, comportement
    """
}
