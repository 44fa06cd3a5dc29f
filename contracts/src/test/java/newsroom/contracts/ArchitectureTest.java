package newsroom.contracts;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import newsroom.contracts.cluster.ClusterStanding;
import newsroom.contracts.story.StoryScored;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("newsroom.contracts");

    @Test
    void contracts_depend_on_java_and_annotations_alone() {
        ArchRuleDefinition.classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "newsroom.contracts..",
                        "com.fasterxml.jackson.annotation",
                        "org.jspecify.annotations")
                .check(CONTRACTS);
    }

    @Test
    void contracts_do_not_run_in_circles() {
        slices().matching("newsroom.contracts.(*)..")
                .should()
                .beFreeOfCycles()
                // The one known circle: a verdict carries the standing of a cluster, and clusters are made of stories.
                .ignoreDependency(StoryScored.class, ClusterStanding.class)
                .check(CONTRACTS);
    }
}
