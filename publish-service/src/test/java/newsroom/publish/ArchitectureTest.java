package newsroom.publish;

import newsroom.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] ROOMS = {
        "issue",
        "copy",
        "dailybrief",
        "shownotes",
        "spoken",
        "podcasts",
        "letter",
        "press",
        "reading",
        "chart",
        "syndication",
        "letters",
        "hooks",
        "sound",
        "show"
    };

    private final HouseRules rules = new HouseRules("publish", ROOMS, new String[] {
        "api", "mail", "messaging", "render", "schedule", "store", "studio", "voice", "webhook"
    });

    @Test
    void every_package_is_a_room_or_a_door() {
        rules.everyPackageIsARoomOrADoor();
    }

    @Test
    void rooms_see_nothing_of_the_world() {
        rules.roomsSeeNothingOfTheWorld();
    }

    @Test
    void rooms_have_no_clock_and_no_dice() {
        rules.roomsHaveNoClockAndNoDice();
    }

    @Test
    void doors_do_not_open_onto_doors() {
        rules.doorsDoNotOpenOntoDoors();
    }

    @Test
    void nobody_runs_in_circles() {
        rules.nobodyRunsInCircles();
    }

    @Test
    void only_the_store_knows_tables() {
        rules.onlyTheStoreKnowsTables();
    }
}
