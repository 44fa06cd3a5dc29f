package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;
import newsroom.summarize.quote.Quotes;
import newsroom.summarize.quote.Verbatim;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Terms;

/** Chooses the quotes of a brief: a named speaker, words that stand in the source, close to what the brief is about. */
final class Voices {

    private static final int MOST = 2;
    private static final int MOST_REPORTS = 8;

    private Voices() {}

    static List<Quote> of(Dossier dossier, String headline, String said) {
        Set<String> topic = Terms.of(headline);
        List<Quote> candidates = new ArrayList<>();
        for (Story story : dossier.outlets().stream().limit(MOST_REPORTS).toList()) {
            for (Quote quote : Quotes.marked(story)) {
                if (quote.speaker() != null
                        && Eligibility.isQuotable(quote.text())
                        && isSaid(quote.text())
                        && !said.contains(quote.text())
                        && Verbatim.stands(quote, story)) {
                    candidates.add(inFull(quote, story));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Quote quote) -> -worth(quote, topic)));
        List<Quote> chosen = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Quote quote : candidates) {
            boolean known = Terms.overlap(Terms.of(quote.text()), words) > 0.6;
            if (chosen.size() < MOST && !known) {
                chosen.add(quote);
                words.addAll(Terms.of(quote.text()));
            }
        }
        return chosen;
    }

    /** Closer to the headline, of a length that is quickly read, in the speaker's own person. */
    private static double worth(Quote quote, Set<String> topic) {
        int words = Terms.words(quote.text());
        boolean leans = quote.text().matches("(?s)(?:It|That|They|He|She|These|Those)\\b.*");
        boolean own = quote.text().matches("(?s).*\\b(?:I|we|We|our|you|must|should|never)\\b.*");
        return Terms.overlap(Terms.of(quote.text()), topic)
                + (words >= 10 && words <= 32 ? 0.3 : 0)
                + (own ? 0.2 : 0)
                - (leans ? 0.3 : 0);
    }

    /** A whole sentence from its beginning; no part of one, and no title of a book. */
    private static boolean isSaid(String words) {
        List<String> telling = Stream.of(words.split("[^\\p{L}'’-]+"))
                .filter(word -> word.length() > 3)
                .toList();
        long capitals = telling.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return !Character.isLowerCase(words.codePointAt(0)) && capitals * 5 < telling.size() * 3L;
    }

    /** A speaker whom the text names by surname here and in full before. */
    private static Quote inFull(Quote quote, Story story) {
        String speaker = Objects.requireNonNull(quote.speaker());
        if (speaker.contains(" ") || quote.span().part() != Span.Part.TEXT) {
            return quote;
        }
        return FullName.of(story, speaker, quote.span().start())
                .map(name -> new Quote(quote.text(), quote.form(), name.full(), quote.startMillis(), quote.span()))
                .orElse(quote);
    }
}
