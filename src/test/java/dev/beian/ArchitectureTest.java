package dev.beian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the one way between them. */
@AnalyzeClasses(packages = "dev.beian", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule arrows_go_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("filing")
          .definedBy("dev.beian.filing..")
          .layer("decision")
          .definedBy("dev.beian.decision..")
          .layer("rulebook")
          .definedBy("dev.beian.rulebook..")
          .layer("engine")
          .definedBy("dev.beian.engine..")
          .layer("scenario")
          .definedBy("dev.beian.scenario..")
          .layer("api")
          .definedBy("dev.beian.api..")
          .layer("cli")
          .definedBy("dev.beian.cli..")
          .whereLayer("decision")
          .mayOnlyAccessLayers("filing")
          .whereLayer("rulebook")
          .mayOnlyAccessLayers("filing", "decision")
          .whereLayer("engine")
          .mayOnlyAccessLayers("filing", "decision", "rulebook")
          .whereLayer("scenario")
          .mayOnlyAccessLayers("filing", "decision", "rulebook", "engine")
          .whereLayer("api")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("filing")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule only_rulebook_and_engine_know_the_rule_engine =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.beian.filing..",
              "dev.beian.decision..",
              "dev.beian.scenario..",
              "dev.beian.api..",
              "dev.beian.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule rule_files_know_nothing_of_what_is_made_of_them =
      noClasses()
          .that()
          .resideInAPackage("dev.beian.rulebook.drl..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.beian.rulebook",
              "dev.beian.rulebook.content..",
              "dev.beian.rulebook.matching..");

  @ArchTest
  static final ArchRule rooms_stand_in_no_circle =
      slices().matching("dev.beian.(*)..").should().beFreeOfCycles();
}
