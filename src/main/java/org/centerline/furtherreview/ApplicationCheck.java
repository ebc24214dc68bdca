package org.centerline.furtherreview;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.centerline.docket.CaseClock;

/** Whether an application came in time and says more than which criterion it relies on. */
final class ApplicationCheck {

  /** Fewer words than this, beyond those of the regulation, name no question. */
  private static final int FEWEST_WORDS = 3;

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final Pattern CITATION =
      Pattern.compile(
          "(?i)\\b(19\\s*)?(cfr|usc|u\\.s\\.c\\.)?\\s*(part\\s*)?(174|1514|1515)\\b\\S*");

  /** A ruling, a heading or an entry: five digits say which. */
  private static final Pattern NUMBER = Pattern.compile("(\\D*\\d){5,}\\D*");

  /** The words of 19 CFR 174.24 and 174.25 themselves, and of those who only point to them. */
  private static final Set<String> WORDS_OF_THE_LAW =
      words(
          """
          a above accordance additional advice all alleged and any application applies applied apply
          applicable are argument arguments as asked at attached basis be because been before box
          brief but by case checked circumstances claim commissioner considered consideration court
          courts criteria criterion customs cbp decision designee did district each fact facts filed
          following for form from further ground grounds had has have he her hereby his hq
          headquarters if in inconsistent information internal involve involved involves is issue
          issues it its justification law legal likely matter matters meets memorandum merchandise
          met n na new no none not of on one or our party paragraph pending please port presented
          previous previously protest protestant question questions raised raises reason reasons
          refused regulation regulations reliance relied rely request requested requests review
          ruled ruling rulings same satisfied satisfies section see separate similar subject
          submitted substantially such that the their there therefore these this to upon us was we
          were which with within x yes you
          """);

  private ApplicationCheck() {}

  /**
   * Examines an application.
   *
   * @param window the protest's own window, null where none could be computed
   */
  static Examined examine(Application application, CaseClock window) {
    if (window != null && application.on().isAfter(window.rolledDue())) {
      return new Examined(
          false,
          "Untimely: applied for on %s, after the window of the protest had closed on %s (19 CFR 174.23)."
              .formatted(application.on(), window.rolledDue()));
    }
    if (isBare(application)) {
      return new Examined(
          false,
          "A criterion without the question it is about: the application states no facts or"
              + " arguments for it (19 CFR 174.24, 174.25; HQ 966916).");
    }
    return new Examined(true, timeliness(application, window));
  }

  private static String timeliness(Application application, CaseClock window) {
    if (window == null) {
      return "Whether it came in time is for you to see: no window of the protest could be computed"
          + " (19 CFR 174.23).";
    }
    if (application.on().isAfter(window.due())) {
      return "In time only because %s was a closed day; whether that counts is for you to weigh (19 CFR 174.23)."
          .formatted(window.due());
    }
    return "In time, by %s, and it says more than its criterion (19 CFR 174.23, 174.25)."
        .formatted(window.due());
  }

  /** Whether question and justification together say nothing beyond the regulation's own words. */
  static boolean isBare(Application application) {
    String said = said(application.question()) + " " + said(application.justification());
    Set<String> own = words(CITATION.matcher(said).replaceAll(" "));
    own.removeAll(WORDS_OF_THE_LAW);
    return own.size() < FEWEST_WORDS && own.stream().noneMatch(NUMBER.asMatchPredicate());
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  private static Set<String> words(String text) {
    return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(word -> word.replaceAll("^\\.+|\\.+$", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
