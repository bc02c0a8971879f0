/// Names of people, firms and streets that the demonstration draws from: all made up, in the manner
/// of the country of Metz.
enum DemoPeople {
  static let firstNames = [
    "Karim", "Hélène", "Thomas", "Nadège", "Élodie", "Jean-Marc", "Sophie", "Mehdi", "Aurélie",
    "Philippe", "Chloé", "Stanislas", "Fatima", "Romain", "Mireille", "Paulo", "Léa", "Benoît",
    "Anaïs", "Yusuf", "Caroline", "Loïc", "Zoé", "Gérard", "Inès", "Frédéric", "Marie-Laure",
    "Antoine", "Samira", "Cédric", "Noémie", "Hervé", "Jeanne", "Maël", "Françoise", "Tomasz",
  ]

  static let surnames = [
    "Aubremont", "Brandelain", "Kessenbach", "Ottremange", "Vaucremont", "Lindelbourg",
    "Perrichaux", "Noirgoutte", "Thirvallon", "Malgranger", "Hautvernier", "Schœnvillé",
    "Dorvilliez", "Rombachel", "Wendremont", "Courcelin", "Mazeroy", "Brissonval", "Ettingeois",
    "Fouligneau", "Gravelotin", "Hayangeau", "Jussicourt", "Kœnigmont", "Lorquineau", "Marspich",
    "Nilvangel", "Œtrangeois", "Plappecourt", "Queuleron", "Rezonvaux", "Sainrivat", "Talangeau",
    "Urvillebois", "Vallièrot", "Woippycourt", "Xocourtel", "Yutzmann", "Zillingeot", "Amanvillet",
    "Bellecroisat", "Chambièrot", "Devantpontel", "Esplanat", "Fournirue", "Grigyvaux",
    "Hollerichet", "Imlingeot", "Jouyarchel", "Knutangeois", "Lessymont", "Montignol", "Norroyat",
    "Outremosel", "Pangelot", "Rozérieux", "Sablonnet", "Tignomont", "Ucklevent", "Vigneulot",
  ]

  static let streets = [
    "rue de l'Église", "rue des Jardins", "rue du Moulin", "rue de la Gare", "rue des Artisans",
    "rue de la Fontaine", "avenue de la Libération", "rue du Stade", "rue des Vignes",
    "route de Metz", "rue de la Mairie", "place du Marché", "rue des Forges", "impasse du Canal",
    "rue des Tilleuls", "zone artisanale, allée des Saules", "rue Haute", "chemin du Breuil",
  ]
}
