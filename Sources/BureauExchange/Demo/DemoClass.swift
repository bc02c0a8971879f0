internal import BureauDomain
internal import BureauStore

/// A class of the demonstration school.
struct DemoClass {
  let label: String
  /// The title of its formation in the nomenclature, else as people say it.
  let title: String
  let size: Int
  /// The age most of its learners reach in the civil year in which the school year begins.
  let age: Int
  /// The teachers who follow its placements, each a part of the class: sixteen learners at most.
  let referents: [String]
  var status = LearnerStatus.pupil

  var formation: Formation {
    Reference.formations(matching: title, limit: 10).first { $0.label == title }
      ?? Formation(label: title)
  }

  static let all = [
    DemoClass(
      label: "2MVA", title: "Bac pro Maintenance des véhicules option véhicules légers (2de)",
      size: 20, age: 15, referents: ["M. Klein", "Mme Roth"]),
    DemoClass(
      label: "1MVA", title: "Bac pro Maintenance des véhicules option véhicules légers (1re)",
      size: 18, age: 16, referents: ["Mme Sarrazot", "M. Bertrange"]),
    DemoClass(
      label: "TMVA", title: "Bac pro Maintenance des véhicules option véhicules légers (Tle)",
      size: 16, age: 17, referents: ["M. Aubrelin"]),
    DemoClass(
      label: "1MSPC",
      title: "Bac pro Maintenance des systèmes de production connectés (1re)", size: 15, age: 16,
      referents: ["M. Fontoy"]),
    DemoClass(
      label: "TMSPC",
      title: "Bac pro Maintenance des systèmes de production connectés (Tle)", size: 14, age: 17,
      referents: ["Mme Lorquin"]),
    DemoClass(
      label: "1ASSP", title: "Bac pro Accompagnement soins et services à la personne (1re)",
      size: 24, age: 16, referents: ["Mme Sarralbe", "Mme Vigy"]),
    DemoClass(
      label: "1CAPCUI", title: "CAP Cuisine (1re année)", size: 12, age: 15, referents: ["M. Delme"]
    ),
    DemoClass(
      label: "2CAPCUI", title: "CAP Cuisine (2e année)", size: 10, age: 16,
      referents: ["Mme Amelécourt"]),
    DemoClass(
      label: "T COIF", title: "Bac pro Métiers de la coiffure (Tle)", size: 14, age: 17,
      referents: ["Mme Faulque"]),
    DemoClass(
      label: "BTS MCO1", title: "BTS Management commercial opérationnel", size: 17, age: 18,
      referents: ["M. Woippet"], status: .btsStudent),
  ]
}
