package newsroom.summarize.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Claim;
import newsroom.contracts.cluster.Modality;
import newsroom.contracts.story.Story;
import newsroom.summarize.quantity.Figures;
import newsroom.summarize.quantity.Found;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a story: one for every figure of a sentence, and one for a sentence without figures in which
 * somebody says, plans or denies something.
 */
public final class Claims {

    private static final int MOST_SENTENCES = 40;
    /** Sentences that say what happened, whatever they say. */
    private static final int EARLY = 5;
    /** Where a sentence turns to another matter. */
    private static final Pattern TURN = Pattern.compile(
            "[;:—] |, (?:while|whereas|but|and|as|after|which|who|with|half|twice|double|up from|down from|versus|compared with) | (?:while|whereas|versus|vs\\.?|compared with) ");

    private Claims() {}

    /** Of the title and the first sentences of the text. */
    public static List<Claim> of(Story story) {
        List<Claim> claims = new ArrayList<>(of(Splitter.title(story), null));
        Splitter.sentences(story).stream().limit(MOST_SENTENCES).forEach(passage -> claims.addAll(of(passage, null)));
        return claims;
    }

    /**
     * Of one sentence.
     *
     * @param speaking who says the whole sentence, for a transcript; null where the sentence itself must tell
     */
    public static List<Claim> of(Passage passage, @Nullable String speaking) {
        String text = passage.text();
        Optional<Attribution> attribution = Attribution.of(text);
        String speaker = attribution.map(Attribution::speaker).orElse(speaking);
        String act = attribution.map(Attribution::act).orElse(speaking == null ? null : "says");
        List<Claim> claims = new ArrayList<>();
        for (Found found : Figures.in(text)) {
            // "According to two people who attended": how many say it is no figure of the news.
            boolean counted = attribution
                    .filter(a -> found.start() >= a.start() && found.end() <= a.end())
                    .isEmpty();
            if (counted) {
                claims.add(figure(passage, found, speaker, act));
            }
        }
        if (claims.isEmpty() && (speaker != null || passage.position() < EARLY || isTelling(text))) {
            claims.add(claim(
                    passage,
                    subject(text, text.length(), attribution),
                    predicate(text, attribution),
                    null,
                    List.of(),
                    speaker,
                    act));
        }
        return claims;
    }

    private static Claim figure(Passage passage, Found found, @Nullable String speaker, @Nullable String act) {
        String text = passage.text();
        int[] clause = clause(text, found.start(), found.end());
        String words = text.substring(clause[0], clause[1]);
        int at = found.start() - clause[0];
        String metric = Metrics.of(words, at, found.end() - clause[0], found.quantity());
        if (metric.isEmpty()) {
            metric = Metrics.of(text, found.start(), found.end(), found.quantity());
        }
        String subject = subject(text, found.start(), Attribution.of(text));
        List<String> scopes = Scopes.of(words, at, text.substring(0, found.start()), found.qualifiers());
        String predicate = metric.isEmpty() ? found.quantity().unit() : metric;
        return claim(passage, subject, predicate, found, scopes, speaker, act);
    }

    private static Claim claim(
            Passage passage,
            String subject,
            String predicate,
            @Nullable Found found,
            List<String> scopes,
            @Nullable String speaker,
            @Nullable String act) {
        String text = passage.text();
        Instant asOf = passage.story().publishedAt() == null
                ? passage.story().fetchedAt()
                : passage.story().publishedAt();
        Modality modality = act != null && act.equals("denies") ? Modality.DENIED : Firmness.of(text);
        return new Claim(
                subject,
                predicate,
                found == null ? null : found.quantity(),
                modality,
                Firmness.isNegated(text),
                Firmness.hedges(text),
                scopes,
                speaker,
                act,
                asOf,
                text,
                passage.span());
    }

    /** The stretch of a sentence around a figure up to where the sentence turns elsewhere. */
    public static int[] clause(String text, int start, int end) {
        int from = 0;
        int to = text.length();
        Matcher turn = TURN.matcher(text);
        while (turn.find()) {
            if (turn.end() <= start) {
                from = goesOn(text, turn, start) ? from : turn.end();
            } else if (turn.start() >= end) {
                to = turn.start();
                break;
            }
        }
        return new int[] {from, to};
    }

    /** "Core inflation, which leaves out food, was 2.7%": behind its second comma the sentence goes on as it began. */
    private static boolean goesOn(String text, Matcher turn, int figure) {
        return turn.group().matches(", (?:which|who) ")
                && text.substring(turn.end(), figure).matches("[^;]*, (?!and |but |with |of )[^,;]*");
    }

    /** The last name before the figure that is not the speaker's, or else the first of the sentence. */
    private static String subject(String text, int at, Optional<Attribution> attribution) {
        String nearest = "";
        String first = "";
        for (Entities.Entity entity : Entities.in(text)) {
            boolean speaks = attribution
                    .filter(a -> entity.start() >= a.start() && entity.end() <= a.end())
                    .isPresent();
            if (!speaks) {
                first = first.isEmpty() ? entity.name() : first;
                nearest = entity.end() <= at && nearest.isEmpty() ? entity.name() : nearest;
            }
        }
        return nearest.isEmpty() ? first : nearest;
    }

    private static String predicate(String text, Optional<Attribution> attribution) {
        String rest = attribution
                .map(a -> a.start() == 0 ? text.substring(a.end()) : text.substring(0, a.start()))
                .orElse(text)
                .strip();
        return rest.isEmpty() ? text : rest;
    }

    /** Something planned, denied, dated or changed in state. */
    private static boolean isTelling(String text) {
        return Firmness.of(text) != Modality.FACT || Statuses.of(text).isPresent() || Calendar.mentions(text);
    }
}
