package newsroom.summarize.brief;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.contracts.cluster.Ahead;
import newsroom.contracts.story.Story;
import newsroom.summarize.claim.Calendar;
import newsroom.summarize.claim.Entities;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;

/** What sources say is still to come: a plan or a date, with somebody or something that can be watched. */
final class Outlook {

    private static final int MOST = 2;
    private static final int MOST_SENTENCES = 20;
    /** What simply "will" be, without a day, is news and nothing that can be waited for. */
    private static final Pattern WILL = Pattern.compile("\\bwill(?! be remembered)\\b");

    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:plans? to|(?:is|are) (?:set|due|expected|scheduled|slated|poised) to|(?:is|are) going to|by the end of"
                    + "|later this (?:week|month|year)|next (?:week|month|quarter|year)|upcoming|deadline|hearing|ruling|trial (?:begins|starts|is set))\\b");
    /** General talk about the future promises nothing that can be checked. */
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:you will|you.ll|we will|will (?:always|never|likely|probably|need|have to|be able)|if |whether|would)\\b"
                    + "|\\b(?:why|how|what) [^,.;]*\\b(?:will|going to|plans to)\\b|^(?:An? (?:interview|profile|look|review|conversation)|How|Why|What|Inside)\\b",
            Pattern.CASE_INSENSITIVE);

    private Outlook() {}

    /** The soonest first; what has no date comes last. */
    static List<Ahead> of(Dossier dossier, LocalDate today) {
        List<Ahead> ahead = new ArrayList<>();
        List<Passage> taken = new ArrayList<>();
        for (Story story : dossier.outlets()) {
            List<Passage> passages = new ArrayList<>(List.of(Splitter.title(story)));
            passages.addAll(Splitter.sentences(story));
            for (Passage passage : passages) {
                if (passage.position() < MOST_SENTENCES && isToCome(passage) && !SentencePool.repeats(passage, taken)) {
                    of(passage, today).ifPresent(item -> {
                        ahead.add(item);
                        taken.add(passage);
                    });
                }
            }
        }
        ahead.sort(Comparator.comparing((Ahead item) -> item.by() == null ? LocalDate.MAX : item.by()));
        return ahead.stream().limit(MOST).toList();
    }

    private static boolean isToCome(Passage passage) {
        String text = passage.text();
        boolean whole = passage.position() < 0
                ? !Headlines.isCutOff(text) && text.length() < 220
                : Eligibility.standsAlone(text);
        return whole
                && !Billing.is(passage)
                && (WILL.matcher(text).find() || PLANNED.matcher(text).find())
                && !VAGUE.matcher(text).find();
    }

    private static Optional<Ahead> of(Passage passage, LocalDate today) {
        Story story = passage.story();
        var told = story.publishedAt() == null ? story.fetchedAt() : story.publishedAt();
        LocalDate written = told.atZone(ZoneOffset.UTC).toLocalDate();
        Optional<Calendar.Day> day = Calendar.in(passage.text(), written);
        Optional<Entities.Entity> who = Entities.in(passage.text()).stream().findFirst();
        boolean past = day.isPresent() && day.get().last().isBefore(today);
        boolean dated = day.isPresent() && !past;
        boolean open =
                passage.position() > 3 || !PLANNED.matcher(passage.text()).find();
        if (who.isEmpty() || past || (!dated && open)) {
            return Optional.empty();
        }
        return Optional.of(new Ahead(
                who.get().name(),
                day.map(Calendar.Day::last).orElse(null),
                day.map(Calendar.Day::words).orElse(null),
                Telling.of(passage)));
    }
}
