package newsroom.publish.copy;

import java.util.Locale;
import java.util.Set;

/** Words that stand for somebody without naming them. */
final class Pronouns {

    private static final Set<String> ALL = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "this",
            "that",
            "these",
            "those",
            "there",
            "who",
            "which",
            "what",
            "the company",
            "the firm",
            "the team",
            "the government",
            "our",
            "my",
            "its",
            "their",
            "a",
            "an",
            "the",
            "but",
            "and",
            "if",
            "when",
            "as",
            "in",
            "for",
            "here",
            "how",
            "why",
            "today",
            "now",
            "more",
            "some",
            "all",
            "both",
            "others",
            "many",
            "most",
            "people",
            "users",
            "developers",
            "researchers",
            "everyone");

    private Pronouns() {}

    static boolean is(String who) {
        String lower = who.toLowerCase(Locale.ROOT).strip();
        return ALL.contains(lower) || ALL.contains(lower.split(" ")[0]);
    }
}
