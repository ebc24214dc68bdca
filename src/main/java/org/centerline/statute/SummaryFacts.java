package org.centerline.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The entry summary as CBP holds it when an amendment arrives. All but the entry date and type may
 * be null; what is not known refuses nothing.
 *
 * @param port four-digit port of entry
 * @param entryType two-digit entry type
 * @param entryDate date of entry
 * @param scheduledLiquidationDate date for which liquidation is set
 * @param lastDay last day that the law leaves to liquidate, after which the entry is deemed
 *     liquidated (19 USC 1504); null also while liquidation is suspended
 * @param liquidationDate date of liquidation, posted or announced
 * @param liquidationStatus where liquidation stands
 * @param suspensionBasis why it is suspended; where null, a suspension under type 03, 06 or 07 is
 *     taken to be one for antidumping or countervailing duties
 * @param caseNumberStated whether an antidumping or countervailing case number is on the summary;
 *     counts for type 06 only, where null is taken for none
 * @param system where it was filed; where null, entries since 2016-07-23 are taken to be in ACE,
 *     which then alone took summaries (81 FR 32339)
 * @param version the version on file, from 1
 * @param flags what else is known of it
 */
public record SummaryFacts(
    String port,
    String entryType,
    LocalDate entryDate,
    LocalDate scheduledLiquidationDate,
    LocalDate lastDay,
    LocalDate liquidationDate,
    LiquidationStatus liquidationStatus,
    SuspensionBasis suspensionBasis,
    Boolean caseNumberStated,
    SummarySystem system,
    Integer version,
    Set<SummaryFlag> flags) {

  /** Takes a copy; rejects a summary without type or date of entry. */
  public SummaryFacts {
    if (entryType == null) {
      throw StatuteException.missing(
          "entryType", "entryType is missing: what may be amended depends on it.");
    }
    FactCheck.require(
        "entryDate", entryDate, "entryDate is missing: the window of an amendment needs it.");
    flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
  }

  /**
   * The day of liquidation if it took place, else the day for which it is set or the last that the
   * law leaves, whichever is earlier; may be null.
   */
  LocalDate liquidation() {
    return liquidationDate == null
        ? Days.earlier(scheduledLiquidationDate, lastDay)
        : liquidationDate;
  }

  /**
   * Whether only the law sets the day of liquidation: none is set, or a later one than it allows.
   */
  boolean isSetByLaw() {
    return liquidationDate == null
        && lastDay != null
        && (scheduledLiquidationDate == null || scheduledLiquidationDate.isAfter(lastDay));
  }

  /**
   * Whether the entry is liquidated on that day. A set date that has come counts as liquidation, as
   * it does in ACE, unless liquidation is suspended; the law's last day must be over.
   */
  boolean isLiquidated(LocalDate day) {
    if (liquidationStatus == LiquidationStatus.LIQUIDATED) {
      return true;
    }
    LocalDate date =
        liquidationStatus == LiquidationStatus.SUSPENDED ? liquidationDate : liquidation();
    return date != null && (isSetByLaw() ? date.isBefore(day) : !date.isAfter(day));
  }

  /** Where it was filed, known or presumed; null where neither. */
  SummarySystem systemOrPresumed() {
    return system == null && !entryDate.isBefore(AmendmentDates.ACE_ALONE)
        ? SummarySystem.ACE
        : system;
  }

  /** Starts with type and date of entry. */
  public static Builder of(String entryType, LocalDate entryDate) {
    return new Builder(entryType, entryDate);
  }

  /** Collects facts by name. */
  public static final class Builder {
    private final String entryType;
    private final LocalDate entryDate;
    private final Set<SummaryFlag> flags = EnumSet.noneOf(SummaryFlag.class);
    private String port;
    private LocalDate scheduledLiquidationDate;
    private LocalDate lastDay;
    private LocalDate liquidationDate;
    private LiquidationStatus liquidationStatus;
    private SuspensionBasis suspensionBasis;
    private Boolean caseNumberStated;
    private SummarySystem system;
    private Integer version;

    private Builder(String entryType, LocalDate entryDate) {
      this.entryType = entryType;
      this.entryDate = entryDate;
    }

    /** See {@link SummaryFacts#port()}. */
    public Builder port(String code) {
      this.port = code;
      return this;
    }

    /** See {@link SummaryFacts#scheduledLiquidationDate()}. */
    public Builder scheduledLiquidationDate(LocalDate date) {
      this.scheduledLiquidationDate = date;
      return this;
    }

    /** See {@link SummaryFacts#lastDay()}. */
    public Builder lastDay(LocalDate date) {
      this.lastDay = date;
      return this;
    }

    /** See {@link SummaryFacts#liquidationDate()}. */
    public Builder liquidationDate(LocalDate date) {
      this.liquidationDate = date;
      return this;
    }

    /** See {@link SummaryFacts#liquidationStatus()}. */
    public Builder liquidationStatus(LiquidationStatus status) {
      this.liquidationStatus = status;
      return this;
    }

    /** See {@link SummaryFacts#suspensionBasis()}. */
    public Builder suspensionBasis(SuspensionBasis basis) {
      this.suspensionBasis = basis;
      return this;
    }

    /** See {@link SummaryFacts#caseNumberStated()}. */
    public Builder caseNumberStated(Boolean stated) {
      this.caseNumberStated = stated;
      return this;
    }

    /** See {@link SummaryFacts#system()}. */
    public Builder system(SummarySystem filedIn) {
      this.system = filedIn;
      return this;
    }

    /** See {@link SummaryFacts#version()}. */
    public Builder version(Integer onFile) {
      this.version = onFile;
      return this;
    }

    /** Adds to {@link SummaryFacts#flags()}. */
    public Builder flags(Set<SummaryFlag> known) {
      this.flags.addAll(known);
      return this;
    }

    /** The facts collected. */
    public SummaryFacts build() {
      return new SummaryFacts(
          port,
          entryType,
          entryDate,
          scheduledLiquidationDate,
          lastDay,
          liquidationDate,
          liquidationStatus,
          suspensionBasis,
          caseNumberStated,
          system,
          version,
          flags);
    }
  }
}
