package newsroom.publish.letter;

import java.util.List;
import newsroom.contracts.Numbers;

/** As a newspaper speaks of itself. */
final class PlainDiction implements Diction {

    private static final List<String> ALONE = List.of(
            "Only %s carries it so far.",
            "That is the word of %s alone.",
            "No second outlet stands behind %s here yet.",
            "So far the report is %s's own.");

    private static final List<String> BEHIND = List.of(
            "%3$s carry it independently.",
            "%2$s have it, each on its own.",
            "Behind it stand %1$s that share no owner.",
            "It can be read in %2$s alike.");

    @Override
    public String opening(String label, String carried, boolean plural, boolean most) {
        return "We open with %sa story that %s %s%s."
                .formatted(
                        label.isEmpty() ? "" : label + ", in ",
                        carried,
                        plural ? "carry" : "carries",
                        most ? ", as many as any below" : "");
    }

    @Override
    public String openingAlone(String label) {
        return "We open with %sa story that has no second outlet behind it yet, and no other below has one."
                .formatted(label.isEmpty() ? "" : label + ", in ");
    }

    @Override
    public String further(String names) {
        return "Further down: " + names + ".";
    }

    @Override
    public String mood(Mood.Kind kind, String share, String topic) {
        String head = Numbers.atHead(share);
        return switch (kind) {
            case MONEY -> head + " turn on sums of money.";
            case OPEN -> head + " tell of what is planned, weighed or only said to be.";
            case ALONE -> head + " rest on one outlet.";
            case TOPIC -> head + " come under " + topic + ".";
        };
    }

    @Override
    public String joint(String about, boolean last) {
        return last ? "And one more: " : "Also on " + about + ": ";
    }

    @Override
    public String update() {
        return "An update: ";
    }

    @Override
    public String discussed() {
        return "Readers discuss it ";
    }

    @Override
    public String inShort(boolean again) {
        return again ? "Also in short." : "In short.";
    }

    @Override
    public String behind(String counted, String named, int place) {
        return Diction.turn(BEHIND, place, counted, named, Numbers.atHead(counted));
    }

    @Override
    public String alone(String outlet, int place) {
        return Diction.turn(ALONE, place, outlet);
    }

    @Override
    public String ownWord(String outlet) {
        return "So far this is %s's own word; nobody else has reported it.".formatted(outlet);
    }

    @Override
    public String preprint() {
        return "It is a preprint's own claim that nobody else has reported yet.";
    }

    @Override
    public String end() {
        return "That is the morning.";
    }

    @Override
    public String watch(String who, String due) {
        return "Watch %s (%s):".formatted(who, due);
    }

    @Override
    public String watchAbove(String who, String due) {
        return "Watch what is told above of %s (%s).".formatted(who, due);
    }
}
