/// What an import says of one record.
public struct ImportLine: Hashable, Sendable {
  /// The number of the record, from 1, titles and empty lines not counted.
  public let record: Int
  /// The line of the file where it begins, from 1.
  public let line: Int
  public let code: ImportCode
  /// The SIRET as it was understood; empty if there is none.
  public let siret: String
  public let name: String
  public let message: String
  /// What a list of learners says and does; nil for companies.
  public var learner: LearnerLineFacts?

  public init(
    record: Int, line: Int, code: ImportCode, siret: String = "", name: String = "",
    message: String? = nil
  ) {
    self.record = record
    self.line = line
    self.code = code
    self.siret = siret
    self.name = name
    self.message = message ?? code.message
  }

  public var verdict: ImportVerdict { code.verdict }
}

extension ImportLine: Encodable {
  private enum CodingKeys: String, CodingKey {
    case enregistrement, ligne, verdict, code, siret, nom, message, classe, effet
  }

  /// The names are those of the command line's contract.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(record, forKey: .enregistrement)
    try container.encode(line, forKey: .ligne)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(code, forKey: .code)
    if let learner {
      try container.encode(learner.schoolClass, forKey: .classe)
      try container.encode(learner.effect, forKey: .effet)
    } else {
      try container.encode(siret, forKey: .siret)
    }
    try container.encode(name, forKey: .nom)
    try container.encode(message, forKey: .message)
  }
}
