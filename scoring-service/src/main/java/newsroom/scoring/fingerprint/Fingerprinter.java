package newsroom.scoring.fingerprint;

import java.util.List;
import newsroom.contracts.story.Story;

/** Computes a story's fingerprint; the same story always has the same one. */
public final class Fingerprinter {

    /** Title and this much of the text say what a story is about; more costs time and blurs the vector. */
    private static final int LEAD = 300;

    private final Embedder embedder;

    public Fingerprinter(Embedder embedder) {
        this.embedder = embedder;
    }

    public Fingerprint take(Story story) {
        String lead = lead(story.text());
        String opening = lead.isEmpty() || repeats(story.title(), lead) ? "" : ". " + lead;
        List<String> terms = Words.terms(story.title() + " " + lead);
        return Fingerprint.of(
                embedder.embed(story.title() + opening),
                terms,
                Words.names(story.title(), lead),
                Shingles.of(story.text()),
                Words.figures(story.title() + " " + story.text()));
    }

    private static String lead(String text) {
        if (text.length() <= LEAD) {
            return text;
        }
        int space = text.lastIndexOf(' ', LEAD);
        return text.substring(0, space > 0 ? space : LEAD);
    }

    /** Posts often have no title of their own, only their first words. */
    private static boolean repeats(String title, String lead) {
        int shared = Math.min(Math.min(title.length(), lead.length()), 40);
        return title.regionMatches(true, 0, lead, 0, shared);
    }
}
