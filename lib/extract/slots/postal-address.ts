/** A postal address as it is written, and the parts that its form shows. */
export interface Address {
  text: string;
  /** Null where none is told: East Asian addresses are often written without. */
  postcode: string | null;
  city: string;
  /** ISO 3166-1 alpha-2 where the form of the postcode tells, e.g. of the United Kingdom. */
  country: string | null;
  /** True where only the place is told, and no street. */
  isPlace?: boolean;
}
