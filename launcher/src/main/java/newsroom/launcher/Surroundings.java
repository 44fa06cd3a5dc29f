package newsroom.launcher;

import newsroom.contracts.desk.Edition;
import newsroom.launcher.house.House;
import newsroom.launcher.plan.Folders;
import newsroom.launcher.plan.Home;
import newsroom.launcher.plan.Plan;
import newsroom.launcher.plan.Preflight;
import newsroom.launcher.services.Desks;
import newsroom.launcher.services.Http;
import newsroom.launcher.services.Newsstand;

/** What every command needs that opens a newsroom. */
record Surroundings(Home home, Folders folders, House house, Http http) {

    Desks desks(Plan plan) {
        return new Desks(http, plan.ports());
    }

    Newsstand newsstand(Plan plan) {
        var editions = Preflight.desk(plan.desk()).editions().stream()
                .map(Edition::name)
                .toList();
        return new Newsstand(http, plan.ports().of("publish"), editions);
    }
}
