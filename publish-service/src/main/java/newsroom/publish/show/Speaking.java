package newsroom.publish.show;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import newsroom.publish.sound.UnsoundException;

/** All turns of a show by one voice; what it said before in the same words is not said again. */
final class Speaking {

    private final Bench bench;
    private final Ledger ledger;
    private final int budget;

    /** @param budget characters that a show may send out of the house */
    Speaking(Bench bench, Ledger ledger, int budget) {
        this.bench = bench;
        this.ledger = ledger;
        this.budget = budget;
    }

    /** Asked before each turn. */
    interface Going {
        /** @throws Lost when the job is somebody else's by now */
        void on();
    }

    /** Somebody else makes the show. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The files, in order.
     *
     * @throws VoiceException when one turn fails: the show is then not this voice's
     */
    List<Path> speak(List<Spoken> turns, Voice voice, Going going) throws IOException {
        List<String> keys = turns.stream().map(turn -> key(voice, turn)).toList();
        int characters = 0;
        for (int i = 0; i < turns.size(); i++) {
            characters += bench.turn(keys.get(i)).isPresent()
                    ? 0
                    : turns.get(i).text().length();
        }
        if (voice.isOutside() && characters > budget) {
            throw new VoiceException("OVER_BUDGET", characters + " characters, " + budget + " may be sent");
        }
        if (characters == 0) {
            return keys.stream().map(key -> bench.turn(key).orElseThrow()).toList();
        }
        try (Voice.Session session = voice.open()) {
            return all(turns, keys, voice, session, going);
        }
    }

    private List<Path> all(List<Spoken> turns, List<String> keys, Voice voice, Voice.Session session, Going going)
            throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            for (int i = 0; i < turns.size(); i++) {
                going.on();
                Optional<Path> known = bench.turn(keys.get(i));
                files.add(known.isPresent() ? known.get() : say(turns.get(i), voice, session, keys.get(i)));
            }
            return files;
        } finally {
            ledger.spent("speech", session.cpu());
        }
    }

    private Path say(Spoken turn, Voice voice, Voice.Session session, String key) throws IOException {
        Path blank = bench.blank();
        try {
            if (voice.isOutside()) {
                ledger.sent(voice.name(), turn.text().length());
            }
            session.speak(turn.host(), turn.text(), blank);
            double seconds = bench.hear(blank).seconds();
            Optional<String> objection = Checking.objection(seconds, turn.text());
            if (objection.isPresent()) {
                throw new VoiceException("VOICE_CUT_OFF", objection.get());
            }
            return bench.keep(blank, key);
        } catch (UnsoundException e) {
            throw new VoiceException("VOICE_FORMAT", String.valueOf(e.getMessage()));
        } finally {
            bench.discard(blank);
        }
    }

    private static String key(Voice voice, Spoken turn) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String all = voice.name() + "\n" + turn.host() + "\n" + turn.text();
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
