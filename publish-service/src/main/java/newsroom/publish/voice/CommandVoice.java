package newsroom.publish.voice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import newsroom.publish.show.Voice;
import newsroom.publish.show.VoiceException;

/**
 * Any program that reads a text and writes a WAV. It is started for each turn, without a shell: {@code {voice}} and
 * {@code {file}} in its arguments are replaced, the text comes on its standard input.
 */
public final class CommandVoice implements Voice {

    private final List<String> command;
    private final List<String> hosts;
    private final Duration patience;

    /** @param hosts how the program calls the two voices */
    public CommandVoice(List<String> command, List<String> hosts, Duration patience) {
        this.command = List.copyOf(command);
        this.hosts = List.copyOf(hosts);
        this.patience = patience;
    }

    @Override
    public String name() {
        return String.join(" ", command) + " " + String.join(", ", hosts);
    }

    @Override
    public boolean isOutside() {
        return false;
    }

    @Override
    public Session open() {
        return new Turns();
    }

    private final class Turns implements Session {

        private Duration spent = Duration.ZERO;

        @Override
        public void speak(int host, String text, Path wav) {
            List<String> arguments = command.stream()
                    .map(argument ->
                            argument.replace("{voice}", hosts.get(host)).replace("{file}", wav.toString()))
                    .toList();
            try (Running program = Running.start(arguments)) {
                program.tell(text);
                program.endOfInput();
                int code = program.exit(patience);
                spent = spent.plus(program.cpu());
                if (code != 0) {
                    throw new VoiceException("VOICE_REFUSED", "it ended with " + code);
                }
            }
        }

        /** What the system still knew of each program when it had ended: often nothing. */
        @Override
        public Duration cpu() {
            return spent;
        }

        @Override
        public void close() {}
    }
}
