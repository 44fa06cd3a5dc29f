package newsroom.voices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;

/**
 * Two hosts of one MaryTTS voice, {@code cmu-slt-hsmm}: {@code first} as it is, {@code second} with a longer vocal tract
 * and a lower pitch. The same text always gives the same samples.
 */
final class MaryVoices {

    private static final Map<String, String> EFFECTS =
            Map.of("first", "", "second", "TractScaler(amount:0.85)+F0Add(f0Add:-70.0)");

    private final LocalMaryInterface mary;

    MaryVoices() {
        // Left alone it writes what it speaks to log/server.log, wherever it was started.
        System.setProperty("log4j.logger.marytts", "WARN,stderr");
        try {
            mary = new LocalMaryInterface();
        } catch (MaryConfigurationException e) {
            throw new IllegalStateException("MaryTTS does not start", e);
        }
        mary.setLocale(Locale.US);
        mary.setVoice("cmu-slt-hsmm");
    }

    /** @throws IllegalArgumentException for a voice that is neither */
    void speak(String voice, String text, Path file) throws IOException, UnspeakableException {
        String effects = EFFECTS.get(voice);
        if (effects == null) {
            throw new IllegalArgumentException("no voice '" + voice + "'");
        }
        mary.setAudioEffects(effects);
        try (AudioInputStream sound = mary.generateAudio(text)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
        } catch (SynthesisException e) {
            throw new UnspeakableException("cannot speak: " + text, e);
        }
    }
}
