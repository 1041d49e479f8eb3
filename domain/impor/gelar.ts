/**
 * Titles, as data: what stands before a name and what stands behind it. Compared without dots and spaces.
 * Words not listed here stay part of the name: "Abd.", "Muh.", "M.", "St.", "R." are names.
 */
// prettier-ignore
export const GELAR_DEPAN: readonly string[] = [
  'Prof', 'Dr', 'Drs', 'Dra', 'Drg', 'Drh', 'Ir', 'H', 'Hj', 'Hi', 'KH', 'Apt', 'Ns', 'Bd', 'Ust', 'Pdt', 'DrC', 'DrHC',
]

/** Titles behind a name that are also written without dots ("SH, MM"). With dots, the shape alone tells them. */
// prettier-ignore
export const GELAR_BELAKANG: readonly string[] = [
  'AMa', 'AMaPd', 'AMd', 'AMdKeb', 'AMdKep', 'AMdKom', 'AMK', 'AP', 'APi', 'BA', 'BSc', 'DEA', 'Lc', 'MA', 'MAB', 'MAP',
  'MAk', 'MBA', 'MEc', 'MEcDev', 'MEng', 'MH', 'MHum', 'MIKom', 'MIP', 'MKes', 'MKM', 'MKom', 'MM', 'MMPd', 'MPA', 'MPd',
  'MPdI', 'MPH', 'MPSDM', 'MSc', 'MSE', 'MSi', 'MSP', 'MSos', 'MT', 'MTI', 'MTr', 'MTrAP', 'MTrIP', 'PhD', 'SAB', 'SAP',
  'SAg', 'SAk', 'SAN', 'SDs', 'SE', 'SEI', 'SESy', 'SFarm', 'SFil', 'SGz', 'SH', 'SHI', 'SHum', 'SHut', 'SI', 'SIA', 'SIK',
  'SIKom', 'SIP', 'SIPem', 'SKed', 'SKep', 'SKH', 'SKM', 'SKom', 'SKPm', 'SPd', 'SPdI', 'SPi', 'SPsi', 'SPt', 'SP', 'SS',
  'SSi', 'SSn', 'SSos', 'SSosI', 'SSTP', 'SST', 'SSy', 'ST', 'STh', 'SThI', 'STP', 'STr', 'STrIP', 'STrKeb', 'SKMKes',
]
