/// The thanks of the office to the hosts of a year, ready to copy; each host is in blind copy.
public enum ThanksText {
  public static func text(
    for year: SchoolYear, stays: Int, to addresses: [String], from school: Establishment?,
    by agent: String
  ) -> ReadyText {
    let name = school?.name ?? "notre lycée"
    return ReadyText(
      to: [school?.mailbox?.address ?? "l'adresse du bureau"], hiddenCopy: addresses,
      subject: "Merci de votre accueil, année \(year)",
      body: """
        Bonjour,

        Pendant l'année scolaire \(year), vous avez accueilli des élèves de notre établissement, \
        \(name). \(Plural.count(stays, "période")) en entreprise \
        \(stays > 1 ? "ont ainsi pu se faire" : "a ainsi pu se faire"), grâce à vous et à vos \
        tuteurs. Au nom des élèves et de leurs professeurs, merci.

        Nous préparons l'année qui vient. Si vous pensez pouvoir accueillir de nouveau, un mot en \
        réponse suffit : combien de places, pour quel métier, à quelle période.

        Bien cordialement,
        \(agent)
        bureau des entreprises, \(name)
        """)
  }
}
