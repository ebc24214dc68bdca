package org.centerline.statute;

import java.time.LocalDate;

/**
 * What is known when a deadline is asked for. Any component may be null; the rule names the one it
 * misses.
 *
 * @param entryDate date of entry
 * @param liquidationDate date of liquidation or reliquidation (as posted)
 * @param decisionDate date of a decision that is not a liquidation; for the periods after a denial,
 *     the day of the denial where there is no notice (deemed denial)
 * @param demandMailedOn day the demand on a surety's bond was mailed
 * @param mailedOn day a request for accelerated disposition, or a prior disclosure, was mailed,
 *     certified or registered
 * @param filedOn day the protest, application, correction or disclosure was filed (received)
 * @param lastFiledOn day the last of the protests that became one was filed; null for a protest
 *     that stands alone
 * @param arguedOn day further arguments were presented orally
 * @param noticeOn date printed on a notice
 * @param scheduledLiquidationDate date for which liquidation is set
 * @param suspensionLiftedOn day CBP got notice that the suspension of liquidation is over
 * @param lastWithdrawalOn day of the final withdrawal under a warehouse entry
 * @param extendedUntil last day that an extension in force left when the suspension of liquidation
 *     began; where null it counts from entry
 * @param disclosedOn day of the prior disclosure; where null, mailing or filing stands in
 * @param liquidationStatus {@code UNLIQUIDATED}, {@code EXTENDED}, {@code SUSPENDED} or {@code
 *     LIQUIDATED}
 * @param entryType two-digit entry type
 * @param onItsFace whether an exclusion protest says so on its face
 * @param statementCollected whether the periodic monthly statement has been collected
 * @param extensionsGranted how many extensions of time were granted
 * @param extensionsSinceLifting how many of them after the suspension of liquidation was over
 * @param suspensionBasis why liquidation is suspended; where null, see {@link SummaryFacts}
 * @param caseNumberStated whether an antidumping or countervailing case number is on the summary;
 *     where null, see {@link SummaryFacts}
 */
public record ClockFacts(
    LocalDate entryDate,
    LocalDate liquidationDate,
    LocalDate decisionDate,
    LocalDate demandMailedOn,
    LocalDate mailedOn,
    LocalDate filedOn,
    LocalDate lastFiledOn,
    LocalDate arguedOn,
    LocalDate noticeOn,
    LocalDate scheduledLiquidationDate,
    LocalDate suspensionLiftedOn,
    LocalDate lastWithdrawalOn,
    LocalDate extendedUntil,
    LocalDate disclosedOn,
    String liquidationStatus,
    String entryType,
    Boolean onItsFace,
    Boolean statementCollected,
    Integer extensionsGranted,
    Integer extensionsSinceLifting,
    SuspensionBasis suspensionBasis,
    Boolean caseNumberStated) {

  /** Starts with nothing known. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects facts by name. */
  public static final class Builder {
    private LocalDate entryDate;
    private LocalDate liquidationDate;
    private LocalDate decisionDate;
    private LocalDate demandMailedOn;
    private LocalDate mailedOn;
    private LocalDate filedOn;
    private LocalDate lastFiledOn;
    private LocalDate arguedOn;
    private LocalDate noticeOn;
    private LocalDate scheduledLiquidationDate;
    private LocalDate suspensionLiftedOn;
    private LocalDate lastWithdrawalOn;
    private LocalDate extendedUntil;
    private LocalDate disclosedOn;
    private String liquidationStatus;
    private String entryType;
    private Boolean onItsFace;
    private Boolean statementCollected;
    private Integer extensionsGranted;
    private Integer extensionsSinceLifting;
    private SuspensionBasis suspensionBasis;
    private Boolean caseNumberStated;

    private Builder() {}

    /** See {@link ClockFacts#entryDate()}. */
    public Builder entryDate(LocalDate date) {
      this.entryDate = date;
      return this;
    }

    /** See {@link ClockFacts#liquidationDate()}. */
    public Builder liquidationDate(LocalDate date) {
      this.liquidationDate = date;
      return this;
    }

    /** See {@link ClockFacts#decisionDate()}. */
    public Builder decisionDate(LocalDate date) {
      this.decisionDate = date;
      return this;
    }

    /** See {@link ClockFacts#demandMailedOn()}. */
    public Builder demandMailedOn(LocalDate date) {
      this.demandMailedOn = date;
      return this;
    }

    /** See {@link ClockFacts#mailedOn()}. */
    public Builder mailedOn(LocalDate date) {
      this.mailedOn = date;
      return this;
    }

    /** See {@link ClockFacts#filedOn()}. */
    public Builder filedOn(LocalDate date) {
      this.filedOn = date;
      return this;
    }

    /** See {@link ClockFacts#lastFiledOn()}. */
    public Builder lastFiledOn(LocalDate date) {
      this.lastFiledOn = date;
      return this;
    }

    /** See {@link ClockFacts#arguedOn()}. */
    public Builder arguedOn(LocalDate date) {
      this.arguedOn = date;
      return this;
    }

    /** See {@link ClockFacts#noticeOn()}. */
    public Builder noticeOn(LocalDate date) {
      this.noticeOn = date;
      return this;
    }

    /** See {@link ClockFacts#scheduledLiquidationDate()}. */
    public Builder scheduledLiquidationDate(LocalDate date) {
      this.scheduledLiquidationDate = date;
      return this;
    }

    /** See {@link ClockFacts#suspensionLiftedOn()}. */
    public Builder suspensionLiftedOn(LocalDate date) {
      this.suspensionLiftedOn = date;
      return this;
    }

    /** See {@link ClockFacts#lastWithdrawalOn()}. */
    public Builder lastWithdrawalOn(LocalDate date) {
      this.lastWithdrawalOn = date;
      return this;
    }

    /** See {@link ClockFacts#extendedUntil()}. */
    public Builder extendedUntil(LocalDate date) {
      this.extendedUntil = date;
      return this;
    }

    /** See {@link ClockFacts#disclosedOn()}. */
    public Builder disclosedOn(LocalDate date) {
      this.disclosedOn = date;
      return this;
    }

    /** See {@link ClockFacts#liquidationStatus()}. */
    public Builder liquidationStatus(String status) {
      this.liquidationStatus = status;
      return this;
    }

    /** See {@link ClockFacts#entryType()}. */
    public Builder entryType(String type) {
      this.entryType = type;
      return this;
    }

    /** See {@link ClockFacts#onItsFace()}. */
    public Builder onItsFace(Boolean marked) {
      this.onItsFace = marked;
      return this;
    }

    /** See {@link ClockFacts#statementCollected()}. */
    public Builder statementCollected(Boolean collected) {
      this.statementCollected = collected;
      return this;
    }

    /** See {@link ClockFacts#extensionsSinceLifting()}. */
    public Builder extensionsSinceLifting(Integer count) {
      this.extensionsSinceLifting = count;
      return this;
    }

    /** See {@link ClockFacts#extensionsGranted()}. */
    public Builder extensionsGranted(Integer count) {
      this.extensionsGranted = count;
      return this;
    }

    /** See {@link ClockFacts#suspensionBasis()}. */
    public Builder suspensionBasis(SuspensionBasis basis) {
      this.suspensionBasis = basis;
      return this;
    }

    /** See {@link ClockFacts#caseNumberStated()}. */
    public Builder caseNumberStated(Boolean stated) {
      this.caseNumberStated = stated;
      return this;
    }

    /** The facts collected. */
    public ClockFacts build() {
      return new ClockFacts(
          entryDate,
          liquidationDate,
          decisionDate,
          demandMailedOn,
          mailedOn,
          filedOn,
          lastFiledOn,
          arguedOn,
          noticeOn,
          scheduledLiquidationDate,
          suspensionLiftedOn,
          lastWithdrawalOn,
          extendedUntil,
          disclosedOn,
          liquidationStatus,
          entryType,
          onItsFace,
          statementCollected,
          extensionsGranted,
          extensionsSinceLifting,
          suspensionBasis,
          caseNumberStated);
    }
  }
}
