package newsroom.publish.letter;

import java.util.List;
import newsroom.contracts.Numbers;

/** As a friend who has read the papers. */
final class WarmDiction implements Diction {

    private static final List<String> ALONE = List.of(
            "Only %s has it so far, so wait for a second voice before you pass it on.",
            "That is the word of %s alone; treat it as a first draft.",
            "Nobody has followed %s on this yet, so keep a grain of salt at hand.",
            "For now %s stands alone with it.");

    private static final List<String> BEHIND = List.of(
            "%3$s carry it, and no two of them share an owner.",
            "%2$s have it, each on its own.",
            "This is nobody's scoop any more: %1$s carry it.",
            "You can read it in %2$s alike.");

    @Override
    public String opening(String label, String carried, boolean plural, boolean most) {
        if (most && plural) {
            return "If you read one thing this morning, make it %s: %s carry it, as many as any below."
                    .formatted(label.isEmpty() ? "the first" : "the story on " + label, carried);
        }
        return "Let's start with %s: %s %s that story."
                .formatted(label.isEmpty() ? "the best of the day" : label, carried, plural ? "carry" : "carries");
    }

    @Override
    public String openingAlone(String label) {
        String first = label.isEmpty() ? "" : " We start with " + label + ".";
        return "Nothing this morning has a second outlet behind it yet, so take all of it as a first word." + first;
    }

    @Override
    public String further(String names) {
        return "After that: " + names + ".";
    }

    @Override
    public String mood(Mood.Kind kind, String share, String topic) {
        return switch (kind) {
            case MONEY -> "It is a morning of big sums: %s turn on money.".formatted(share);
            case OPEN ->
                "Hold it loosely, though: %s tell of what is planned, weighed or only said to be.".formatted(share);
            case ALONE -> "Much of it is early: %s rest on one outlet.".formatted(share);
            case TOPIC -> "If the day has a theme, it is %s: %s come under it.".formatted(topic, share);
        };
    }

    @Override
    public String joint(String about, boolean last) {
        return last ? "And one more while we are there: " : "Staying with " + about + ": ";
    }

    @Override
    public String update() {
        return "You have heard of this; here is what is new: ";
    }

    @Override
    public String discussed() {
        return "Readers have taken it up ";
    }

    @Override
    public String inShort(boolean again) {
        return again ? "And a few more." : "The rest, quickly.";
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
        return "Mind that this is %s's own account; nobody else has reported it yet.".formatted(outlet);
    }

    @Override
    public String preprint() {
        return "It is a preprint: its authors say so, and nobody else has reported it yet.";
    }

    @Override
    public String end() {
        return "That's the morning.";
    }

    @Override
    public String watch(String who, String due) {
        return "Keep an eye on %s (%s):".formatted(who, due);
    }

    @Override
    public String watchAbove(String who, String due) {
        return "Keep an eye on what you read above of %s (%s).".formatted(who, due);
    }
}
