internal import BureauDomain
internal import BureauStore

/// Who follows which company, what was passed on, networks and what was said there.
struct DemoSharing {
  let store: Store
  let office: DemoOffice
  let calendar: DemoCalendar

  private var session: Session { Session(agent: office.officer) }

  func tell() throws {
    try follow()
    try help()
    try network()
    try communicate()
    try learn()
    try assess()
  }

  /// Bilans of hosts, talks about apprenticeship, a tutor whose training is certified.
  private func assess() throws {
    let partners = try store.companies(CompanyQuery(filter: .partners), limit: 4).lines
    for (index, line) in partners.enumerated() {
      let day = calendar.past(-5 - 4 * index)
      try store.save(
        Appraisal(
          id: store.newIdentifier(), company: line.id, on: day, author: office.officer.name,
          activities: "Des travaux variés, en équipe", opinion: "On y apprend vite."),
        by: session, key: store.newOperationKey())
      let talk = ActivityLog(
        target: .company(line.id), kind: .meeting, on: day, agent: office.officer.id,
        purposes: [.apprenticeship], place: .atSchool)
      _ = try store.log(talk, by: session, key: store.newOperationKey())
    }
    let contacts = try partners.flatMap { try store.companyFile($0.id)?.contacts ?? [] }
    guard var tutor = contacts.first(where: { !$0.roles.isEmpty }) else { return }
    tutor.training = .done
    tutor.trainingDetails.certifiedOn = calendar.past(-30)
    try store.save(tutor, by: session, key: store.newOperationKey())
  }

  /// The partners the DDFPT leads, and a need for each who can answer it.
  private func follow() throws {
    let partners = try store.companies(CompanyQuery(filter: .partners), limit: 8).lines
    for (index, line) in partners.enumerated() {
      let agent = index % 3 == 2 ? office.ddfpt : office.officer
      try store.save(
        CompanyFollower(
          id: store.newIdentifier(), company: line.id, agent: agent.id,
          since: calendar.past(-200 + 9 * index)), by: session, key: store.newOperationKey())
    }
    for (told, line) in zip(Self.needs, partners.dropFirst(5)) {
      try store.save(
        Need(
          id: store.newIdentifier(), company: line.id, on: calendar.past(-12),
          author: office.officer.name, text: told.text, recipient: told.recipient,
          recipientName: told.name, due: calendar.future(told.inDays), state: told.state),
        by: session, key: store.newOperationKey())
    }
  }

  private func help() throws {
    for (index, told) in Self.helps.enumerated() {
      try store.save(
        OccasionalHelp(
          id: store.newIdentifier(), on: calendar.past(-6 - 15 * index),
          agent: office.officer.id, task: OfficeTask.ID(rawValue: "tache-conventions"),
          what: told.what, recipient: told.recipient), by: session, key: store.newOperationKey())
    }
  }

  private func network() throws {
    let own = NetworkMember(agent: office.officer.id, name: office.officer.name)
    let ddfpt = NetworkMember(agent: office.ddfpt.id, name: office.ddfpt.name)
    let committee = Network(
      id: store.newIdentifier(), kind: .localCommittee, name: "CLEE du bassin messin",
      members: [own, NetworkMember(name: "Mme Ziegler, proviseure", role: .leader)],
      nextOn: calendar.future(5))
    let point = Network(
      id: store.newIdentifier(), kind: .point, name: "Point du mois DDFPT, CFP, bureau",
      members: [own, ddfpt, NetworkMember(name: "M. Oberlin, GRETA")],
      nextOn: calendar.future(20))
    for (network, minutes) in [(committee, Self.minutes[0]), (point, Self.minutes[1])] {
      try store.save(network, by: session, key: store.newOperationKey())
      try store.save(
        NetworkMeeting(
          id: store.newIdentifier(), network: network.id, on: calendar.past(-24),
          people: network.members.map(\.name).joined(separator: ", "), minutes: minutes),
        by: session, key: store.newOperationKey())
    }
  }

  private func communicate() throws {
    for (index, told) in Self.communications.enumerated() {
      try store.save(
        Communication(
          id: store.newIdentifier(), on: calendar.past(-9 - 21 * index),
          agent: office.officer.id, reach: told.reach, channel: told.channel,
          subject: told.subject, audience: told.audience), by: session,
        key: store.newOperationKey())
    }
  }

  private func learn() throws {
    for (index, told) in Self.trainings.enumerated() {
      try store.save(
        AgentTraining(
          id: store.newIdentifier(), agent: office.officer.id,
          on: calendar.past(-40 - 60 * index), title: told.title, organiser: told.organiser),
        by: session, key: store.newOperationKey())
    }
  }

  private struct ToldNeed {
    let text: String
    let recipient: NeedRecipient
    let name: String
    let inDays: Int
    let state: NeedState
  }

  private static let needs = [
    ToldNeed(
      text: "Former deux soudeurs en poste", recipient: .trainingAdviser, name: "M. Oberlin",
      inDays: 6, state: .taken),
    ToldNeed(
      text: "Un apprenti en CAP à la rentrée", recipient: .apprenticeCentre, name: "",
      inDays: 14, state: .passed),
    ToldNeed(
      text: "Un plateau technique pour une démonstration", recipient: .ddfpt, name: "M. Duval",
      inDays: 1, state: .answered),
  ]

  private static let helps = [
    (what: "Relire douze conventions avant l'envoi", recipient: "secrétariat"),
    (what: "Relancer les signatures de la période 1", recipient: "secrétariat"),
  ]

  private static let minutes = [
    """
    Calendrier commun des PFMP du bassin. Forum des métiers en mars : chaque bureau y tient une table.
    À préparer : la liste des entreprises sans contact depuis un an.
    """,
    "Partage des visites du mois. Le GRETA reprend les besoins des ateliers de soudure.",
  ]

  private static let communications:
    [(
      reach: Communication.Reach, channel: String, subject: String, audience: Int?
    )] = [
      (.inside, "mél aux équipes", "Le calendrier des places, par formation", 84),
      (.outside, "site du lycée", "Une page pour les entreprises", nil),
      (.outside, "lettre de la chambre de métiers", "Accueillir un élève, pas à pas", 1200),
    ]

  private static let trainings = [
    (title: "Conduire un entretien avec une entreprise", organiser: "EAFC"),
    (title: "Journée commune des bureaux de l'académie", organiser: "DRAFPIC"),
  ]
}
