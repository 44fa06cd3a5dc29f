package newsroom.publish.sound;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsroom.publish.show.Voice;
import newsroom.publish.voice.BoothVoice;

/**
 * How much of fifty sentences a recogniser (Debian's pocketsphinx with its own model) understands of each host:
 * {@code VOICES SENTENCES.txt FIRST SECOND}, the last two the word error rates in percent that were measured last. Ends
 * with 1 where a host is five points worse. Behind docs/benchmarks.md, "Audio".
 */
public final class Intelligibility {

    private static final String MODEL = "/usr/share/pocketsphinx/model/en-us/";
    private static final int HEARS = 16_000;
    private static final double WORSE = 5;

    private Intelligibility() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> sentences = Files.readAllLines(Path.of(args[1]));
        boolean worse = false;
        for (int host = 0; host < 2; host++) {
            double rate = rate(sentences, heard(sentences, host, Path.of(args[0])));
            double last = Double.parseDouble(args[2 + host]);
            System.out.printf("host %d: word error rate %.1f %%, last %.1f %%%n", host + 1, rate, last);
            worse |= rate > last + WORSE;
        }
        System.exit(worse ? 1 : 0);
    }

    private static List<String> heard(List<String> sentences, int host, Path jars)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("newsroom-heard");
        StringBuilder list = new StringBuilder();
        try (Voice.Session session = new BoothVoice(jars, 192, Duration.ofMinutes(2)).open()) {
            for (int i = 0; i < sentences.size(); i++) {
                Path wav = folder.resolve("raw.wav");
                session.speak(host, sentences.get(i), wav);
                try (InputStream in = new BufferedInputStream(Files.newInputStream(wav))) {
                    Files.write(folder.resolve("s" + i + ".wav"), Tones.wav(Resampling.to(HEARS, Wav.read(in))));
                }
                list.append('s').append(i).append('\n');
            }
        }
        Files.writeString(folder.resolve("list"), list);
        List<String> command = List.of(
                "pocketsphinx_batch",
                "-hmm",
                MODEL + "en-us",
                "-lm",
                MODEL + "en-us.lm.bin",
                "-dict",
                MODEL + "cmudict-en-us.dict",
                "-ctl",
                folder.resolve("list").toString(),
                "-cepdir",
                folder.toString(),
                "-cepext",
                ".wav",
                "-adcin",
                "yes",
                "-adchdr",
                "44",
                "-hyp",
                folder.resolve("hyp").toString());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        return Files.readAllLines(folder.resolve("hyp"));
    }

    /** Words put in, left out and mistaken, of a hundred that were said. */
    static double rate(List<String> said, List<String> heard) {
        int wrong = 0;
        int words = 0;
        for (int i = 0; i < said.size(); i++) {
            List<String> wanted = words(said.get(i));
            wrong += distance(wanted, words(heard.get(i).replaceAll("\\(.*", "")));
            words += wanted.size();
        }
        return 100.0 * wrong / words;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z']+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static int distance(List<String> wanted, List<String> got) {
        int[] last = new int[got.size() + 1];
        for (int k = 0; k <= got.size(); k++) {
            last[k] = k;
        }
        for (int i = 1; i <= wanted.size(); i++) {
            int[] next = new int[got.size() + 1];
            next[0] = i;
            for (int k = 1; k <= got.size(); k++) {
                int swap = last[k - 1] + (wanted.get(i - 1).equals(got.get(k - 1)) ? 0 : 1);
                next[k] = Math.min(swap, Math.min(last[k], next[k - 1]) + 1);
            }
            last = next;
        }
        return last[got.size()];
    }
}
