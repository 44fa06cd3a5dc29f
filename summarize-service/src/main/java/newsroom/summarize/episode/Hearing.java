package newsroom.summarize.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.contracts.cluster.Span;
import newsroom.contracts.cluster.Span.Part;
import newsroom.contracts.story.Story;
import newsroom.summarize.quote.Turns;
import newsroom.summarize.quote.Turns.Turn;
import newsroom.summarize.text.Eligibility;
import newsroom.summarize.text.Passage;
import newsroom.summarize.text.Splitter;
import newsroom.summarize.text.Terms;
import newsroom.summarize.text.Words;

/** Listens to one episode and notes all words of named speakers that could be printed as a claim. */
final class Hearing {

    private static final int FEWEST = 9;
    private static final int MOST = 44;
    private static final Pattern NOBODY = Pattern.compile("(?!)");

    private static final Pattern JOINED =
            Pattern.compile("^(?:\\\\?\\[[^\\]]*\\]\\s*)?(?:and|so|or|because|then)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:people|they|some|many|most|everyone|everybody|others|he|she|you|we|who)(?:['’]\\w+| \\w+)? (?:thought|thinks?|says?|said|believed?|argued?|assumed?|claimed?|tell|told)\\b"
                    + "|\\b(?:imagine|suppose|let['’]s say|pretend|if (?:you|I|we|they|someone|somebody))\\b",
            Pattern.CASE_INSENSITIVE);

    private final Story story;
    private final String text;
    private final List<Turn> turns;
    private final Themes themes;
    private final Pattern speakers;
    private final List<Utterance> heard = new ArrayList<>();

    Hearing(Story story) {
        this.story = story;
        text = Words.of(story, Part.TRANSCRIPT);
        turns = Adverts.without(Turns.of(story));
        themes = new Themes(turns);
        speakers = speakers(turns);
        turns.stream().filter(turn -> speaks(turn.segment().text())).forEach(this::turn);
        heard.sort(Comparator.comparing(utterance -> utterance.passage().span().start()));
    }

    Themes themes() {
        return themes;
    }

    int words() {
        return Terms.words(text);
    }

    List<Utterance> utterances() {
        return List.copyOf(heard);
    }

    /** A line that begins with a mark is read out: the words are somebody else's. */
    private static boolean speaks(String line) {
        return !line.startsWith(">");
    }

    /** First names of those at the table: whoever says one without the surname speaks to its owner. */
    private static Pattern speakers(List<Turn> turns) {
        String names = turns.stream()
                .map(turn -> turn.segment().speaker())
                .filter(Objects::nonNull)
                .map(speaker -> speaker.strip().split("\\s+")[0])
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty() ? NOBODY : Pattern.compile("\\b(?:" + names + ")\\b(?! \\p{Lu})");
    }

    private void turn(Turn turn) {
        if (turn.segment().speaker() == null) {
            return;
        }
        List<Passage> sentences = Splitter.sentences(story, Part.TRANSCRIPT, text, turn.start(), turn.end());
        for (int i = 0; i < sentences.size(); i++) {
            Passage sentence = sentences.get(i);
            if (i > 0 && isOthers(sentences.get(i - 1).text(), sentence.text())) {
                continue;
            }
            for (Cuts.Cut cut : Cuts.of(sentence.text())) {
                int from = sentence.span().start() + cut.start();
                int to = sentence.span().start() + cut.end();
                Stance stance = Stance.of(text.substring(from, to));
                note(turn, from + stance.length(), to, stance.verb());
                if (i + 1 < sentences.size() && to == sentence.span().end()) {
                    withNext(turn, from, stance, sentence, sentences.get(i + 1));
                }
            }
        }
    }

    /** "And" goes on with what others were said to think, or with what was only supposed. */
    private static boolean isOthers(String before, String sentence) {
        return JOINED.matcher(sentence).find() && OF_OTHERS.matcher(before).find();
    }

    /** "It" and "they" at the head of the next sentence are told with the sentence that says who they are. */
    private void withNext(Turn turn, int from, Stance stance, Passage sentence, Passage next) {
        String first = text.substring(from + stance.length(), sentence.span().end());
        boolean goesOn = Standing.goesOn(next.text()) && !Talk.isAcross(next.text());
        if (goesOn && Standing.alone(first)) {
            for (Cuts.Cut end : Cuts.of(next.text()).stream().limit(1).toList()) {
                note(turn, from, next.span().start() + end.end(), "");
            }
        }
    }

    private void note(Turn turn, int from, int to, String stance) {
        String words = text.substring(from, Math.max(from, to));
        int length = Terms.words(words);
        boolean claims = length >= FEWEST
                && length <= MOST
                && Standing.alone(words)
                && !Talk.isAcross(words)
                && !Aside.of(words)
                && !speakers.matcher(words).find()
                && Eligibility.isQuotable(words);
        if (claims) {
            Passage passage = new Passage(story, new Span(story.id(), Part.TRANSCRIPT, from, to), words, turn.start());
            heard.add(new Utterance(
                    passage,
                    stance,
                    Objects.requireNonNull(turn.segment().speaker()),
                    turn.segment().startMillis(),
                    Worth.of(words, stance, themes)));
        }
    }
}
