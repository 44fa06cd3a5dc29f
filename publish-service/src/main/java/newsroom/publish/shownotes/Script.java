package newsroom.publish.shownotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.contracts.cluster.ClusterId;
import newsroom.contracts.cluster.Exchange;
import newsroom.contracts.issue.Conversation.Turn;
import newsroom.contracts.issue.PrintedStory;
import newsroom.contracts.issue.TopicAreas.TopicArea;
import newsroom.contracts.issue.WatchAnswers.Answer;
import newsroom.contracts.issue.WatchItem;
import newsroom.publish.copy.Copy;

/**
 * What two hosts say: a cold open on the first story; a welcome with both names, the day and that a machine makes this;
 * each story in turns; quick notes; a step back; what to watch; a sign-off. As many stories are told in full as fit
 * into {@value #MOST} turns and {@value #LONGEST} words (eleven minutes at the 139 a minute that the embedded voices speak); the others in two
 * turns or one. Where all that the sources carry makes less than {@value #SHORTEST} words the show is short and says so;
 * where it makes fewer than {@value #FEWEST} turns, the hosts hand each other the quick notes one by one.
 */
final class Script {

    static final int MOST = 40;
    static final int FEWEST = 25;
    static final int LONGEST = 1500;
    static final int SHORTEST = 1200;

    /** More stories do not fit by any means; the notes have them. */
    private static final int STORIES = 28;

    private final Copy copy;
    private final List<PrintedStory> stories;
    private final List<TopicArea> areas;
    private final List<PrintedStory> briefly;
    private final List<WatchItem> watch;
    private final List<Answer> answers;
    private final Map<ClusterId, Exchange> exchanges;

    Script(
            Copy copy,
            List<PrintedStory> stories,
            List<TopicArea> areas,
            List<PrintedStory> briefly,
            List<WatchItem> watch,
            List<Answer> answers,
            Map<ClusterId, Exchange> exchanges) {
        this.copy = copy;
        this.stories = stories;
        this.areas = areas;
        this.briefly = briefly;
        this.watch = watch;
        this.answers = answers;
        this.exchanges = Map.copyOf(exchanges);
    }

    List<Turn> turns() {
        Plan plan = Plan.full(2 * stories.size());
        Floor floor = told(plan);
        while (plan.time() > 0 && (floor.turns().size() > MOST || floor.length() > LONGEST)) {
            plan = plan.leaner();
            floor = told(plan);
        }
        if (floor.turns().size() < FEWEST) {
            plan = plan.oneByOne(FEWEST - floor.turns().size());
        }
        return (floor.length() < SHORTEST ? told(plan.brief()) : told(plan)).turns();
    }

    /**
     * @param time how much of the stories is told, see {@link Depth}
     * @param isBrief whether the welcome says that the show is a short one
     * @param noteTurns how many turns the quick notes may take
     * @param notesAtOnce how many of them one host tells in a turn
     */
    private record Plan(int time, boolean isBrief, int noteTurns, int notesAtOnce) {

        private static final int AT_ONCE = 2;
        private static final int TURNS = 4;

        static Plan full(int time) {
            return new Plan(time, false, TURNS, AT_ONCE);
        }

        Plan leaner() {
            return new Plan(time - 1, isBrief, noteTurns, notesAtOnce);
        }

        /** @param more how many turns are missing */
        Plan oneByOne(int more) {
            return new Plan(time, isBrief, noteTurns + more, 1);
        }

        Plan brief() {
            return new Plan(time, true, noteTurns, notesAtOnce);
        }
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
        for (int i = 0; i < stories.size() && i < STORIES; i++) {
            String topic = topic(stories.get(i));
            talk.about(stories.get(i), opening(floor, i, before, topic), Depth.of(i, stories.size(), plan.time()));
            before = topic;
        }
        new QuickNotes(floor, briefly).say(plan.noteTurns(), plan.notesAtOnce());
        frame.stepBack(floor);
        List<PrintedStory> all =
                Stream.concat(stories.stream(), briefly.stream()).toList();
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
