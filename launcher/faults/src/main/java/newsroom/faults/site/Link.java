package newsroom.faults.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The way to a broker or to the database, which can be harmed while both ends live. Bytes that are held back come later, as those
 * of a network that heals: TCP says them again.
 */
public final class Link implements AutoCloseable {

    private static final int PIECE = 16 * 1024;
    private static final long LATENCY_MILLIS = 100;
    private static final long BITS_A_MILLI = 3_000;
    private static final double RESETS = 0.02;
    private static final long GLANCE_MILLIS = 20;

    /** What becomes of what is said. */
    public enum State {
        OPEN,
        /** Nothing gets through, and nobody is told. */
        CUT,
        /** Words arrive; answers do not. */
        DEAF,
        /** Each piece of 16 KiB takes 100 ms and what 3 Mbit a second need; one in fifty resets its connection. */
        SLOW
    }

    private final ServerSocket server;
    private final int target;
    private final Random random;
    private final AtomicLong resets = new AtomicLong();

    private volatile State state = State.OPEN;

    private Link(ServerSocket server, int target, Random random) {
        this.server = server;
        this.target = target;
        this.random = random;
    }

    /** From one port of loopback to another. */
    static Link open(int port, int target) {
        try {
            Link link =
                    new Link(new ServerSocket(port, 200, InetAddress.getLoopbackAddress()), target, new Random(port));
            start("link-" + port, link::welcome);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException("no link on port " + port, e);
        }
    }

    public void turn(State next) {
        state = next;
    }

    /** Connections that were reset so far. */
    public long resets() {
        return resets.get();
    }

    private void welcome() {
        while (!server.isClosed()) {
            try {
                join(server.accept());
            } catch (IOException closed) {
                // The next one, or the end.
            }
        }
    }

    /** Whoever asks while nobody listens behind is refused, as without a link. */
    private void join(Socket near) throws IOException {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            start("link-out", () -> carry(near, far, true));
            start("link-back", () -> carry(far, near, false));
        } catch (IOException e) {
            reset(near);
        }
    }

    private void carry(Socket from, Socket to, boolean outward) {
        byte[] piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                delay(read, outward);
                if (state == State.SLOW && random.nextDouble() < RESETS) {
                    resets.incrementAndGet();
                    reset(from);
                    reset(to);
                    return;
                }
                out.write(piece, 0, read);
                out.flush();
            }
        } catch (IOException gone) {
            // One end went; so does the other.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void delay(int bytes, boolean outward) throws InterruptedException {
        if (state == State.SLOW) {
            Thread.sleep(LATENCY_MILLIS + bytes * 8L / BITS_A_MILLI);
        }
        while (state == State.CUT || (state == State.DEAF && !outward)) {
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    private static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        state = State.OPEN;
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
