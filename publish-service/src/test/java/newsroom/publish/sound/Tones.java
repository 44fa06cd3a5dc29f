package newsroom.publish.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Sounds to try things on. */
public final class Tones {

    private Tones() {}

    public static Sound sine(int rate, double hertz, double loud, double seconds) {
        float[] samples = new float[(int) (rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (loud * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new Sound(rate, samples);
    }

    /** Something like speech: a swelling tone, and a silence between two sentences. */
    public static Sound murmur(int rate, double hertz, double seconds) {
        Sound sound = sine(rate, hertz, 0.3, seconds);
        for (int i = 0; i < sound.samples().length; i++) {
            double time = i / (double) rate;
            double swell = 0.4 + 0.6 * Math.abs(Math.sin(Math.PI * 3 * time));
            boolean silent = time > seconds / 2 && time < seconds / 2 + 0.3;
            sound.samples()[i] *= silent ? 0 : (float) swell;
        }
        return sound;
    }

    public static byte[] wav(Sound sound) {
        ByteBuffer bytes = ByteBuffer.allocate(44 + sound.samples().length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(bytes.capacity() - 8)
                .put("WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(sound.rate())
                .putInt(sound.rate() * 2)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(sound.samples().length * 2);
        for (float sample : sound.samples()) {
            bytes.putShort((short) Math.round(sample * 32767));
        }
        return bytes.array();
    }
}
