package org.centerline.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a filer sends to amend an entry summary. Any single value may be null; what is not known
 * refuses nothing, except that an explanation and a reason must be given where the kind needs them.
 *
 * @param port port of entry as sent
 * @param entryType entry type as amended; where null, unchanged
 * @param version the version that the filer amends
 * @param indicator the indicator of a post summary correction: {@code Y}, or a space for an
 *     ordinary replacement; where null, {@code Y}
 * @param action what the transmission asks for
 * @param headerReasons reason codes of the summary
 * @param lineReasons reason codes by line number
 * @param explanation the explanation as written
 * @param elements data that it brings and that may not appear
 * @param revenueEffect what the amendment adds to, or takes from, each class code of duties, taxes
 *     and fees
 * @param changesIeepaTariff whether it modifies a tariff number under the International Emergency
 *     Economic Powers Act
 * @param quarterEnd last day of the quarter that a quarterly report covers; where null, of the
 *     quarter of entry
 */
public record AmendmentContent(
    String port,
    String entryType,
    Integer version,
    String indicator,
    TransmissionAction action,
    List<String> headerReasons,
    Map<Integer, List<String>> lineReasons,
    String explanation,
    Set<PscElement> elements,
    Map<ClassCode, Money> revenueEffect,
    boolean changesIeepaTariff,
    LocalDate quarterEnd) {

  /** Takes copies. */
  public AmendmentContent {
    headerReasons = List.copyOf(headerReasons);
    lineReasons = Map.copyOf(lineReasons);
    revenueEffect = Map.copyOf(revenueEffect);
    elements = elements.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(elements));
  }

  /** Whether it is sent as an ordinary replacement instead of a correction. */
  boolean isOrdinary() {
    return indicator != null && indicator.isBlank();
  }

  /** Starts with the explanation. */
  public static Builder explained(String explanation) {
    return new Builder(explanation);
  }

  /** Collects content by name. */
  public static final class Builder {
    private final String explanation;
    private String port;
    private String entryType;
    private Integer version;
    private String indicator;
    private TransmissionAction action;
    private List<String> headerReasons = List.of();
    private Map<Integer, List<String>> lineReasons = Map.of();
    private Set<PscElement> elements = Set.of();
    private Map<ClassCode, Money> revenueEffect = Map.of();
    private boolean changesIeepaTariff;
    private LocalDate quarterEnd;

    private Builder(String explanation) {
      this.explanation = explanation;
    }

    /** See {@link AmendmentContent#port()}. */
    public Builder port(String code) {
      this.port = code;
      return this;
    }

    /** See {@link AmendmentContent#entryType()}. */
    public Builder entryType(String type) {
      this.entryType = type;
      return this;
    }

    /** See {@link AmendmentContent#version()}. */
    public Builder version(Integer amended) {
      this.version = amended;
      return this;
    }

    /** See {@link AmendmentContent#indicator()}. */
    public Builder indicator(String sent) {
      this.indicator = sent;
      return this;
    }

    /** See {@link AmendmentContent#action()}. */
    public Builder action(TransmissionAction asked) {
      this.action = asked;
      return this;
    }

    /** See {@link AmendmentContent#headerReasons()}. */
    public Builder headerReasons(List<String> codes) {
      this.headerReasons = codes;
      return this;
    }

    /** See {@link AmendmentContent#lineReasons()}. */
    public Builder lineReasons(Map<Integer, List<String>> codes) {
      this.lineReasons = codes;
      return this;
    }

    /** See {@link AmendmentContent#elements()}. */
    public Builder elements(Set<PscElement> present) {
      this.elements = present;
      return this;
    }

    /** See {@link AmendmentContent#revenueEffect()}. */
    public Builder revenueEffect(Map<ClassCode, Money> effect) {
      this.revenueEffect = effect;
      return this;
    }

    /** See {@link AmendmentContent#changesIeepaTariff()}. */
    public Builder changesIeepaTariff(boolean changes) {
      this.changesIeepaTariff = changes;
      return this;
    }

    /** See {@link AmendmentContent#quarterEnd()}. */
    public Builder quarterEnd(LocalDate lastDay) {
      this.quarterEnd = lastDay;
      return this;
    }

    /** The content collected. */
    public AmendmentContent build() {
      return new AmendmentContent(
          port,
          entryType,
          version,
          indicator,
          action,
          headerReasons,
          lineReasons,
          explanation,
          elements,
          revenueEffect,
          changesIeepaTariff,
          quarterEnd);
    }
  }
}
