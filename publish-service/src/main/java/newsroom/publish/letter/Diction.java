package newsroom.publish.letter;

import java.util.List;
import newsroom.contracts.desk.Tone;

/**
 * A letter's own words in one tone. They carry what was counted and nothing else, so that two tones of one letter tell
 * the same; sources' sentences are the same to the letter.
 */
interface Diction {

    static Diction of(Tone tone) {
        return switch (tone) {
            case PLAIN -> new PlainDiction();
            case WARM -> new WarmDiction();
        };
    }

    /**
     * What the letter opens with, where some story below has several outlets.
     *
     * @param label whom it is about; empty where its headline names nobody known
     * @param carried "three outlets"
     * @param plural whether that is more than one
     * @param most whether no story below has more of them
     */
    String opening(String label, String carried, boolean plural, boolean most);

    /** The same where every story of the letter has a single outlet. */
    String openingAlone(String label);

    /** @param names up to three, as a list */
    String further(String names);

    /**
     * What most of the letter has in common.
     *
     * @param share "five of the eight stories", at the head of a sentence or not
     */
    String mood(Mood.Kind kind, String share, String topic);

    /** Before a further story of the same name; the last of three has its own. */
    String joint(String about, boolean last);

    /** Before what is new of a story that was told before. */
    String update();

    /** Before where readers discuss the one story of a paragraph: "on Lanternfeed (377 comments, 503 points)". */
    String discussed();

    /** The head of the lines; there may be several paragraphs of them. */
    String inShort(boolean again);

    /** Behind a paragraph on one story of many outlets: "four outlets", "A, B and two others". */
    String behind(String counted, String named, int place);

    /** Behind a paragraph on one story that only this outlet has. */
    String alone(String outlet, int place);

    /** The same where the outlet speaks of itself. */
    String ownWord(String outlet);

    /** The same of a paper in an archive. */
    String preprint();

    /** How the letter ends. */
    String end();

    /** @param due "by May 21", "we look again on May 21" */
    String watch(String who, String due);

    /** The same where the letter has told it further up. */
    String watchAbove(String who, String due);

    /** The one of the forms whose turn it is. */
    static String turn(List<String> forms, int place, Object... words) {
        return forms.get(place % forms.size()).formatted(words);
    }
}
