package newsroom.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How every service is built: rooms think and doors touch the world. Doors open onto rooms, rooms never onto doors,
 * doors never onto doors; no cycles; no clock and no dice in rooms.
 */
public final class HouseRules {

    /** Libraries that only compute: markup, addresses, robots.txt, and the streaming readers of JSON and XML. */
    private static final String[] PARSERS = {
        "org.jsoup..",
        "com.ibm.icu..",
        "net.dankito.readability4j..",
        "crawlercommons.robots..",
        "com.fasterxml.jackson.core..",
        "javax.xml.stream..",
        "okhttp3"
    };

    private final String root;
    private final String[] rooms;
    private final String[] doors;
    private final JavaClasses classes;

    /** @param rooms,doors package names below {@code newsroom.<service>} */
    public HouseRules(String service, String[] rooms, String[] doors) {
        this.root = "newsroom." + service;
        this.rooms = packages(rooms);
        this.doors = packages(doors);
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Fails when a package is neither room nor door: a new one must choose. */
    public void everyPackageIsARoomOrADoor() {
        ArchRuleDefinition.classes()
                .should()
                .resideInAnyPackage(Stream.of(Stream.of(root), Stream.of(rooms), Stream.of(doors))
                        .flatMap(packages -> packages)
                        .toArray(String[]::new))
                .check(classes);
    }

    /** Rooms see the language of the house, the JDK, and parsers that only compute. */
    public void roomsSeeNothingOfTheWorld() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(
                                Stream.of(rooms),
                                Stream.of(
                                        "java..", "javax.crypto..", "newsroom.contracts..", "org.jspecify.annotations"),
                                Stream.of(PARSERS))
                        .flatMap(packages -> packages)
                        .toArray(String[]::new))
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .dependOnClassesThat(resideInAPackage("okhttp3").and(not(simpleNameStartingWith("HttpUrl"))))
                .allowEmptyShould(true)
                .check(classes);
    }

    public void roomsHaveNoClockAndNoDice() {
        noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(InstantSource.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .check(classes);
    }

    /** Doors meet in rooms and in the root, never directly. */
    public void doorsDoNotOpenOntoDoors() {
        for (String door : doors) {
            for (String other : doors) {
                if (!door.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(door)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .allowEmptyShould(true)
                            .check(classes);
                }
            }
        }
    }

    public void nobodyRunsInCircles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    /** Tables are nobody's business but the store's. */
    public void onlyTheStoreKnowsTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage(root + ".store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate..")
                .check(classes);
    }

    private String[] packages(String[] names) {
        return Stream.of(names).map(name -> root + "." + name).toArray(String[]::new);
    }
}
