internal import BureauDomain

/// A commune around Metz with its postal and INSEE codes.
enum SampleTown: String, CaseIterable {
  case metz = "Metz 57000 57463"
  case montigny = "Montigny-lès-Metz 57950 57480"
  case woippy = "Woippy 57140 57751"
  case marly = "Marly 57155 57447"
  case hagondange = "Hagondange 57300 57283"
  case maizieres = "Maizières-lès-Metz 57280 57433"
  case thionville = "Thionville 57100 57672"
  case longeville = "Longeville-lès-Metz 57050 57412"
  case moulins = "Moulins-lès-Metz 57160 57487"
  case talange = "Talange 57525 57663"
  case ars = "Ars-sur-Moselle 57130 57032"

  private var parts: [String] { rawValue.split(separator: " ").map(String.init) }

  var name: String { parts[0] }
  var postalCode: PostalCode { PostalCode(sample: parts[1]) }
  var commune: InseeCode { InseeCode(sample: parts[2]) }
}
