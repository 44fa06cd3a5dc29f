package newsroom.faults.feed;

import java.util.List;
import java.util.Random;

/** Names that nobody bears, and sentences of our own around them. */
final class Words {

    private static final List<String> HEADS =
            List.of("Al", "Bran", "Cor", "Dun", "El", "Fen", "Gar", "Hol", "Ing", "Jar", "Kel", "Lor", "Mar", "Nor");
    private static final List<String> MIDDLES =
            List.of("a", "be", "der", "en", "i", "lo", "mo", "ne", "or", "ri", "sa", "ti", "u", "ve", "wi", "ya");
    private static final List<String> TAILS =
            List.of("bury", "cott", "dale", "field", "gate", "holm", "ley", "mere", "quist", "rook", "stead", "wick");
    private static final List<String> DEEDS = List.of(
            "opens a yard for repairing ferries",
            "recalls a batch of kettles",
            "buys the maker of a weather buoy",
            "stops work on a tunnel under the river",
            "publishes a catalogue of lost bells",
            "hires night guards for its orchards",
            "loses a case about the name of a cheese",
            "tests a tram that runs on compressed air",
            "closes two mills before the winter",
            "lends a collection of maps to a school",
            "raises the price of a ticket to the island",
            "finds a leak in a pipe below the market",
            "signs a contract for hulls of pressed straw",
            "teaches a machine to sort broken glass");
    private static final List<String> CLOSINGS = List.of(
            "A second meeting is set for the end of the month.",
            "Nobody was hurt, and the work goes on.",
            "The council wants to see the figures first.",
            "Neighbours had asked for it for years.",
            "The first results are expected in spring.");

    private Words() {}

    static String name(Random random) {
        return pick(HEADS, random) + pick(MIDDLES, random) + pick(MIDDLES, random) + pick(TAILS, random);
    }

    static String deed(Random random) {
        return pick(DEEDS, random);
    }

    static String closing(Random random) {
        return pick(CLOSINGS, random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
