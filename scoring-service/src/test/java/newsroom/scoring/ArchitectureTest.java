package newsroom.scoring;

import newsroom.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final HouseRules RULES =
            new HouseRules("scoring", new String[] {"fingerprint", "judge", "likeness"}, new String[] {
                "api", "messaging", "model", "store"
            });

    @Test
    void every_package_is_a_room_or_a_door() {
        RULES.everyPackageIsARoomOrADoor();
    }

    @Test
    void rooms_see_nothing_of_the_world() {
        RULES.roomsSeeNothingOfTheWorld();
    }

    @Test
    void rooms_have_no_clock_and_no_dice() {
        RULES.roomsHaveNoClockAndNoDice();
    }

    @Test
    void doors_do_not_open_onto_doors() {
        RULES.doorsDoNotOpenOntoDoors();
    }

    @Test
    void nobody_runs_in_circles() {
        RULES.nobodyRunsInCircles();
    }

    @Test
    void only_the_store_knows_tables() {
        RULES.onlyTheStoreKnowsTables();
    }
}
