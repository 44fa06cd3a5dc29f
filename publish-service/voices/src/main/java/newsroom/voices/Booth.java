package newsroom.voices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Speaks what it is told to, line by line: {@code voice TAB file TAB text} comes in, {@code done TAB file} or
 * {@code failed TAB reason} goes out when the file, a WAV of one channel and 16 bits, is complete. Ends with its input, so
 * that it dies with whoever started it.
 */
public final class Booth {

    private Booth() {}

    public static void main(String[] args) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whatever the libraries print must not be taken for an answer.
        System.setOut(System.err);
        MaryVoices voices = new MaryVoices();
        answers.println("ready");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.println(answer(voices, line));
        }
    }

    /** Any failure is an answer: the booth stays open for the next line. */
    private static String answer(MaryVoices voices, String line) {
        String[] told = line.split("\t", 3);
        if (told.length < 3) {
            return "failed\ta line is voice, file and text";
        }
        try {
            voices.speak(told[0], told[2], Path.of(told[1]));
            return "done\t" + told[1];
        } catch (IOException | RuntimeException | UnspeakableException e) {
            return "failed\t" + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        }
    }
}
