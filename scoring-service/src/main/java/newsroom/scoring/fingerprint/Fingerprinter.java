package newsroom.scoring.fingerprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.contracts.story.Story;

/** Computes a story's fingerprint; the same story always has the same one. */
public final class Fingerprinter {

    /** Title and this much of the text say what a story is about; more costs time and blurs the vector. */
    private static final int LEAD = 300;

    private static final int MOST_SENTENCES = 40;
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(reportedly|allegedly|rumou?r(ed|s)?|could|might|may|claims?|is said to|sources say|unconfirmed|"
                    + "speculat\\w+|expected to|suggests?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Embedder embedder;
    private final Aliases aliases;

    public Fingerprinter(Embedder embedder, Aliases aliases) {
        this.embedder = embedder;
        this.aliases = aliases;
    }

    public Fingerprint take(Story story) {
        String title = story.title();
        String lead = lead(story.text());
        if (repeats(title, lead)) {
            // Posts often have no title of their own, only their first words.
            title = lead.length() > title.length() ? "" : title;
            lead = title.isEmpty() ? lead : "";
        }
        String opening = title.isEmpty() || lead.isEmpty() ? title + lead : title + ". " + lead;
        Set<String> terms = new LinkedHashSet<>(Words.terms(aliases.known(opening)));
        Set<String> names = new LinkedHashSet<>(Names.of(aliases.known(title), aliases.known(lead)));
        List<String> initials = Names.initials(lead);
        terms.addAll(initials);
        names.addAll(initials);
        return new Fingerprint(
                Direction.of(embedder.embed(opening)).base64(),
                List.copyOf(terms),
                List.copyOf(names),
                Fingerprint.packed(Shingles.of(story.text())),
                Quantities.of(Words.withoutLinks(opening)),
                Quantities.of(Words.withoutLinks(story.title() + "\n" + story.text()))
                        .size(),
                hedges(story.title() + ". " + story.text()));
    }

    private static String lead(String text) {
        if (text.length() <= LEAD) {
            return text;
        }
        int space = text.lastIndexOf(' ', LEAD);
        return text.substring(0, space > 0 ? space : LEAD);
    }

    private static boolean repeats(String title, String lead) {
        int shared = Math.min(Math.min(title.length(), lead.length()), 40);
        return shared > 0 && title.regionMatches(true, 0, lead, 0, shared);
    }

    private static double hedges(String text) {
        String[] sentences = text.split("(?<=[.!?])\\s+", MOST_SENTENCES);
        int hedged = 0;
        for (String sentence : sentences) {
            hedged += HEDGE.matcher(sentence).find() ? 1 : 0;
        }
        return (double) hedged / sentences.length;
    }
}
