package newsroom.publish.sound;

import java.util.ArrayList;
import java.util.List;

/** When each line of a turn is heard: in proportion to its letters, moved to the nearest breath between sentences. */
final class Captions {

    /** What Podcasting 2.0 advises for a caption. */
    static final int LINE = 65;

    private static final double NEAR = 1.2;

    private Captions() {}

    static List<Cue> of(Rundown.Turn turn, int number, double start, double seconds, List<Double> breaths) {
        double letters =
                Math.max(1, turn.sentences().stream().mapToInt(String::length).sum());
        List<Cue> cues = new ArrayList<>();
        double from = 0;
        int read = 0;
        for (int i = 0; i < turn.sentences().size(); i++) {
            String sentence = turn.sentences().get(i);
            read += sentence.length();
            boolean last = i == turn.sentences().size() - 1;
            double to = last ? seconds : nearest(seconds * read / letters, from, breaths);
            lines(cues, turn.speaker(), sentence, number, start + from, start + to);
            from = to;
        }
        return cues;
    }

    private static double nearest(double guess, double after, List<Double> breaths) {
        double best = guess;
        double distance = NEAR;
        for (double breath : breaths) {
            if (breath > after + 0.2 && Math.abs(breath - guess) < distance) {
                best = breath;
                distance = Math.abs(breath - guess);
            }
        }
        return Math.max(best, after + 0.05);
    }

    private static void lines(List<Cue> cues, String speaker, String sentence, int turn, double from, double to) {
        List<String> lines = broken(sentence);
        double letters = lines.stream().mapToInt(String::length).sum();
        double at = from;
        for (String line : lines) {
            double end = at + (to - from) * line.length() / letters;
            cues.add(new Cue(at, end, speaker, line, turn));
            at = end;
        }
    }

    private static List<String> broken(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
