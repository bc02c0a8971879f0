public import BureauDomain
internal import BureauStore

extension SampleSchool {
  /// Adds the « Lycée professionnel des Berges », which the office then serves too.
  public func addSecondSchool() throws -> Establishment {
    var second = establishment
    second.id = store.newIdentifier()
    second.uai = Uai(sample: "0951099D")
    second.name = "Lycée professionnel des Berges"
    try store.saveEstablishment(second, by: session, key: key())
    return second
  }
}
