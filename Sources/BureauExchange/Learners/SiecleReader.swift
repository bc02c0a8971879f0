internal import BureauDomain

/// Reads `ElevesSansAdresses.xml`: the learners, then the classes and groups they are in.
struct SiecleReader: Sendable {
  private(set) var roster: LearnerRoster
  private var xml: XmlReader
  private var path: [String] = []
  private var row: LearnerRow?
  private var text = ""
  private var status = ""
  /// The learner or the group of classes that is being read, by `ELEVE_ID`.
  private var number = ""
  private var structure = (code: "", type: "")
  private var indexes: [String: Int] = [:]

  init(_ xml: XmlReader) {
    self.xml = xml
    roster = LearnerRoster(format: .siecleXml, encoding: xml.encoding, hasMark: xml.hasMark)
  }

  var bytesRead: Int { xml.bytesRead }

  /// Reads on; false at the end of the file.
  mutating func step() throws(ExchangeError) -> Bool {
    for _ in 0..<Self.eventsPerStep {
      guard let event = try xml.next() else { return false }
      switch event {
      case .start(let name, let attributes): try begin(name, attributes)
      case .text(let more): if text.utf8.count < XmlReader.textLimit { text += more }
      case .end(let name): try end(name)
      }
    }
    return true
  }

  private static let eventsPerStep = 5_000

  private mutating func begin(_ name: String, _ attributes: [String: String])
    throws(ExchangeError)
  {
    if path.isEmpty && name != "BEE_ELEVES" { throw .notLearners(name) }
    path.append(name)
    text = ""
    switch name {
    case "ELEVE":
      number = attributes["ELEVE_ID"] ?? ""
      status = ""
      row = LearnerRow(record: roster.rows.count + 1, line: xml.line)
    case "STRUCTURES_ELEVE": number = attributes["ELEVE_ID"] ?? ""
    case "STRUCTURE": structure = ("", "")
    default: break
    }
  }

  private mutating func end(_ name: String) throws(ExchangeError) {
    path.removeLast()
    defer { text = "" }
    let value = FieldText.tidy(text)
    switch (path.last, name) {
    case (_, "ELEVE"): try endLearner()
    case ("ELEVE", _): take(value, of: name)
    case ("STRUCTURE", "CODE_STRUCTURE"): structure.code = value
    case ("STRUCTURE", "TYPE_STRUCTURE"): structure.type = value
    case (_, "STRUCTURE"): endStructure()
    case ("PARAMETRES", "UAJ"): roster.uai = Uai(rawValue: value)
    case ("PARAMETRES", "ANNEE_SCOLAIRE"): roster.year = Int(value).map(SchoolYear.init(startYear:))
    default: break
    }
  }

  private mutating func take(_ value: String, of name: String) {
    switch name {
    case "ID_NATIONAL": row?.takeIne(value)
    case "NOM_DE_FAMILLE", "NOM": row?.familyName = value
    case "PRENOM": row?.takeFirstName(value)
    case "DATE_NAISS": row?.takeBirthDate(value)
    case "DATE_SORTIE": row?.takeLeaving(value)
    case "CODE_MEF": row?.mef = Mef(rawValue: value)
    case "CODE_STATUT": status = value
    default: break
    }
  }

  private mutating func endLearner() throws(ExchangeError) {
    guard var row else { return }
    row.takeStatus(status)
    indexes[number] = roster.rows.count
    roster.linesRead += 1
    try roster.add(row)
    self.row = nil
  }

  /// A division (D) is a class; a group (G) is not.
  private mutating func endStructure() {
    guard structure.type == "D", let index = indexes[number] else { return }
    roster.change(index) { $0.classLabel = structure.code }
  }
}
