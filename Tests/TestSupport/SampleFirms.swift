internal import BureauDomain

/// The portfolio of the sample school: firms that do not exist, around Metz.
enum SampleFirms {
  static let all = partners + prospects + exits

  private static let partners: [SampleFirm] = [
    SampleFirm(
      seed: 101, name: "Garage Moreau & Fils", address: "12 rue de Pont-à-Mousson",
      town: .montigny, naf: "45.20A", workforce: .from10, switchboard: "03 53 01 04 12",
      tags: ["automobile", "taxe 2026"],
      notes: "Prévenir 48 h avant. Badge à l'accueil.",
      people: [
        .init(
          name: "Karim Moreau", title: "gérant", roles: [.signatory, .tutor],
          phone: "06 39 98 10 21", email: "karim@garage-moreau.example", training: .done),
        .init(
          name: "Lina Moreau", title: "cheffe d'atelier", roles: [.tutor],
          phone: "06 39 98 10 22", training: .proposed),
      ],
      relation: Relation(stage: .partner, since: Day(sample: "2026-03-12")),
      next: SampleNext(
        kind: .sendConvention, due: "2026-11-24", owner: .petit, note: "PFMP 2, deux élèves")),
    SampleFirm(
      seed: 102, name: "Ateliers Œuvrard Métallerie", sign: "L'Atelier du Fer",
      address: "ZAC Euromoselle, 4 allée des Forges", town: .woippy, naf: "25.11Z",
      workforce: .from20, switchboard: "03 53 01 11 40", source: .teacher,
      tags: ["métallerie", "jury"],
      people: [
        .init(
          name: "Hélène Œuvrard", title: "présidente", roles: [.signatory, .juror],
          phone: "06 39 98 11 05", email: "h.oeuvrard@ateliers-oeuvrard.example"),
        .init(
          name: "Benoît Thiriet", title: "chef d'équipe", roles: [.tutor, .apprenticeMaster],
          phone: "06 39 98 11 06", training: .enrolled),
      ],
      relation: Relation(stage: .strongPartner, since: Day(sample: "2026-06-18")),
      next: SampleNext(kind: .invite, due: "2026-12-08", owner: .petit, note: "jury de juin")),
    SampleFirm(
      seed: 103, name: "Menuiserie-ébénisterie Schœffer Frères", address: "3 rue du Moulin",
      town: .ars, naf: "16.23Z", workforce: .from6, switchboard: "03 53 01 22 18",
      tags: ["bois"],
      people: [
        .init(
          name: "Jean-Christophe Schœffer", title: "cogérant", roles: [.signatory, .tutor],
          email: "atelier@schoeffer-freres.example", training: .forwarded)
      ],
      relation: Relation(stage: .partner, since: Day(sample: "2026-01-15"))),
    SampleFirm(
      seed: 104,
      name: "Société lorraine de maintenance industrielle et de chaudronnerie (SLMIC)",
      address: "Route de Rombas, bâtiment 7", town: .hagondange, naf: "33.11Z",
      workforce: .from50, switchboard: "03 53 01 37 00", source: .network,
      tags: ["maintenance", "chaudronnerie"],
      people: [
        .init(
          name: "Nadège Kowalczyk-Lambert", title: "responsable des ressources humaines",
          roles: [.humanResources, .signatory], phone: "03 53 01 37 04",
          email: "n.kowalczyk@slmic.example")
      ],
      relation: Relation(stage: .partner, since: Day(sample: "2026-05-05")),
      next: SampleNext(kind: .askPlaces, due: "2026-11-19", owner: .petit, note: "PFMP 3")),
  ]

  private static let prospects: [SampleFirm] = [
    SampleFirm(
      seed: 105, name: "Boulangerie-pâtisserie L'Épi d'Or", address: "27 rue Serpenoise",
      town: .metz, naf: "10.71C", workforce: .from3, source: .learner, tags: ["alimentation"],
      people: [
        .init(
          name: "Élodie Marchal", title: "gérante", roles: [.signatory, .tutor],
          phone: "06 39 98 20 31")
      ],
      next: SampleNext(kind: .call, due: "2026-11-16", owner: .petit, note: "après 14 h")),
    SampleFirm(
      seed: 106, name: "Clim'Est Énergies", address: "18 rue du Bois-d'Orly", town: .marly,
      naf: "43.22B", workforce: .from10, switchboard: "03 53 01 45 60", source: .platform,
      tags: ["froid", "énergie"],
      people: [
        .init(
          name: "Thomas Aït-Saïd", title: "conducteur de travaux", roles: [.tutor],
          phone: "06 39 98 30 44", email: "t.aitsaid@climest.example")
      ],
      next: SampleNext(kind: .visit, due: "2026-11-20", owner: .weber)),
    SampleFirm(
      seed: 107, name: "Carrosserie Da Silva", address: "5 rue de Metz", town: .talange,
      naf: "45.20B", workforce: .from3, tags: ["automobile"],
      people: [
        .init(
          name: "Paulo Da Silva", title: "artisan", roles: [.signatory],
          phone: "06 39 98 40 15")
      ],
      next: SampleNext(kind: .call, due: "2026-11-25", owner: .petit)),
    SampleFirm(
      seed: 108, name: "Hôtel-restaurant Les Trois Évêchés", address: "2 place Saint-Étienne",
      town: .metz, naf: "55.10Z", workforce: .from20, switchboard: "03 53 01 58 80",
      source: .network, tags: ["hôtellerie"]),
    SampleFirm(
      seed: 109, name: "Pharmacie de la Porte-des-Allemands",
      address: "61 boulevard Maginot", town: .metz, naf: "47.73Z", workforce: .from6,
      switchboard: "03 53 01 60 07", source: .file),
    SampleFirm(
      seed: 110, name: "Résidence Sainte-Glossinde", sign: "EHPAD Sainte-Glossinde",
      address: "9 rue des Récollets", town: .metz, naf: "87.10A", workforce: .from100,
      switchboard: "03 53 01 71 30", source: .teacher, tags: ["santé", "service à la personne"],
      people: [
        .init(
          name: "Mireille Bastien", title: "cadre de santé", roles: [.tutor],
          email: "m.bastien@sainte-glossinde.example")
      ],
      relation: Relation(stage: .dormant, since: Day(sample: "2026-06-30"))),
  ]

  private static let exits: [SampleFirm] = [
    SampleFirm(
      seed: 111, name: "Transports Kieffer", address: "Zone du Malambas", town: .maizieres,
      naf: "49.41B", workforce: .from20, switchboard: "03 53 01 82 09",
      people: [.init(name: "Roland Kieffer", title: "directeur", roles: [.signatory])],
      relation: Relation(
        stage: .avoid, motive: "élèves seuls au quai, sans tuteur présent",
        since: Day(sample: "2026-04-02"))),
    SampleFirm(
      seed: 112, name: "Imprimerie Saint-Symphorien", address: "14 quai du Wadrineau",
      town: .longeville, naf: "18.12Z", workforce: .from10, switchboard: "03 53 01 90 33",
      relation: Relation(stage: .opposed, since: Day(sample: "2026-02-20"))),
    SampleFirm(
      seed: 113, name: "Électricité générale Nowak", address: "8 rue de la Vieille-Porte",
      town: .thionville, naf: "43.21A", workforce: .from1,
      people: [.init(name: "Stanislas Nowak", title: "artisan", phone: "06 39 98 55 70")],
      closing: Closing(on: Day(sample: "2026-07-01"), motive: "départ à la retraite")),
    SampleFirm(
      seed: 114, name: "Pépinières Brunner-Ancel", address: "Chemin de la Croix-Saint-Clément",
      town: .moulins, naf: "01.30Z", workforce: .from6, switchboard: "03 53 01 98 21",
      tags: ["horticulture"],
      relation: Relation(
        stage: .refused, motive: "pas de tuteur avant le printemps",
        since: Day(sample: "2026-09-22"))),
  ]
}
