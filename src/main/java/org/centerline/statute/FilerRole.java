package org.centerline.statute;

/** Who protests: 19 USC 1514(c)(2), 19 CFR 174.12(a). */
public enum FilerRole {
  /** Importer shown on the entry papers. */
  IMPORTER("importer of record", "19 CFR 174.12(a)(1)"),
  /** Consignee shown on the entry papers. */
  CONSIGNEE("consignee", "19 CFR 174.12(a)(1)"),
  /** Surety of the importer or consignee. */
  SURETY("surety", "19 CFR 174.12(a)(1)"),
  /** Person who paid, or received a refund of, a charge or exaction. */
  PAYER("person who paid a charge or exaction", "19 CFR 174.12(a)(2)"),
  /** Person who filed a claim for drawback. */
  DRAWBACK_CLAIMANT("drawback claimant", "19 CFR 174.12(a)(4)"),
  /** Exporter or producer who signed a certification of origin under NAFTA or USMCA. */
  EXPORTER_PRODUCER("exporter or producer of the goods", "19 CFR 174.12(a)(5), (6)"),
  /** Authorized agent of any of these. */
  AGENT("authorized agent", "19 USC 1514(c)(2)(F); 19 CFR 174.3");

  private final String label;
  private final String citation;

  FilerRole(String label, String citation) {
    this.label = label;
    this.citation = citation;
  }

  /** Whether confidential business information may be among the party's papers (174.15(b)). */
  public boolean isExporterOrProducer() {
    return this == EXPORTER_PRODUCER;
  }

  /**
   * Whether it may amend an entry summary, which is customs business (19 USC 1641): the importer of
   * record, as whom the consignee may stand (19 USC 1484(a)(2)(B)), and its broker.
   */
  public boolean mayAmend() {
    return this == IMPORTER || this == CONSIGNEE || this == AGENT;
  }

  /** The role in words. */
  public String label() {
    return label;
  }

  /** Where the law names it. */
  public String citation() {
    return citation;
  }
}
