package org.centerline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.centerline.CenterlineApplication;
import org.centerline.engine.ForModels;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "org.centerline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** Beside the beans that models call, and their base: what reads a table or starts a process. */
  private static final String ADAPTERS = ".*\\.(Dmn\\w+|\\w+Lifecycle|ReviewClock)";

  @ArchTest
  static final ArchRule onlyTheEngineAndAdaptersKnowCamunda =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.centerline.engine..")
          .and()
          .areNotAnnotatedWith(ForModels.class)
          .and()
          .haveNameNotMatching(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("a move to a fork of the engine, which renames packages, stays mechanical");

  @ArchTest
  static final ArchRule theLawIsPureJava =
      noClasses()
          .that()
          .resideInAPackage("org.centerline.statute..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.centerline.statute..")
          .because("the law is tested to the day without engine, database or Spring");

  @ArchTest
  static final ArchRule datesAreLocalDates =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.centerline.engine..")
          .and()
          .areNotAnnotatedWith(ForModels.class)
          .and()
          .haveNameNotMatching(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .because("a due date is a day in Eastern time; only the engine wants an instant");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      fields()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .because("a constructor shows what a class needs");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoSetters =
      methods()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .because("a constructor shows what a class needs");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.engine\\.Time")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .because("the application's clock is in Eastern time and can be moved");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      SlicesRuleDefinition.slices()
          .matching("org.centerline.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a filing flows one way");

  @ArchTest
  static final ArchRule roomsOfAModuleHaveNoCycles =
      SlicesRuleDefinition.slices()
          .matching("org.centerline.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("each room of a module stands on the one before it");

  @ArchTest
  static final ArchRule aModuleDoesNotKnowItsRooms =
      noClasses()
          .that()
          .resideInAnyPackage("org.centerline.disclosure", "org.centerline.revenue")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.centerline.disclosure.*", "org.centerline.revenue.*")
          .because("what its rooms share is below them");

  @Test
  void modulesUseOnlyEachOthersPublicFaces() {
    ApplicationModules.of(CenterlineApplication.class).verify();
  }
}
