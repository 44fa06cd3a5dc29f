package newsroom.summarize.brief;

import java.util.regex.Pattern;
import newsroom.contracts.story.StoryKind;
import newsroom.summarize.text.Passage;

/** What an episode's notes say of the episode: who talks with whom about what. It is no news, whatever the talk is about. */
final class Billing {

    private static final String TALKS =
            "talks?|talked|discuss(?:es|ed)?|go(?:es)? through|went through|walks?|sits? down|sat down|joins?|joined"
                    + "|interviews?|interviewed|speaks?|spoke|chats?|chatted|answers?|unpacks?|breaks? down|explores?|dives?"
                    + "|digs?|debates?"
                    + "|reflects?|reacts?|looks? (?:at|back|into)|explains? (?:how|why|what|to)|shares? (?:his|her|their|how"
                    + "|what|why)|reads? (?:your|letters|mail)"
                    + "|reckons?|asks?|wonders?|covers?|tells? (?:us|the story)|hosts?|welcomes?|returns?|weighs? in|recaps?"
                    + "|reports? from";

    /** Somebody at the head of the sentence, with title and company, and in the present what is done on air. */
    private static final Pattern ON_AIR = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|[Tt]he (?:hosts?|guests?|panel|team))(?:,? [^\\s.!?]+){0,14}?,? (?:" + TALKS
                    + ")\\b");

    private static final Pattern OF_ITSELF = Pattern.compile(
            "\\b(?:(?:this|today['’]s|our|the (?:next|latest|previous|full)) (?:episode|podcast|show|programme|program"
                    + "|conversation|interview|guests?)|listeners?|tune in"
                    + "|(?:first|second|other) half of the (?:programme|program|show|episode)|transcript|show notes"
                    + "|our (?:hosts?|guests?))\\b",
            Pattern.CASE_INSENSITIVE);

    private Billing() {}

    static boolean is(Passage passage) {
        return passage.story().kind() == StoryKind.EPISODE
                && (ON_AIR.matcher(passage.text()).find()
                        || OF_ITSELF.matcher(passage.text()).find());
    }
}
