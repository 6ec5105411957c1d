/** A trader's legal name with its form. */
export interface Company {
  name: string;
  legalForm: string;
}
