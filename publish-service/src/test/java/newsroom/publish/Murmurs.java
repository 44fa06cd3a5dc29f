package newsroom.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;
import newsroom.publish.show.Voice;
import newsroom.publish.sound.Tones;

/** A voice that murmurs, and what happens before each of its turns. */
record Murmurs(String name, IntConsumer before) implements Voice {

    Murmurs(String name) {
        this(name, turn -> {});
    }

    @Override
    public boolean isOutside() {
        return false;
    }

    @Override
    public Session open() {
        return new Session() {
            private int turn;

            @Override
            public void speak(int host, String text, Path wav) {
                before.accept(turn++);
                double seconds = 0.3 + text.length() / 18.0;
                try {
                    Files.write(wav, Tones.wav(Tones.murmur(16_000, host == 0 ? 220 : 130, seconds)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Duration cpu() {
                return Duration.ZERO;
            }

            @Override
            public void close() {}
        };
    }
}
