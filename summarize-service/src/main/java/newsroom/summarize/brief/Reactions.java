package newsroom.summarize.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsroom.contracts.cluster.Quote;
import newsroom.contracts.cluster.Reaction;
import newsroom.contracts.cluster.Sentence;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Discussion;
import newsroom.contracts.story.Story;
import newsroom.summarize.quote.Quotes;
import newsroom.summarize.quote.Verbatim;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Splitter;

/** How communities took the news: counted, and in commenters' own words. */
final class Reactions {

    private static final int MOST_THREADS = 3;
    private static final int MOST_QUOTES = 2;

    private Reactions() {}

    /** Nothing where nobody commented. */
    static Optional<Reaction> of(ClusterFile file) {
        List<Story> threads = file.reports().stream()
                .filter(story ->
                        story.discussion() != null && story.discussion().comments() > 0)
                .sorted(java.util.Comparator.comparingLong(
                                (Story story) -> -discussion(story).comments())
                        .thenComparing(Story::id))
                .toList();
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        long points =
                threads.stream().mapToLong(story -> discussion(story).points()).sum();
        long comments = threads.stream()
                .mapToLong(story -> discussion(story).comments())
                .sum();
        return Optional.of(new Reaction(threads.size(), points, comments, sentence(threads), quotes(threads)));
    }

    private static Sentence sentence(List<Story> threads) {
        List<String> parts = new ArrayList<>();
        List<Span> evidence = new ArrayList<>();
        for (Story story : threads.stream().limit(MOST_THREADS).toList()) {
            Discussion discussion = discussion(story);
            parts.add("%s (%s, %s)"
                    .formatted(
                            place(story.source().name()),
                            counted(discussion.comments(), "comment"),
                            counted(discussion.points(), "point")));
            evidence.add(Splitter.title(story).span());
        }
        String more = threads.size() > MOST_THREADS ? "; " + (threads.size() - MOST_THREADS) + " more threads" : "";
        int last = parts.size() - 1;
        String before = last == 0 ? "" : String.join(", ", parts.subList(0, last)) + " and ";
        String text = "Discussed " + before + parts.get(last) + more + ".";
        return new Sentence(text, Sentence.Basis.COUNTED, evidence);
    }

    /** A community, or an account under whose post readers answer. */
    private static String place(String source) {
        return source.startsWith("@") ? "under a post by " + source : "on " + source;
    }

    private static String counted(long n, String what) {
        return String.format(Locale.US, "%,d %s%s", n, what, n == 1 ? "" : "s");
    }

    private static List<Quote> quotes(List<Story> threads) {
        List<Quote> quotes = new ArrayList<>();
        Set<String> authors = new HashSet<>();
        for (Story story : threads) {
            for (Quote quote : Quotes.comments(story)) {
                if (quotes.size() < MOST_QUOTES
                        && quote.speaker() != null
                        && Eligibility.isQuotable(quote.text())
                        && Verbatim.stands(quote, story)
                        && authors.add(quote.speaker())) {
                    quotes.add(quote);
                }
            }
        }
        return quotes;
    }

    private static Discussion discussion(Story story) {
        return java.util.Objects.requireNonNull(story.discussion());
    }
}
