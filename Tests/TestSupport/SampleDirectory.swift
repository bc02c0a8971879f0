internal import BureauDomain

/// Rows of an invented SIRENE around Metz: namesakes, a closed site, a partial diffusion, and one
/// firm of the portfolio.
enum SampleDirectory {
  static let entries: [DirectoryEntry] =
    rows.enumerated().map { entry($1, seed: 500 + $0) } + [garage, closed, partial]

  private static let rows: [(String, String, String, SampleTown, String)] = [
    ("BOULANGERIE SCHMITT", "", "4 RUE TAISON", .metz, "10.71C"),
    ("BOULANGERIE DU SABLON", "AU PAIN DE SUCRE", "88 RUE SAINT BERNARD", .metz, "10.71C"),
    ("LE FOURNIL DE L'ESPLANADE", "", "1 RUE WINSTON CHURCHILL", .metz, "10.71C"),
    ("MAISON LAURENT", "BOULANGERIE LAURENT", "16 GRAND RUE", .woippy, "10.71C"),
    ("PATISSERIE BELLE ISLE", "", "22 RUE DU PONT DES MORTS", .metz, "10.71D"),
    ("SARL BATI MOSELLE", "", "31 RUE DE LA GARE", .hagondange, "41.20B"),
    ("ENTREPRISE GENERALE WEISSE", "", "7 RUE DES ARTISANS", .marly, "41.20B"),
    ("COUVERTURE ZINGUERIE HENNEQUIN", "", "19 RUE DE VERDUN", .montigny, "43.91B"),
    ("PLOMBERIE DES COTES", "", "11 RUE DES VIGNES", .ars, "43.22A"),
    ("ELEC'METZ", "", "40 AVENUE DE STRASBOURG", .metz, "43.21A"),
    ("MENUISERIE DE LA SEILLE", "", "2 RUE DU MARECHAL FOCH", .marly, "43.32A"),
    ("GARAGE DE LA MOSELLE", "", "65 ROUTE DE THIONVILLE", .woippy, "45.20A"),
    ("AUTO SERVICE TALANGE", "", "3 RUE DE L'USINE", .talange, "45.20A"),
    ("CARROSSERIE DU NORD", "", "28 RUE DU FORT", .thionville, "45.20A"),
    ("USINAGE DE PRECISION LORRAIN", "UPL", "ZI DES JONQUIERES", .maizieres, "25.62A"),
    ("CHAUDRONNERIE HAMANN", "", "12 RUE DES HAUTS FOURNEAUX", .hagondange, "25.11Z"),
    ("FERRONNERIE D'ART KLEIN", "", "5 RUE HAUTE", .ars, "25.11Z"),
    ("HOTEL DE LA CATHEDRALE MESSINE", "", "25 PLACE DE CHAMBRE", .metz, "55.10Z"),
    ("BRASSERIE DES ARENES", "", "9 AVENUE DE L'AMPHITHEATRE", .metz, "56.10A"),
    ("LE COMPTOIR DE LA NIED", "", "13 RUE DE LA FONTAINE", .metz, "56.10A"),
    ("TRAITEUR SIMONIN", "", "6 RUE DES JARDINS", .metz, "56.21Z"),
    ("PHARMACIE DU ROI GEORGE", "", "33 RUE DU ROI GEORGE", .metz, "47.73Z"),
    ("OPTIQUE SERPENOISE", "", "51 RUE SERPENOISE", .metz, "47.78A"),
    ("FLEURS ET JARDINS MESSINS", "", "74 RUE DE TIVOLI", .metz, "47.76Z"),
    ("AIDE A DOMICILE DU VAL DE METZ", "", "2 RUE DE L'HOTEL DE VILLE", .moulins, "88.10A"),
    ("CRECHE LES PETITS MESSINS", "", "10 RUE DE LA RONDE", .metz, "88.91A"),
    ("TRANSPORTS DU SAULNOIS", "", "ZONE ACTIPOLE", .metz, "49.41A"),
  ]

  private static let garage = entry(
    ("GARAGE MOREAU & FILS", "", "12 RUE DE PONT A MOUSSON", .montigny, "45.20A"), seed: 101)

  private static let closed: DirectoryEntry = {
    var row = entry(
      ("SERRURERIE DE LA PORTE SERPENOISE", "", "8 RUE WINSTON CHURCHILL", .metz, "43.32B"),
      seed: 598)
    row.isActive = false
    return row
  }()

  private static let partial: DirectoryEntry = {
    var row = entry(("MME BECKER", "", "", .longeville, "96.02A"), seed: 599)
    row.diffusion = .partial
    return row
  }()

  private static func entry(
    _ row: (name: String, sign: String, address: String, town: SampleTown, naf: String), seed: Int
  ) -> DirectoryEntry {
    DirectoryEntry(
      siret: Siret(sampleFirm: seed), name: row.name, sign: row.sign, address: row.address,
      postalCode: row.town.postalCode, commune: row.town.commune,
      town: row.town.name.uppercased(), naf: NafCode(sample: row.naf), workforce: .from3)
  }
}
