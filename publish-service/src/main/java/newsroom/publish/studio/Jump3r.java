package newsroom.publish.studio;

import de.sciss.jump3r.lowlevel.LameEncoder;
import de.sciss.jump3r.mp3.MP3Data;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mpg.Common;
import de.sciss.jump3r.mpg.Interface;
import de.sciss.jump3r.mpg.MPGLib;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFormat;
import newsroom.publish.sound.Sink;
import newsroom.publish.sound.Sound;
import newsroom.publish.sound.Studio;
import newsroom.publish.sound.UnsoundException;

/** jump3r, a port of LAME. One coder for each file: it keeps state. */
public final class Jump3r implements Studio {

    private static final int KBITS = 96;
    /** LAME turns everything down to this at 96 kbit/s; sound goes in that much louder. */
    private static final float LAME_SCALE = 0.95f;

    private static final int QUALITY = 5;
    private static final int FRAME = 1152;
    private static final int PIECE = 1024;

    @Override
    public Coder coder(OutputStream to) {
        return new Encoding(to);
    }

    @Override
    public void decode(InputStream frames, Sink to) throws IOException {
        MPGLib decoder = new MPGLib();
        Interface inner = new Interface();
        Common common = new Common();
        inner.setModules(new VBRTag(), common);
        decoder.setModules(inner, common);
        var state = decoder.hip_decode_init();
        short[] words = new short[2 * FRAME];
        short[] unused = new short[2 * FRAME];
        float[] block = new float[2 * FRAME];
        MP3Data found = new MP3Data();
        byte[] piece = frames.readNBytes(PIECE);
        while (piece.length > 0) {
            int made = decoder.hip_decode1_headers(state, piece, piece.length, words, unused, found);
            // What is left of the piece is decoded before more is handed over.
            while (made > 0) {
                for (int i = 0; i < made; i++) {
                    block[i] = words[i] / 32768f;
                }
                to.write(block, made);
                made = decoder.hip_decode1_headers(state, piece, 0, words, unused, found);
            }
            if (made < 0) {
                throw new UnsoundException("NOT_MP3", "cannot be decoded");
            }
            piece = frames.readNBytes(PIECE);
        }
        decoder.hip_decode_exit(state);
    }

    private static final class Encoding implements Coder {

        private static final int BLOCK = 2 * FRAME;

        private final LameEncoder lame = new LameEncoder(
                new AudioFormat(Sound.RATE, 16, 1, true, false), KBITS, LameEncoder.CHANNEL_MODE_MONO, QUALITY, false);
        private final OutputStream to;
        private final byte[] words = new byte[BLOCK * 2];
        private final byte[] coded = new byte[lame.getMP3BufferSize() + 4 * BLOCK];
        private int filled;

        Encoding(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(float[] samples, int count) {
            for (int i = 0; i < count; i++) {
                int word = Math.round(Math.max(-1, Math.min(1, samples[i] / LAME_SCALE)) * 32767);
                words[filled++] = (byte) word;
                words[filled++] = (byte) (word >> 8);
                if (filled == words.length) {
                    encode();
                }
            }
        }

        @Override
        public void finish() {
            encode();
            put(lame.encodeFinish(coded));
            lame.close();
        }

        private void encode() {
            if (filled > 0) {
                put(lame.encodeBuffer(words, 0, filled, coded));
                filled = 0;
            }
        }

        private void put(int length) {
            try {
                to.write(coded, 0, Math.max(0, length));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
