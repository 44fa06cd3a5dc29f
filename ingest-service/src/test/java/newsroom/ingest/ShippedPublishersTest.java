package newsroom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.Tier;
import org.junit.jupiter.api.Test;

class ShippedPublishersTest {

    private static final Set<String> KINDS = Set.of(
            "agency",
            "newspaper",
            "broadcaster",
            "magazine",
            "trade",
            "newsletter",
            "science",
            "lab",
            "company",
            "association",
            "government",
            "aggregator",
            "community",
            "platform");

    private final List<Publisher> list = ShippedPublishers.read();

    @Test
    void every_line_says_whom_it_is_about() {
        assertThat(list).hasSizeGreaterThan(300).allSatisfy(publisher -> {
            assertThat(publisher.kind()).isIn(KINDS);
            assertThat(publisher.country()).isNotEmpty();
            assertThat(publisher.hosts()).allMatch(host -> host.matches("[a-z0-9.-]+\\.[a-z]+(/[a-z0-9_-]+)?"));
        });
    }

    @Test
    void no_host_and_no_name_belongs_to_two() {
        Map<String, String> owners = new HashMap<>();

        for (Publisher publisher : list) {
            assertThat(owners.put("name " + publisher.name(), publisher.name())).isNull();
            publisher
                    .hosts()
                    .forEach(host -> assertThat(owners.put(host, publisher.name()))
                            .as(host)
                            .isNull());
        }
    }

    @Test
    void mastheads_of_one_owner_are_one_family() {
        assertThat(families("Wired", "Ars Technica", "The New Yorker")).containsOnly("Condé Nast");
        assertThat(families("Wall Street Journal", "MarketWatch", "The Times")).containsOnly("News Corp");
        assertThat(families("CNET", "PCMag", "Mashable", "ZDNET")).containsOnly("Ziff Davis");
        assertThat(families("Google", "Google DeepMind", "YouTube")).containsOnly("Alphabet");
    }

    @Test
    void those_who_speak_for_themselves_are_primary_and_communities_are_not() {
        assertThat(list)
                .filteredOn(publisher -> publisher.kind().equals("lab"))
                .allMatch(lab -> lab.tier() == Tier.PRIMARY);
        assertThat(list)
                .filteredOn(publisher -> publisher.kind().equals("community"))
                .allMatch(community -> community.tier() == Tier.COMMUNITY);
    }

    private List<String> families(String... names) {
        return list.stream()
                .filter(publisher -> List.of(names).contains(publisher.name()))
                .map(Publisher::family)
                .toList();
    }
}
