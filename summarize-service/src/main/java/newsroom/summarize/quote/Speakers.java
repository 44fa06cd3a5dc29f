package newsroom.summarize.quote;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is named as the speaker of marked words: right behind them, right before them, or as "he" of the same paragraph. */
public final class Speakers {

    /** What people do with words, as a part of a pattern. */
    public static final String VERB =
            "(?:said|says|told|tells|wrote|writes|argued|argues|noted|notes|explained|explains|added|adds|testified|testifies|warned|warns|claimed"
                    + "|claims|stated|states|posted|tweeted|predicts|predicted|believes|called|described|announced|acknowledged|admitted|insisted|suggested|recalled|recalls"
                    + "|concluded|concludes|joked|replied|responded|asked|asks|continued|continues|declared|observed|remarked|reported|reads|read|quipped|lamented|emphasized|confirmed)";

    private static final String NAME =
            "(\\p{Lu}[\\p{L}'’.-]+(?: (?:de |van |von |bin |al-)?\\p{Lu}[\\p{L}'’.-]*){0,3})";
    private static final String ROLE = "(?:(?:[\\p{L}’'-]+ ){0,6}?)";
    private static final Pattern BEHIND_VERB_FIRST =
            Pattern.compile("^[,.!?…]*[”\"’»]\\s*(?:,\\s*)?" + VERB + "\\s" + ROLE + NAME);
    /** "Lian Verhoest of Oxbow Security told me": the person speaks, not the house. */
    private static final String OF_A_HOUSE =
            "(?: (?:of|at|from|with) (?:the )?\\p{Lu}[\\p{L}\\d'’.&-]+(?: (?:of |and |for )?\\p{Lu}[\\p{L}\\d'’.&-]*){0,4})?";

    private static final Pattern BEHIND_NAME_FIRST =
            Pattern.compile("^[,.!?…]*[”\"’»]\\s*[—–-]?\\s*(?:[Tt]he )?(?:\\p{L}+ ){0,3}?" + NAME + OF_A_HOUSE
                    + "(?:,[^,.”\"]{2,80},)?(?: (?:also|later|then|has|had|recently))? " + VERB);
    private static final Pattern BEHIND_PRONOUN = Pattern.compile(
            "^[,.!?…]*[”\"’»]\\s*(?:(?:he|she|they) (?:also |then |later )?" + VERB + "|" + VERB + " (?:he|she)\\b)");
    private static final Pattern BEFORE =
            Pattern.compile(NAME + "(?:,[^.”\"“]{2,80},)?(?: (?:also|later|then|has|had|recently|publicly))? " + VERB
                    + "(?:[^.!?”\"“»«\\n]{0,80}?)[,:]?\\s*(?:that )?[“\"‘«]$");
    private static final Pattern BEFORE_PRONOUN =
            Pattern.compile("\\b(?:he|she|He|She|They|they)(?: (?:also|later|then|has|had))? " + VERB
                    + "(?:[^.!?”\"“\\n]{0,60}?)[,:]?\\s*(?:that )?[“\"‘«]$");
    private static final Pattern SIGNED = Pattern.compile("^[,.!?…]*[”\"»]\\s*\\n?\\s*[—–-]{1,2}\\s?" + NAME);
    private static final Pattern LABEL = Pattern.compile("(?:^|\\n)\\s*" + NAME + ":\\s*[“\"«]$");
    private static final Set<String> NOBODY = Set.of(
            "It", "This", "That", "He", "She", "They", "We", "I", "You", "The", "In", "But", "And", "As", "At", "On",
            "A", "An", "What", "When", "If", "For");

    private Speakers() {}

    static Optional<String> of(String text, Marks.Marked marked) {
        String behind = text.substring(marked.end(), Math.min(text.length(), marked.end() + 200));
        int paragraph = text.lastIndexOf('\n', marked.start()) + 1;
        String before = text.substring(Math.max(paragraph, marked.start() - 260), marked.start());
        for (Pattern pattern : new Pattern[] {BEHIND_VERB_FIRST, BEHIND_NAME_FIRST, SIGNED}) {
            Optional<String> named = named(pattern.matcher(behind));
            if (named.isPresent()) {
                return named;
            }
        }
        if (BEHIND_PRONOUN.matcher(behind).find()) {
            return lastPerson(text, marked.start());
        }
        Optional<String> named = named(BEFORE.matcher(before)).or(() -> named(LABEL.matcher(before)));
        return named.isPresent() || !BEFORE_PRONOUN.matcher(before).find() ? named : lastPerson(text, marked.start());
    }

    private static Optional<String> named(Matcher matcher) {
        String last = null;
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return Optional.ofNullable(last)
                .map(Speakers::cleaned)
                .filter(name -> !NOBODY.contains(name) && name.length() > 1);
    }

    /** The one person who is named as speaking shortly before; nobody where two could be meant. */
    private static Optional<String> lastPerson(String text, int at) {
        String before = text.substring(Math.max(0, at - 700), at);
        Pattern speaking = Pattern.compile(
                NAME + "(?:,[^.”\"“\\n]{2,80},)? " + VERB + "\\b|\\b" + VERB + " (?:\\p{L}+ ){0,3}" + NAME);
        Matcher matcher = speaking.matcher(before);
        Set<String> people = new LinkedHashSet<>();
        while (matcher.find()) {
            String name = cleaned(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (!NOBODY.contains(name)) {
                people.removeIf(other -> other.endsWith(name) || name.endsWith(other));
                people.add(name);
            }
        }
        return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
    }

    private static String cleaned(String name) {
        return name.replaceFirst(
                        "^(?:Captain|CEO|CFO|CTO|President|Senator|Judge|Professor|Prof|Minister|Founder|Mr|Mrs|Ms|Dr)\\.? ",
                        "")
                .replaceFirst("['’]s$", "")
                .replaceFirst("[.,]$", "")
                .strip();
    }
}
