package newsroom.publish.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Plays a show turn by turn; no more than one turn is held at a time. */
final class Programme {

    /** The sting comes once, after the cold open. */
    private static final int STING_AFTER = 0;

    private static final double END = 0.6;

    private final Rundown rundown;
    private final IntFunction<Sound> takes;

    /** @param takes the sound of a turn, by its number from 0; asked each time the show is played */
    Programme(Rundown rundown, IntFunction<Sound> takes) {
        this.rundown = rundown;
        this.takes = takes;
    }

    /**
     * What was played.
     *
     * @param samples how many
     */
    record Played(long samples, List<Chapter> chapters, List<Cue> cues) {}

    Played play(Sink out) {
        Counting counting = new Counting(out);
        List<Chapter> chapters = new ArrayList<>();
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < rundown.turns().size(); i++) {
            Rundown.Turn turn = rundown.turns().get(i);
            counting.silence(rundown.pauseBefore(i));
            double start = counting.seconds();
            if (!turn.chapter().isEmpty() || i == 0) {
                chapters.add(new Chapter(
                        chapters.isEmpty() ? 0 : start,
                        turn.chapter().isEmpty() ? "Opening" : turn.chapter(),
                        turn.link()));
            }
            Take take = Take.of(takes.apply(i));
            counting.write(take.samples(), take.samples().length);
            cues.addAll(Captions.of(turn, i, start, counting.seconds() - start, take.breaths()));
            if (i == STING_AFTER && rundown.turns().size() > 1) {
                counting.silence(0.4);
                float[] sting = Sting.play();
                counting.write(sting, sting.length);
            }
        }
        counting.silence(END);
        return new Played(counting.samples, chapters, cues);
    }

    private static final class Counting implements Sink {

        private final Sink out;
        private long samples;

        Counting(Sink out) {
            this.out = out;
        }

        @Override
        public void write(float[] block, int count) {
            samples += count;
            out.write(block, count);
        }

        void silence(double seconds) {
            int count = (int) (seconds * Sound.RATE);
            write(new float[count], count);
        }

        double seconds() {
            return samples / (double) Sound.RATE;
        }
    }
}
