package newsroom.publish.sound;

import java.io.IOException;
import java.io.InputStream;

/** Where MP3 is made and listened to again. */
public interface Studio {

    /** 96 kbit/s, 44.1 kHz, one channel, constant; {@link Coder#finish} brings the last frames. */
    Coder coder(java.io.OutputStream to);

    /** Decodes frames without a tag. */
    void decode(InputStream frames, Sink to) throws IOException;

    /** An encoder at work. */
    interface Coder extends Sink {
        void finish();
    }
}
