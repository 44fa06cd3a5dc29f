package newsroom.publish.shownotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.cluster.Report;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.Patterns.Pattern;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.publish.copy.Copy;
import newsroom.publish.copy.PatternHunt;

/**
 * What two hosts say: a cold open on the first story; a welcome with both names, the day and that a machine makes this;
 * each story in turns; quick notes; a step back; what to watch; a sign-off. As many stories are told in full as fit
 * into {@value #MOST} turns and {@value #LONGEST} words (eleven minutes of text at the 150 a minute that the embedded voices say; of headlines they say 157); the others in two
 * turns or one. Quick notes fill up what is left of nine minutes, and where
 * they are fewer than that, pieces worth reading fill up eight. Where all that the sources carry makes less than
 * {@value #SHORTEST} words, eight minutes, the show is short and says so.
 */
final class Script {

    static final int MOST = 40;
    static final int LONGEST = 1650;
    static final int SHORTEST = 1256;

    /** Nine minutes: quick notes fill a show up to here, and no further. */
    private static final int ENOUGH = 1413;

    /** Hardly a turn has more words. */
    private static final int TURN = 100;

    /** More stories do not fit by any means; the notes have them. */
    private static final int STORIES = 28;

    private final Copy copy;
    private final List<PrintedStory> stories;
    private final List<TopicArea> areas;
    private final List<PrintedStory> notes;
    private final List<PrintedStory> reading;
    private final List<WatchItem> watch;
    private final List<Answer> answers;
    private final Map<ClusterId, Exchange> exchanges;
    private final List<Pattern> patterns;

    Script(
            Copy copy,
            List<PrintedStory> stories,
            List<TopicArea> areas,
            List<PrintedStory> notes,
            List<PrintedStory> reading,
            List<WatchItem> watch,
            List<Answer> answers,
            Map<ClusterId, Exchange> exchanges) {
        this.copy = copy;
        this.stories = stories;
        this.areas = areas;
        this.notes = notes;
        this.reading = reading.stream().filter(Script::isWorthReading).toList();
        this.watch = watch;
        this.answers = answers;
        this.exchanges = Map.copyOf(exchanges);
        this.patterns = new PatternHunt(copy, List.of()).patterns();
    }

    List<Turn> turns() {
        Plan plan = Plan.full(2 * stories.size());
        Floor floor = told(plan);
        while (plan.time() > 0 && (floor.turns().size() > MOST || floor.length() > LONGEST)) {
            plan = plan.leaner();
            floor = told(plan);
        }
        plan = filled(plan, Plan::more, notes.size(), ENOUGH);
        plan = filled(plan, Plan::reading, reading.size(), SHORTEST);
        floor = told(plan);
        return (floor.length() < SHORTEST ? told(plan.brief()) : floor).turns();
    }

    /** The plan with as many more turns as make the show so long, or as long as it gets. */
    private Plan filled(Plan plan, UnaryOperator<Plan> more, int most, int words) {
        Plan best = plan;
        Floor floor = told(plan);
        Plan next = plan;
        for (int i = 0; i < most && floor.length() < words; i++) {
            // Telling costs time, so what certainly fits is taken at once.
            int fitting = Math.min(MOST - floor.turns().size(), (words - floor.length()) / TURN);
            next = more.apply(next);
            for (int j = 1; i == 0 && j < fitting; j++) {
                next = more.apply(next);
            }
            Floor longer = told(next);
            if (longer.turns().size() > MOST) {
                return best;
            }
            if (longer.length() > floor.length()) {
                best = next;
                floor = longer;
            }
        }
        return best;
    }

    /**
     * @param time how much of the stories is told, see {@link Depth}
     * @param isBrief whether the welcome says that the show is a short one
     * @param noteTurns how many turns the quick notes may take
     * @param readingTurns how many turns there are for what is no news and worth reading
     */
    private record Plan(int time, boolean isBrief, int noteTurns, int readingTurns) {

        private static final int TURNS = 4;

        static Plan full(int time) {
            return new Plan(time, false, TURNS, 0);
        }

        Plan leaner() {
            return new Plan(time - 1, isBrief, noteTurns, readingTurns);
        }

        Plan more() {
            return new Plan(time, isBrief, noteTurns + 1, readingTurns);
        }

        Plan reading() {
            return new Plan(time, isBrief, noteTurns, readingTurns + 1);
        }

        Plan brief() {
            return new Plan(time, true, noteTurns, readingTurns);
        }
    }

    /** A piece that an outlet we know answers for; what anybody wrote under a title is no tip for a listener. */
    private static boolean isWorthReading(PrintedStory story) {
        Report report = story.reports().get(0);
        // A number at the head is the number of a newsletter's issue.
        return report.kind() == StoryKind.ARTICLE
                && !Character.isDigit(story.headline().text().charAt(0))
                && report.source().tier() != Tier.UNKNOWN
                && report.source().tier() != Tier.COMMUNITY;
    }

    private Floor told(Plan plan) {
        Telling telling = told(plan, false);
        return telling.exchanged() ? told(plan, true).floor() : telling.floor();
    }

    /** @param exchanged whether a language model wrote some of what was told, which only the telling shows */
    private record Telling(Floor floor, boolean exchanged) {}

    /** @param exchanged whether the welcome says that a language model wrote exchanges */
    private Telling told(Plan plan, boolean exchanged) {
        Floor floor = new Floor(copy.edition().hosts());
        Frame frame = new Frame(copy, stories, areas);
        Talk talk = new Talk(floor, exchanges);
        talk.coldOpen(stories.get(0));
        frame.welcome(floor, plan.isBrief(), exchanged);
        String before = "";
        int inFull = 0;
        List<PrintedStory> heard = new ArrayList<>();
        for (int i = 0; i < stories.size() && i < STORIES; i++) {
            String topic = topic(stories.get(i));
            int said = floor.turns().size();
            talk.about(stories.get(i), opening(floor, i, before, topic), Depth.of(i, stories.size(), plan.time()));
            boolean isTold = floor.turns().size() > said;
            before = isTold ? topic : before;
            inFull += isTold || i == 0 ? 1 : 0;
        }
        heard.addAll(new QuickNotes(floor, notes, Move.QUICK).say(plan.noteTurns()));
        heard.addAll(new QuickNotes(floor, reading, Move.TO_READ).say(plan.readingTurns()));
        frame.stepBack(floor, inFull, heard, patterns);
        List<PrintedStory> all =
                Stream.of(stories, notes, reading).flatMap(List::stream).toList();
        new Watching(copy.date(), watch, answers, all).say(floor);
        frame.signOff(floor);
        return new Telling(floor, talk.isExchanged());
    }

    private String opening(Floor floor, int place, String before, String topic) {
        if (place == 0) {
            return floor.words(Move.BACK_TO_FIRST);
        }
        String words = topic.isEmpty()
                ? floor.words(Move.NO_TOPIC)
                : floor.words(topic.equals(before) ? Move.SAME_TOPIC : Move.TO_TOPIC, topic);
        return stories.get(place).update() == null ? words : words + " " + floor.words(Move.UPDATE);
    }

    /** The heading a story stands under, in small letters; empty without one. */
    static String topic(PrintedStory story) {
        return story.cluster().topics().isEmpty()
                ? ""
                : story.cluster().topics().get(0).name().toLowerCase(Locale.ROOT);
    }
}
